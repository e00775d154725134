import { describe, expect, test } from 'vitest'
import { framed } from '../../src/report/frame.ts'
import { width } from '../../src/report/width.ts'

/** What a frame marks, read off the two lines as a reader would: by columns. */
function marked(line: string, word: string): { text: string; under: string } {
  const from = line.indexOf(word)
  const { text = '', marks = '' } = framed(line, from, from + word.length) ?? {}
  const before = marks.length - marks.trimStart().length
  let [start, under] = [0, '']
  for (const { segment } of new Intl.Segmenter('da').segment(text)) {
    if (start >= before && start < marks.length) under += segment
    start += width(segment)
  }
  return { text, under }
}

test.each([
  ['title: Backup', 'Backup'],
  ['ansvarlig: Bjørn Ægidius', 'Ægidius'],
  ['ansvarlig: Bjørn Ægidius'.normalize('NFD'), 'Ægidius'.normalize('NFD')],
  ['名前: 日本 fejl', 'fejl'],
  ['名前: 日本 fejl', '日本'],
  ['🇩🇰 👍🏽 her', 'her'],
])('in %j the marks are below %j', (line, word) => {
  expect(marked(line, word)).toEqual({ text: line, under: word })
})

describe('a line too long to be shown whole', () => {
  const fill = 'ord '.repeat(40)

  test.each([
    ['at its start', `HER ${fill}`, '', '…'],
    ['inside', `${fill}HER ${fill}`, '…', '…'],
    ['at its end', `${fill}HER`, '…', ''],
    ['far inside', `${fill.repeat(300)}HER ${fill.repeat(300)}`, '…', '…'],
    ['among wide characters', `${'日本'.repeat(90)}HER${'日本'.repeat(90)}`, '…', '…'],
  ])('shows what is around the place: %s', (_, line, head, tail) => {
    const { text, under } = marked(line, 'HER')
    expect(under).toBe('HER')
    expect(width(text)).toBeLessThanOrEqual(110)
    expect(width(text)).toBeGreaterThan(100)
    expect([text.startsWith('…'), text.endsWith('…')]).toEqual([head === '…', tail === '…'])
  })

  test('marks as much of a long place as is shown, with some words before it', () => {
    const { text = '', marks = '' } = framed(`${fill}${'x'.repeat(300)}`, fill.length, fill.length + 300) ?? {}
    expect(marks).toMatch(/^ {20,}\^{60,}$/)
    expect(marks.length).toBeLessThan(text.length)
  })

  test('a place that is a whole line of a megabyte takes no time', () => {
    const line = 'æ'.repeat(1_000_000)
    for (let at = 0; at < 200; at++) expect(framed(line, at * 4000, line.length)?.text.length).toBeLessThan(120)
  })
})

test('an empty line has no frame, and a place of no length has one mark', () => {
  expect(framed('   ', 0, 0)).toBeUndefined()
  expect(framed('abc', 3, 3)).toEqual({ text: 'abc', marks: '   ^' })
})
