import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/model/parse.ts'
import { canonicalBody } from '../../src/text/digest.ts'
import { recomposedIn } from '../../src/text/recomposed.ts'

describe('signs that NFC makes others of', () => {
  test.each([
    ['\u1fef', 'U+1FEF', 'U+0060'],
    ['\u037e', 'U+037E', 'U+003B'],
    ['\u212a', 'U+212A', 'U+004B'],
    ['<\u0338', 'U+003C U+0338', 'U+226E'],
    ['>\u0338', 'U+003E U+0338', 'U+226F'],
    ['=\u0338', 'U+003D U+0338', 'U+2260'],
    ['=\u0327\u0338', 'U+003D U+0327 U+0338', 'U+2260 U+0327'],
  ])('%j is found, with its place', (written, code, becomes) => {
    expect(recomposedIn(`front æ ${written}b`, 5)).toEqual([{ code, becomes, span: [8, 8 + written.length] }])
  })

  test.each(['≠ ≮ ≯', 'e\u0301 å', 'Å \u212b', 'Μινώταυρος;', '東京 한글', '`a` <b> = c'])('%j has none', text => {
    expect(recomposedIn(text, 0)).toEqual([])
  })

  test('what stands above the text is not looked at', () => {
    expect(recomposedIn('\u1fef text', 1)).toEqual([])
  })

  test('where none is found, the canonical text has the very signs of the text', () => {
    const parts = fc.constantFrom(
      '<',
      '>',
      '=',
      '`',
      ';',
      'a',
      'e',
      '\u0338',
      '\u0301',
      '\u0327',
      '\u1fef',
      '\u037e',
      'ж',
    )
    const signs = (text: string) => text.replace(/[\p{L}\p{M}\p{N}\s]|[^\0-\x7f]/gu, '')
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), list => {
        const text = list.join('')
        const alike = signs(text) === signs(canonicalBody(text))
        expect(recomposedIn(text, 0).length === 0).toBe(alike)
      }),
      { numRuns: 2000 },
    )
  })

  test('a document that has one has no digest, so that no approval of another text fits it', () => {
    const text = (fence: string) => `---\nnis2: policy\nid: P\n---\n\n${fence} Nøglen er fysisk.\n\nSlut.\n\n${fence}\n`
    const digestOf = (body: string) => parse({ path: 'p.md', text: body, bytes: body.length })?.digests?.digest
    expect(digestOf(text('```'))).toMatch(/^[0-9a-f]{64}$/)
    expect(digestOf(text('\u1fef\u1fef\u1fef'))).toBeUndefined()
  })
})
