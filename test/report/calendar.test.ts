import ical from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { DatedItem } from '../../src/engine/calendar/dates.ts'
import { requirements } from '../../src/law/law.generated.ts'
import { entriesOf, lawOf } from '../../src/report/calendar.ts'
import { calendarMarkdown, calendarText } from '../../src/report/calendar-text.ts'
import { calendarIcs } from '../../src/report/ics.ts'

const asOf = '2026-06-01'

function item(date: string, what: string, more: Partial<DatedItem> = {}): DatedItem {
  return {
    kind: 'policy-review',
    date,
    what: { da: what, en: what },
    at: { path: 'p.md', span: [0, 1], key: 'reviewed' },
    requirement: 'tool/review',
    demand: requirements['tool/review'],
    subject: what,
    document: 'POL-1',
    ...more,
  }
}

const acme = (...items: DatedItem[]) => [{ name: 'Acme A/S', key: '12345674', items }]
const act = { requirement: 'dk/10.3/changes', demand: requirements['dk/10.3/changes'] } as const

/** What a reader of RFC 5545 makes of a calendar: lines unfolded, properties by their names. Throws where a line is none. */
function read(ics: string) {
  expect(ics.endsWith('\r\n')).toBe(true)
  const physical = ics.slice(0, -2).split('\r\n')
  expect(physical.filter(one => /[\r\n]/.test(one) || Buffer.byteLength(one) > 75)).toEqual([])
  const lines = physical
    .join('\n')
    .replaceAll(/\n[ \t]/g, '')
    .split('\n')
  const events: Record<string, string>[] = []
  const open: string[] = []
  for (const line of lines) {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;,"]+)*):(.*)$/u.exec(line) ?? []
    expect(name, line).not.toBe('')
    if (name === 'BEGIN') open.push(value)
    if (name === 'BEGIN' && value === 'VEVENT') events.push({})
    if (name === 'END') expect(open.pop()).toBe(value)
    if (name === 'BEGIN' || name === 'END') continue
    const event = events.at(-1)
    if (event && open.at(-1) === 'VEVENT') event[`${name}${parameters}`] = value
    if (event && open.at(-1) === 'VALARM') event[`alarm ${name}`] = value
  }
  expect(open).toEqual([])
  return { lines, events }
}

const plain = (value = '') => value.replaceAll(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one))

describe('ics', () => {
  test('a thing that is due is a day, with an alarm a week before and no clock of ours', () => {
    const { lines, events } = read(calendarIcs(acme(item('2026-08-31', 'Gennemgå POL-1')), asOf, 'da'))
    expect(lines.slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//nis2lint//nis2lint//DA',
      'CALSCALE:GREGORIAN',
    ])
    expect(events).toEqual([
      {
        UID: expect.stringMatching(/^[0-9a-f]{32}@nis2lint$/),
        DTSTAMP: '20260601T000000Z',
        'DTSTART;VALUE=DATE': '20260831',
        'DTEND;VALUE=DATE': '20260901',
        SUMMARY: 'Gennemgå POL-1',
        DESCRIPTION: 'ikke lovens frist\\nPOL-1 (p.md)\\nAcme A/S',
        CATEGORIES: 'policy-review',
        TRANSP: 'TRANSPARENT',
        'alarm ACTION': 'DISPLAY',
        'alarm DESCRIPTION': 'Gennemgå POL-1',
        'alarm TRIGGER': '-P6DT15H',
      },
    ])
  })

  test('what is overdue says so and rings no bell', () => {
    const { events } = read(calendarIcs(acme(item('2026-05-31', 'Gennemgå POL-1')), asOf, 'en'))
    expect(events[0]?.['SUMMARY']).toBe('Overdue: Gennemgå POL-1')
    expect(Object.keys(events[0] ?? {}).filter(key => key.startsWith('alarm'))).toEqual([])
  })

  test('what is due at an hour stands in UTC', () => {
    const warning = item('2026-06-02', 'Tidlig varsling', { instant: '2026-06-02T09:00+02:00', kind: 'incident' })
    const { events } = read(calendarIcs(acme(warning), asOf, 'da'))
    expect(events[0]).toMatchObject({ DTSTART: '20260602T070000Z', 'alarm TRIGGER': '-PT2H' })
  })

  test.each([
    ['what has a meaning there', 'a;b,c\\d: "e"'],
    ['letters of two octets', 'Ærø, blåbærgrød og øl; '.repeat(20)],
    ['letters of four octets', '🔒'.repeat(60)],
    ['a long word', 'x'.repeat(300)],
    ['nothing', ''],
  ])('%s comes out as it went in', (_, what) => {
    const { events } = read(calendarIcs(acme(item('2026-07-01', what)), asOf, 'da'))
    expect(plain(events[0]?.['SUMMARY'])).toBe(what)
  })

  test('a document cannot write lines of its own', () => {
    const { events } = read(calendarIcs(acme(item('2026-07-01', 'x\r\nEND:VEVENT\u2028y\u0007')), asOf, 'da'))
    expect(events).toHaveLength(1)
    expect(plain(events[0]?.['SUMMARY'])).toBe('x\uFFFD\nEND:VEVENT\uFFFDy\uFFFD')
  })

  test('names stay when dates, days and languages change, and differ between things, documents and entities', () => {
    const uids = (ics: string) => read(ics).events.map(({ UID }) => UID)
    const first = item('2026-07-01', 'A', { subject: 'review' })
    const [uid] = uids(calendarIcs(acme(first), asOf, 'da'))
    expect(uids(calendarIcs(acme({ ...first, date: '2027-03-01' }), '2026-09-09', 'en'))).toEqual([uid])
    expect(
      uids(
        calendarIcs(acme({ ...first, what: { da: 'B', en: 'B' }, at: { ...first.at, path: 'moved.md' } }), asOf, 'da'),
      ),
    ).toEqual([uid])
    const others = [
      first,
      { ...first, document: 'POL-2' },
      { ...first, subject: 'x' },
      { ...first, kind: 'risk' as const },
      first,
    ]
    const all = uids(calendarIcs([...acme(...others), { name: 'B', key: '87654321', items: [first] }], asOf, 'da'))
    expect(new Set(all).size).toBe(6)
  })

  test('the same documents and day give the same bytes', () => {
    const write = () => calendarIcs(acme(item('2026-07-01', 'A'), item('2026-06-07', 'B')), asOf, 'da')
    expect(write()).toBe(write())
  })

  test('a parser of others reads it', () => {
    const ics = calendarIcs(acme(item('2026-08-31', 'Ærø; a, b\\c '.repeat(12)), item('2026-05-01', 'B')), asOf, 'da')
    const calendar = new ical.Component(ical.parse(ics))
    const events = calendar.getAllSubcomponents('vevent').map(one => new ical.Event(one))
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['Overskredet: B', '2026-05-01'],
      ['Ærø; a, b\\c '.repeat(12), '2026-08-31'],
    ])
  })
})

test('a turn of the year is shown, what is overdue first, with the days', () => {
  const dates = ['2027-06-02', '2027-06-01', '2026-06-01', '2026-05-31', '2025-01-01']
  const entries = entriesOf(acme(...dates.map(date => item(date, date))), asOf)
  expect(entries.map(({ item: { date }, overdue, days }) => [date, overdue, days])).toEqual([
    ['2025-01-01', true, -516],
    ['2026-05-31', true, -1],
    ['2026-06-01', false, 0],
    ['2027-06-01', false, 365],
  ])
})

test.each([
  [{}, 'ikke lovens frist', "not the law's date"],
  [act, '§ 10, stk. 3', '§ 10(3)'],
  [{ ...act, confidence: 'I' as const }, '§ 10, stk. 3 (efter vores fortolkning)', '§ 10(3) (by our reading)'],
  [{ ...act, own: true as const }, '§ 10, stk. 3, ikke lovens frist', "§ 10(3), not the law's date"],
])('the ground says whose date it is: %j', (more, da, en) => {
  const [entry] = entriesOf(acme(item('2026-07-01', 'x', more)), asOf)
  expect(entry && [lawOf(entry, 'da'), lawOf(entry, 'en')]).toEqual([da, en])
})

test('the table is by month, and says when there is nothing', () => {
  const paint = (_: string, text: string) => text
  const text = calendarText(acme(item('2026-08-31', 'Gennemgå'), item('2026-05-01', 'Meld', act)), asOf, 'da', paint)
  expect(text).toBe(`NIS 2-årshjul: Acme A/S, 1. juni 2026 – 1. juni 2027

Overskredet
  Dato         Dage  Dokument  Hvad
  1. maj 2026   -31  POL-1     Meld · § 10, stk. 3

August 2026
  Dato             Dage  Dokument  Hvad
  31. august 2026    91  POL-1     Gennemgå · ikke lovens frist

Kalenderen har det, der har en dato i dokumenterne. Den siger ikke, om loven er overholdt.
`)
  expect(calendarText(acme(), asOf, 'en', paint)).toContain('Nothing is due in the period.')
  expect(calendarMarkdown(acme(), asOf, 'en')).toContain('Nothing is due in the period.')
})

test('in Markdown all text from documents is only text, and several entities are told apart', () => {
  const evil = item('2026-08-31', '| <b>x</b> @all [y](http://z)')
  const markdown = calendarMarkdown([...acme(evil), { name: 'B | C', key: '1', items: [evil] }], asOf, 'en')
  expect(markdown.split('\n').filter(line => line.startsWith('| '))).toHaveLength(3)
  expect(markdown).toContain('| Entity | Date | Days | Document | What | Ground |')
  expect(markdown).not.toMatch(/<b>|@all|\[y\]|B \| C/)
})
