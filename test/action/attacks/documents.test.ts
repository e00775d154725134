import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entity, policy } from '../../workspaces.ts'
import { checkout, checkoutOf } from '../checkouts.ts'
import { commandsIn, type Ran } from '../runner.ts'
import { type Attack, attacks } from './attack.ts'
import type { Defence } from './without.ts'

const stopped = ({ log }: Ran) => commandsIn(log).some(({ message }) => message.includes('was stopped: reading'))
const soon: Defence = { file: 'action/bounds.ts', is: 'seconds: 120', without: 'seconds: 4' }
const anyShape: Defence = {
  file: 'src/text/complexity.ts',
  is: 'export function tooComplex(',
  without: 'export function tooComplex() {}\nfunction unused(',
}

/** Policies with these texts, in a checkout with an entity. */
const holding = (texts: readonly string[]) => () =>
  checkoutOf({
    'entity.yaml': entity,
    ...Object.fromEntries(texts.map((text, index) => [`policies/bomb-${index}.md`, text])),
  })
const front = (lines: string) => `---\nnis2: policy\nid: BOMB-1\n${lines}---\n`
const told = (words: string) => (ran: Ran) => !ran.log.includes(words)

/** Tries documents in one checkout by day, and each night each alone as well. */
function bombs(about: string, list: Readonly<Record<string, Bomb>>): void {
  const each = Object.entries(list).map(([name, { text, aims, defences }]): [string, Attack] => [
    name,
    { checkout: holding([text]), aims, defences, among: true },
  ])
  const texts = Object.values(list).map(({ text }) => text)
  const aims = Object.assign({}, ...Object.entries(list).map(([name, one]) => named(name, one.aims)))
  attacks(about, { ...Object.fromEntries(each), 'all of them': { checkout: holding(texts), aims, defences: [] } })
}

type Bomb = Pick<Attack, 'aims' | 'defences'> & { readonly text: string }

function named(name: string, aims: Attack['aims']): Attack['aims'] {
  return Object.fromEntries(Object.entries(aims).map(([aim, worked]) => [`${name}: ${aim}`, worked]))
}

bombs('documents that take long to read', {
  'lists within lists': {
    // A definition is what the quick reader leaves to the slow one.
    text: policy({
      body: `[a]: b\n\n${Array.from({ length: 700 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join('')}`,
    }),
    aims: { 'the step has to be stopped': stopped },
    defences: [anyShape, soon],
  },
  'marks that might be pairs': {
    text: policy({ body: Array.from({ length: 500 }, (_, count) => `${'`'.repeat(count + 1)} `).join('') }),
    aims: { 'they are not refused': told('formatting marks in one paragraph') },
    defences: [anyShape],
  },
  'front matter without an end': {
    text: `---\nnis2: policy\n${'a\n'.repeat(9e4)}`,
    aims: { 'it is not refused': told('front matter is not closed') },
    defences: [{ file: 'src/model/parse.ts', is: "if (!closed) return flaw('unclosed', first, {})", without: '' }],
  },
  'many keys': {
    text: front(Array.from({ length: 8000 }, (_, key) => `k${key}: 1\n`).join('')),
    aims: { 'they are not refused': told('64 KB') },
    defences: [
      { file: 'src/model/parse.ts', is: 'yaml[1] - yaml[0] > limits.frontMatter)', without: 'yaml[1] < yaml[0])' },
    ],
  },
  'more than anybody writes': {
    text: policy({ body: 'Vi tager backup.\n\n'.repeat(30_000) }),
    aims: { 'it is not refused': told('512 KB') },
    defences: [{ file: 'src/model/parse.ts', is: 'file.bytes > limits.fileBytes', without: 'file.bytes < 0' }],
  },
})

bombs('YAML that does more than say', {
  'aliases that multiply': {
    text: front('a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n'),
    aims: { 'they are followed': told('alias') },
    defences: [
      { file: 'src/text/yaml/reference.ts', is: 'if (isAlias(node)) flaws.push', without: 'if (!text) flaws.push' },
    ],
  },
  'keys that are prototypes': {
    text: front('__proto__: { status: approved }\nconstructor: { prototype: { passed: true } }\n'),
    aims: { 'they are read': told('"__proto__" is not allowed') },
    defences: [{ file: 'src/text/yaml/reference.ts', is: 'else if (isForbiddenKey(key))', without: 'else if (!key)' }],
  },
  'tags that make objects': {
    text: front('title: !!js/function "function () { process.exit(0) }"\n'),
    aims: { 'they are taken': told('!!js/function') },
    defences: [{ file: 'src/text/yaml/reference.ts', is: '&& node.tag)', without: '&& node.tag && !text)' }],
  },
})

const program = (trap: string) =>
  `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(trap)}, '')\nexport default {}\n`

attacks('a configuration that is a program', {
  'where others look for one, and where the workflow names it': {
    checkout: () =>
      checkout(folder => {
        const names = ['nis2lint.js', 'nis2lint.mjs', 'nis2lint.config.js', 'nis2lint.config.mjs', 'nis2lint.ts']
        for (const name of names) writeFileSync(join(folder, name), program(join(folder, 'sprung')))
        writeFileSync(join(folder, 'entity.yaml'), entity)
        writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', nis2lint: './nis2lint.js' }))
        mkdirSync(join(folder, 'node_modules'))
      }),
    aims: { 'it runs': (_, workspace) => existsSync(join(workspace, 'sprung')) },
    defences: [],
  },
})
