import { expect, test } from 'vitest'
import { plainValue, spanAt } from '../../src/text/located.ts'
import { parseYaml } from '../../src/text/yaml.ts'

const flawsOf = (text: string) => parseYaml(text).flaws.map(({ says, span }) => [says, text.slice(...span)])

test('values come with the span of what is written', () => {
  const text = 'a:\n  - b: 1\n    "c d": x # y\n'
  const { root } = parseYaml(text)
  expect(plainValue(root)).toEqual({ a: [{ b: 1, 'c d': 'x' }] })
  expect(text.slice(...spanAt(root, ['a', 0, 'c d']))).toBe('x')
  expect(text.slice(...spanAt(root, ['a', 0, 'gone']))).toBe('b')
})

test.each([
  ['duplicate keys', 'a: 1\na: 2\n', [['duplicateKey', 'a']]],
  ['duplicate keys, one in quotes', 'a: 1\n"a": 2\n', [['duplicateKey', '"a"']]],
  ['aliases', 'a: &x 1\nb: *x\n', [['alias', '*x']]],
  ['tags', 'a: !!binary aGk=\n', [['tag', 'aGk=']]],
  ['__proto__', '__proto__:\n  x: 1\n', [['forbiddenKey', '__proto__']]],
  ['constructor below', 'a:\n  constructor: 1\n', [['forbiddenKey', 'constructor']]],
])('%s are a flaw at their place', (_, text, flaws) => expect(flawsOf(text)).toEqual(flaws))

test('%YAML 1.1, which would turn no into false, is a flaw', () => {
  const { flaws } = parseYaml('%YAML 1.1\n---\ncountry: no\n')
  expect(flaws.map(({ says, detail }) => [says, detail])).toEqual([['directive', '%YAML 1.1']])
  expect(plainValue(parseYaml('country: no\n').root)).toEqual({ country: 'no' })
})

test('nothing is polluted', () => {
  parseYaml('__proto__: { polluted: true }\n')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('nesting beyond the limit is a flaw, however it is written', () => {
  const flow = `a: ${'['.repeat(20_000)}`
  const block = Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
  expect(parseYaml(flow).flaws.length).toBeGreaterThan(0)
  expect(parseYaml(block).flaws.map(({ says }) => says)).toContain('tooDeep')
})

test('two documents in one file are a flaw', () => {
  expect(parseYaml('a: 1\n---\nb: 2\n').flaws.map(({ says }) => says)).toContain('syntax')
})
