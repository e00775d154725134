import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import type { Code } from 'mdast'
import { remark } from 'remark'
import { expect, test } from 'vitest'
import { parse } from '../../src/model/parse.ts'
import { scratch } from '../action/scratch.ts'

const recipe = remark()
  .parse(readFileSync('docs/digest.md', 'utf8'))
  .children.find((node): node is Code => node.type === 'code' && node.lang === 'bash')?.value

const tools = ['bash --version', 'jq --version', 'awk -W version', 'sha256sum --version', 'python3 -c "import yaml"']
const lacking = tools.filter(tool => spawnSync(tool, { shell: true, stdio: 'ignore' }).status !== 0)
if (lacking.length > 0) console.warn(`the recipe of docs/digest.md was not run: no ${lacking.join(', no ')}`)

/** What the recipe prints of a file, and what we say its digests are. */
function both(path: string): [printed: string[], ours: string[]] {
  const script = join(scratch(), 'digest.sh')
  writeFileSync(script, recipe ?? '')
  const printed = execFileSync('bash', [script, resolve(path)], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const text = readFileSync(path, 'utf8')
  const { digest = '', words } = parse({ path, text, bytes: text.length })?.digests ?? {}
  return [printed, words === undefined ? [digest] : [digest, words]]
}

const kinds = ['policy', 'exception', 'approval', 'oversight', 'entity', 'risks']
const example = 'policies-example/nordlys'
const files = readdirSync(example, { recursive: true, encoding: 'utf8' }).map(file => posix.join(example, file))
const first = kinds.map(kind => {
  const of = new RegExp(`^nis2: ${kind}$`, 'm')
  return { kind, path: files.find(file => /\.(?:md|yaml)$/.test(file) && of.test(readFileSync(file, 'utf8'))) ?? '' }
})

test.skipIf(lacking.length > 0).each(first)(
  'anybody can recompute the digest of $path',
  ({ path }) => {
    const [printed, ours] = both(path)
    expect(printed).toEqual(ours)
    expect(printed[0]).toMatch(/^[0-9a-f]{64}$/)
  },
  30_000,
)

const odd = {
  'policy.md': `\uFEFF---\r\nnis2: policy\r\nid: POL-1\r\ntitle: yes\r\nversion: "1.0"\r\nfacts:\r\n  3: { a: 010, b: 1.50, c: 0x1f, d: yes, e: 2026-03-01, f: ~, g: [4.0, .5, -0], restoreTest: { every: P1M, last: 2026-01-01 }, on: TRUE }\r\n---\r\n\r\n \r\n# Æ 1.000,5  \r\n\r\nhårdt  \r\nbrud \t\r\n  \r\nslut — §6 e-mail\t\r\n\r\n\r\n`,
  'approval.md': `---\nnis2: approval\nid: B-1\nsignatures:\n  - { signer: a, signature: b }\nnote: |\n  to\n  linjer\n---\n`,
  'exception.md': `---\nnis2: exception\nid: E-1\nreason: "a: b"\nscope: null\nowner: ikke bundet\n---\ntekst`,
  'risks.yaml': `# ikke bundet\nnis2: risks\nid: 'R'\nextra: >-\n  foldet\n  tekst\nz: 1_000\ny: 12:30:00\nx: 1e3\nw: +5\nrisks: []\n`,
}

test.skipIf(lacking.length > 0).each(Object.entries(odd))(
  'also where %s is written in odd ways',
  (name, text) => {
    const path = join(scratch(), name)
    writeFileSync(path, text)
    const [printed, ours] = both(path)
    expect(printed).toEqual(ours)
  },
  30_000,
)
