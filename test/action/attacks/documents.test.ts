import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entity, policy } from '../../workspaces.ts'
import { checkout, checkoutOf } from '../checkouts.ts'
import { commandsIn, type Ran } from '../runner.ts'
import { attacks } from './attack.ts'
import type { Defence } from './without.ts'

const stopped = ({ log }: Ran) => commandsIn(log).some(({ message }) => message.includes('was stopped: reading'))
const soon: Defence = { file: 'action/bounds.ts', is: 'seconds: 120', without: 'seconds: 4' }
const anyShape: Defence = {
  file: 'src/text/complexity.ts',
  is: 'export function tooComplex(',
  without: 'export function tooComplex() {}\nfunction unused(',
}

/** A policy with this body, in a checkout with an entity. */
const body = (text: string) => () => checkoutOf({ 'entity.yaml': entity, 'policies/bomb.md': policy({ body: text }) })
const front = (lines: string) => () =>
  checkoutOf({ 'entity.yaml': entity, 'policies/bomb.md': `---\nnis2: policy\nid: BOMB-1\n${lines}---\n` })
const told = (words: string) => (ran: Ran) => !ran.log.includes(words)

attacks('documents that take long to read', {
  'lists within lists': {
    // A definition is what the quick reader leaves to the slow one.
    checkout: body(`[a]: b\n\n${Array.from({ length: 700 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join('')}`),
    aims: { 'the step has to be stopped': stopped },
    defences: [anyShape, soon],
  },
  'marks that might be pairs': {
    checkout: body(Array.from({ length: 500 }, (_, count) => `${'`'.repeat(count + 1)} `).join('')),
    aims: { 'they are not refused': told('formatting marks in one paragraph') },
    defences: [anyShape],
  },
  'front matter without an end': {
    checkout: () =>
      checkoutOf({ 'entity.yaml': entity, 'policies/bomb.md': `---\nnis2: policy\n${'a\n'.repeat(9e4)}` }),
    aims: { 'it is not refused': told('front matter is not closed') },
    defences: [{ file: 'src/model/parse.ts', is: "if (!closed) return flaw('unclosed', first, {})", without: '' }],
  },
  'many keys': {
    checkout: front(Array.from({ length: 8000 }, (_, key) => `k${key}: 1\n`).join('')),
    aims: { 'they are not refused': told('64 KB') },
    defences: [
      { file: 'src/model/parse.ts', is: 'yaml[1] - yaml[0] > limits.frontMatter)', without: 'yaml[1] < yaml[0])' },
    ],
  },
  'more than anybody writes': {
    checkout: body('Vi tager backup.\n\n'.repeat(30_000)),
    aims: { 'it is not refused': told('512 KB') },
    defences: [{ file: 'src/model/parse.ts', is: 'file.bytes > limits.fileBytes', without: 'file.bytes < 0' }],
  },
})

attacks('YAML that does more than say', {
  'aliases that multiply': {
    checkout: front('a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n'),
    aims: { 'they are followed': told('alias') },
    defences: [
      { file: 'src/text/yaml/reference.ts', is: 'if (isAlias(node)) flaws.push', without: 'if (!text) flaws.push' },
    ],
  },
  'keys that are prototypes': {
    checkout: front('__proto__: { status: approved }\nconstructor: { prototype: { passed: true } }\n'),
    aims: { 'they are read': told('"__proto__" is not allowed') },
    defences: [{ file: 'src/text/yaml/reference.ts', is: 'else if (isForbiddenKey(key))', without: 'else if (!key)' }],
  },
  'tags that make objects': {
    checkout: front('title: !!js/function "function () { process.exit(0) }"\n'),
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
