import { describe, expect, test } from 'vitest'
import { hiddenIn } from '../../src/text/hidden.ts'

const codes = (text: string) => hiddenIn(text).map(({ code }) => code)

describe('hidden characters', () => {
  test.each([
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200b', 'U+200B'],
    ['\u200c', 'U+200C'],
    ['\u200d', 'U+200D'],
    ['\u00ad', 'U+00AD'],
    ['\ufeff', 'U+FEFF'],
    ['\u2028', 'U+2028'],
    ['\u3164', 'U+3164'],
    ['\ufe0f', 'U+FE0F'],
    ['\u001b', 'U+001B'],
    ['\u{e0041}', 'U+E0041'],
    ['\u{e0101}', 'U+E0101'],
  ])('%j is found between letters, with its place', (character, code) => {
    expect(hiddenIn(`æ ${character}b`)).toMatchObject([{ code, span: [2, 2 + character.length] }])
  })

  test.each([
    'Blåbærgrød – «100 m²» 12 % og 3×4',
    'linje\r\n\tnæste\n',
    'fast mellemrum\u00a0her',
    '👩\u200d💻 👨\u200d👩\u200d👧 🏳️\u200d🌈 👍🏽 ❤️ 1️⃣ 🧑🏻\u200d🤝\u200d🧑🏿',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'Μινώταυρος · Москва · 東京 · e\u0301',
  ])('%j holds none', text => {
    expect(codes(text)).toEqual([])
  })

  test('a joiner beside only one emoji joins nothing', () => {
    expect(codes('👩\u200d ')).toEqual(['U+200D'])
    expect(codes('a\u200d👩')).toEqual(['U+200D'])
    expect(codes('👩\u200c💻')).toEqual(['U+200C'])
  })

  test('a second text is searched from its beginning', () => {
    expect([codes('x\u200by\u200b'), codes('\u200b')]).toEqual([['U+200B', 'U+200B'], ['U+200B']])
  })

  test('of endlessly many, enough are kept', () => {
    expect(hiddenIn('\u200b'.repeat(5000))).toHaveLength(1000)
  })
})
