import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { code, prose } from '../../src/report/escape.ts'
import { canRender, elementsIn, rendered } from './rendered.ts'

const markup = `
  \` \`\`\` | \\ < > [ ] ( ) ! * _ ~~ & # @ : . - = $ @octocat #1 GH-1 acme/policies#1 http://evil.example www.evil.example
  a@evil.example xmpp:a@b.cd <!-- --> <img <a </code> </td> </details> <h1> <br> <script> <![CDATA[ &#124; &lt; &amp; [x]:
  [^1] ![x](y) ::error:: 1. --- æøå 😀`
  .trim()
  .split(/\s+/)
const blank = [
  '\n',
  '\r\n',
  '\t',
  ' ',
  '  \n',
  '\n\n',
  '| a |\n|---|',
  '- [ ] ',
  '\0',
  '\u001b[31m',
  '\u202e',
  '\u200b',
  '\u2028',
  '\ud800',
]
const parts = fc.constantFrom(...markup, ...blank)
const hostile = fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 10 })

describe.skipIf(!canRender)('text of a document in a cell, a list and a paragraph', () => {
  test.each([
    ['prose', prose, 0],
    ['code', code, 1],
  ] as const)('%s is only text', (_, escaped, codes) => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 20, maxLength: 20 }), lists => {
        const texts = lists.map(list => escaped(list.join('')))
        const rows = texts.map(text => `| ${text} | two |`).join('\n')
        const items = texts.map(text => `- item ${text} end`).join('\n')
        const html = rendered(
          `| one | two |\n|---|---|\n${rows}\n\n${items}\n\n<details>\n\n${texts.join('')}\n\n</details>\n`,
        )
        const expected = {
          table: 1,
          thead: 1,
          tbody: 1,
          tr: 21,
          th: 2,
          td: 40,
          ul: 1,
          li: 20,
          details: 1,
          p: 1,
          code: 60 * codes,
        }
        expect({ code: 0, p: 1, ...elementsIn(html) }).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })
})

describe('text of a document', () => {
  test('mentions nobody and refers to nothing, even where entities are read first', () => {
    const read = prose('@octocat acme/policies#1 https://evil.example').replace(/&#(\d+);/g, (_, number) =>
      String.fromCodePoint(Number(number)),
    )
    expect(read).not.toMatch(/@\w|#\d|:\//)
  })

  test('shows what would be hidden, and is cut between characters', () => {
    expect(prose('a\u202eb\u200bc\0d')).toBe('a&#65533;b&#65533;c&#65533;d')
    expect(prose('😀'.repeat(400))).toMatch(/^(?:&#128512;){299}&#8230;$/)
  })
})
