import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/model/parse.ts'
import { lineStarts, pointAt, withoutMark } from '../../src/text/source.ts'
import { file, policy } from '../workspaces.ts'
import { taken } from './taken.ts'

describe('points', () => {
  test.each([
    ['LF', 'a\nbc\n', 2, { line: 2, column: 1 }],
    ['CRLF', 'a\r\nbc\r\n', 4, { line: 2, column: 2 }],
    ['a lone CR', 'a\rbc', 3, { line: 2, column: 2 }],
    ['two code units', '😀b', 2, { line: 1, column: 3 }],
    ['the end', 'a\n', 2, { line: 2, column: 1 }],
  ])('%s', (_, text, offset, point) => {
    expect(pointAt(lineStarts(text), offset)).toEqual(point)
  })

  test('agree with counting by hand, at every offset of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'æ', '😀', '\n', '\r\n')), parts => {
        const text = parts.join('')
        const starts = lineStarts(text)
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] === '\r') continue
          const lines = text.slice(0, offset).split(/\r\n|\n/)
          expect(pointAt(starts, offset)).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 })
        }
      }),
    )
  })
})

describe('places are exact whatever the line ends, the mark and the letters', () => {
  const text = policy({ title: '"😀 Æble"', ownr: 'x', body: '# Én\n\nTekst [link](b.md) 😀 [to](c.md).\n' })
  const variants = { LF: text, CRLF: text.replaceAll('\n', '\r\n'), BOM: `\uFEFF${text}` }

  test.each(Object.entries(variants))('%s', (_, variant) => {
    const document = parse(file('a.md', variant))
    const plain = withoutMark(variant)
    const flaw = document?.flaws[0]
    expect(flaw && plain.slice(...flaw.span)).toBe('ownr')
    expect(document?.outline?.links.map(({ span }) => plain.slice(...span))).toEqual(['[link](b.md)', '[to](c.md)'])
    expect(document?.outline?.sections.map(({ span }) => plain.slice(...span))).toEqual(['# Én'])
    expect(taken(document?.digests)).toEqual(taken(parse(file('a.md', text))?.digests))
  })
})
