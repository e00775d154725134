import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandReport } from '../src/report/commands.ts'
import { jsonReport } from '../src/report/json.ts'
import { sourcesOf } from '../src/report/located.ts'
import { markdownReport } from '../src/report/markdown.ts'
import { textReport } from '../src/report/text.ts'
import type { File } from '../src/text/source.ts'
import { many } from './text/reader/cases.ts'
import { entity, file, judge, policy } from './workspaces.ts'

/** Judges and prints in every form; each place must lie in its file. */
function survives(files: readonly File[]): void {
  const judgements = judge(files)
  const sources = sourcesOf(files)
  for (const { findings } of judgements) {
    for (const { at, see } of findings) {
      for (const { path, span } of [at, ...see]) {
        const text = files.find(one => one.path === path)?.text ?? ''
        expect(span[0]).toBeGreaterThanOrEqual(0)
        expect(span[1]).toBeGreaterThanOrEqual(span[0])
        expect(span[1]).toBeLessThanOrEqual(Math.max(text.length, 1))
      }
    }
  }
  for (const lang of ['da', 'en'] as const) {
    textReport(judgements, sources, { lang, paint: (_, text) => text, show: 'notice' })
    jsonReport(judgements, sources, { lang, asOf: '2026-06-01', version: '0' })
    markdownReport(judgements, sources, { lang, linkTo: () => undefined, limit: 60_000 })
    commandReport(judgements, sources, lang)
  }
}

const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const path = fc.constantFrom('a.md', 'b.yaml', 'c/d.yml')
const scraps = fc.constantFrom(
  ...'---\n|nis2: policy\n|nis2: entity\n|id: x\n|a: &x\n|*x|[|{|}|- |: |"|\'|!!binary |%YAML 1.1\n|__proto__: 1\n|\t|\0|\r|\n|# H\n|> |    |```\n|[a](b)|<a id="|æ|😀|\uFEFF|\uFFFD|covers:\n|  dk/6.1.3/backup: "#x"\n|0x1F|1e999|~|? '.split(
    '|',
  ),
)

describe('any input gives findings, never an exception, and every place lies in its file', () => {
  test('random bytes', () => {
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 400 }), (name, bytes) => survives([file(name, decoded(bytes))])),
    )
  })

  test('random bytes behind the word that makes a document ours', () => {
    fc.assert(
      fc.property(
        path,
        fc.constantFrom('policy', 'entity', 'approval', 'x'),
        fc.uint8Array({ maxLength: 400 }),
        (name, kind, bytes) =>
          survives([file(name, `${name.endsWith('.md') ? '---\n' : ''}nis2: ${kind}\n${decoded(bytes)}`)]),
      ),
    )
  })

  test('scraps of YAML, front matter and Markdown in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(path, fc.array(scraps, { maxLength: 40 })), { maxLength: 3 }), files =>
        survives([
          file('entity.yaml', entity),
          ...files.map(([name, parts], index) => file(`${index}${name}`, `---\n${parts.join('')}`)),
        ]),
      ),
      { numRuns: many ? 300 : 40 },
    )
  })

  test('any value at any field of sound documents', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('id', 'title', 'version', 'status', 'reviewed', 'covers', 'facts', 'tags'),
        fc.json(),
        (key, value) => survives([file('entity.yaml', entity), file('p.md', policy({ [key]: value }))]),
      ),
      { numRuns: many ? 300 : 40 },
    )
  })

  test.each([
    ['NUL', policy({ title: 'a\0b' })],
    ['duplicate keys', policy({ title: 'a\ntitle: b' })],
    ['aliases', policy({ title: '&x a\nowner: *x' })],
    ['an alias to nothing', policy({ title: '*nobody' })],
    ['__proto__', policy({ __proto: 'x' }).replace('__proto', '__proto__')],
    ['%YAML 1.1', policy().replace('---\n', '---\n%YAML 1.1\n---\n')],
    ['front matter without an end', policy().replace(/\n---\n[\s\S]*/, '\n')],
    ['an unknown kind', policy({ nis2: 'polici' })],
    ['the kind as a list', policy({ nis2: '[policy]' })],
    ['a map that cannot be made into text', policy({ status: '{ toString: x, valueOf: y }' })],
    ['a surrogate alone', policy({ title: 'a\ud800b' })],
    ['nothing', ''],
    ['a mark alone', '\uFEFF'],
  ])('%s', (_, text) => survives([file('entity.yaml', entity), file('p.md', text)]))
})
