import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalBody, canonicalJson, TextDigests } from '../../src/text/digest.ts'
import { sha256 } from '../../src/text/sha256.ts'
import { wordPattern } from '../../src/text/words.ts'

/** The canonical text as docs/digest.md says it, step by step and without a thought of speed. */
function asThePageSays(body: string): string {
  const lines = body.normalize('NFC').replace(/\r\n?/g, '\n').split('\n')
  const trimmed = lines.map((line, index) => {
    const text = line.replace(/[ \t]+$/, '')
    const breaks = line.endsWith('  ') && text !== '' && (lines[index + 1] ?? '').trim() !== ''
    return breaks ? `${text}  ` : text
  })
  return `${trimmed.join('\n').replace(/^\n+|\n+$/g, '')}\n`
}

const scraps = fc.array(fc.constantFrom(' ', '  ', '\t', '\n', '\r', '\r\n', 'a', 'æ', 'e\u0301', '\u0958', '# b'), {
  maxLength: 14,
})

test('the canonical text is what the page says, whatever stands at the ends of lines', () => {
  fc.assert(
    fc.property(scraps, parts => {
      const body = parts.join('')
      expect(canonicalBody(body)).toBe(asThePageSays(body))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['a  \nb', 'a  \nb\n'],
  ['a  \n \nb', 'a\n\nb\n'],
  ['a  ', 'a\n'],
  ['a\t\nb', 'a\nb\n'],
  ['\n \na \n\n', 'a\n'],
  ['a\rb\r\nc', 'a\nb\nc\n'],
  ['\n\n', '\n'],
  ['e\u0301', '\u00e9\n'],
])('%j is %j', (body, text) => expect(canonicalBody(body)).toBe(text))

test('lists of texts and of other things are written alike', () => {
  expect(canonicalJson(['b', { z: 1, a: ['x', null, 2] }])).toBe('["b",{"a":["x",null,2],"z":1}]')
  expect(canonicalJson(['b', 'a\n'])).toBe('["b","a\\n"]')
  expect(canonicalJson([{ z: 1, a: 1 }])).toBe('[{"a":1,"z":1}]')
})

test('both digests are of the canonical text, asked for in any order and twice', () => {
  const digests = new TextDigests({ id: 'X' }, 'To ord \r\n')
  const of = (json: string) => createHash('sha256').update(json).digest('hex')
  for (let time = 0; time < 2; time++) {
    expect(digests.words).toBe(of('{"id":"X","words":["To","ord"]}'))
    expect(digests.digest).toBe(of('{"body":"To ord\\n","id":"X"}'))
  }
  expect(digests.conceals).toBeUndefined()
  expect(new TextDigests({}, 'a <!-- b -->').conceals).toBe(true)
})

test('the words are a list in JSON, whatever letters, numbers and signs they are of', () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom('a', 'æ', '\u024f', 'ord', '1', '.', ',', '2,5', '1.000', ' ', '\n', '-', '§', '–', '"', '²'),
      fc.constantFrom('\u0250', 'ж', 'e\u0301', '漢', '😀', '٣'),
    ),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(text, fc.boolean(), (parts, hasMore) => {
      const body = canonicalBody(parts.join(''))
      const binding = hasMore ? { id: 'X', zone: 'Z', left: undefined } : {}
      const json = canonicalJson({ ...binding, words: body.match(wordPattern) ?? [] })
      expect(new TextDigests(binding, body).words).toBe(createHash('sha256').update(json).digest('hex'))
    }),
    { numRuns: 2000 },
  )
})

test('the words of a text of any length are all of them, and so is what stands beside', () => {
  for (const count of [4_000, 16_000, 17_000, 120_000]) {
    const letters = Array.from({ length: count }, (_, index) => (index % 2 ? 'æ' : 'a'))
    const binding = { a: 'x'.repeat(count), z: 'z'.repeat(count) }
    const json = canonicalJson({ ...binding, words: letters })
    expect(new TextDigests(binding, letters.join(' ')).words).toBe(createHash('sha256').update(json).digest('hex'))
  }
})

test('what stands beside the words has room, on either side of them', () => {
  for (const binding of [{ a: '€'.repeat(30_000) }, { z: '€'.repeat(30_000) }]) {
    const json = canonicalJson({ ...binding, words: ['ord'] })
    expect(new TextDigests(binding, 'ord').words).toBe(createHash('sha256').update(json).digest('hex'))
  }
})

test('metadata that are called as the text or the words are take no place of theirs', () => {
  const binding = { body: 'x', id: 'X', words: ['y'] }
  const of = (value: object) => createHash('sha256').update(canonicalJson(value)).digest('hex')
  expect(new TextDigests(binding, 'To ord').digest).toBe(of({ ...binding, body: 'To ord\n' }))
  expect(new TextDigests(binding, 'To ord').words).toBe(of({ ...binding, words: ['To', 'ord'] }))
})

test.each(['æ1', '漢1', 'a1'])('a text of nothing but words of one sign, %j, loses none of them', pair => {
  for (const count of [6_000, 8_000, 20_000]) {
    const json = canonicalJson({ words: pair.repeat(count).split('') })
    expect(new TextDigests({}, pair.repeat(count)).words).toBe(createHash('sha256').update(json).digest('hex'))
  }
})

test('texts of any length are hashed, also where what is kept for most of them has no more room', () => {
  const lengths = [21_700, 21_819, 21_820, 21_821, 21_822, 21_823, 21_840, 21_846, 21_900, 720_000]
  for (const length of lengths) {
    const text = '€'.repeat(length)
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  }
})
