import { describe, expect, test } from 'vitest'
import { entity } from '../workspaces.ts'
import { folderOf, run } from './terminal.ts'

function incident(more = '', id = 'H-1'): string {
  return `---
nis2: incident
id: ${id}
title: Nedbrud
status: open
discovered: 2026-11-20T08:00+01:00
known: 2026-11-20T09:00+01:00
timeline:
  - { at: 2026-11-20T08:00+01:00, what: Alarm }
significance: { assessed: 2026-11-20T10:00+01:00, result: significant }
${more}---

# Nedbrud
`
}

const warned = `notifications:
  - { step: early-warning, sent: 2026-11-20T12:00+01:00, to: [authority, csirt], channel: virk.dk }
`
const status = (folder: string, ...words: string[]) => run(folder, ['incident', 'status', ...words])
const json = (folder: string, asOf: string, ...words: string[]) => {
  const { code, out } = status(folder, '--format', 'json', '--as-of', asOf, ...words)
  return { code, ...JSON.parse(out) }
}
const steps = ({ clocks }: { clocks: Record<string, unknown>[] }) =>
  clocks.map(({ step, due, sent, state }) => ({ step, due, sent, state }))

describe('nis2lint incident status', () => {
  test('is one calm line where there is nothing', () => {
    expect(status(folderOf({}), '--lang', 'da')).toEqual({
      code: 0,
      out: 'Ingen hændelser i dokumenterne, og ingen frister løber.\n',
      err: '',
    })
    const found = json(folderOf({ 'entity.yaml': entity }), '2026-11-20')
    expect(found).toMatchObject({ code: 0, version: 1, asOf: '2026-11-20', clocks: [], broken: [] })
  })

  test('gives each row to programs, nearest first, what was sent last', () => {
    const folder = folderOf({ 'entity.yaml': entity, 'i.md': incident(warned) })
    const found = json(folder, '2026-11-21T09:00+01:00')
    expect([found.code, steps(found)]).toEqual([
      0,
      [
        { step: 'incident-notification', due: '2026-11-23T09:00+01:00', sent: null, state: 'open' },
        { step: 'final-report', due: null, sent: null, state: 'not-begun' },
        { step: 'early-warning', due: '2026-11-21T09:00+01:00', sent: '2026-11-20T12:00+01:00', state: 'sent' },
      ],
    ])
    expect(found.clocks[0]).toEqual({
      step: 'incident-notification',
      due: '2026-11-23T09:00+01:00',
      sent: null,
      state: 'open',
      law: '§ 13(1) no. 2',
      passed: false,
      left: { over: false, minutes: 2880 },
      requirement: 'dk/13.1.2/incident-notification',
      confidence: 'V',
      assumes: [],
      entity: 'Acme A/S',
      incident: 'H-1',
      title: 'Nedbrud',
      path: 'i.md',
      line: 3,
    })
  })

  test.each([
    ['2026-11-21T09:00+01:00', 0],
    ['2026-11-21T09:00:01+01:00', 1],
    ['2026-11-21T08:00Z', 0],
    ['2026-11-21 09:01', 1],
    // A day says no hour: what is due on it has not passed before it is over.
    ['2026-11-21', 0],
    ['2026-11-22', 1],
  ])('at %s gives %i', (asOf, code) => {
    const folder = folderOf({ 'entity.yaml': entity, 'i.md': incident() })
    expect(status(folder, '--as-of', asOf).code).toBe(code)
  })

  test('a month is over when its day is, and the last day of a short month is named', () => {
    const sent = (
      day: string,
    ) => `${warned}  - { step: incident-notification, sent: ${day}T10:00+01:00, to: [authority, csirt], channel: virk.dk }
`
    const folder = folderOf({ 'entity.yaml': entity, 'i.md': incident(sent('2027-01-31')) })
    const last = status(folder, '--as-of', '2027-02-28T23:59+01:00')
    expect([last.code, last.out]).toEqual([
      0,
      expect.stringContaining('28 February 2027 (last day of the month)  today'),
    ])
    expect(status(folder, '--as-of', '2027-03-01').code).toBe(1)
    expect(status(folder, '--as-of', '2027-03-01').out).toContain('1 day ago')
  })

  test('over the night when the clocks go back, 24 hours are 24 hours', () => {
    const night = incident().replace('known: 2026-11-20T09:00+01:00', 'known: 2026-10-24T23:00+02:00')
    const text = night.replaceAll('2026-11-20T08:00+01:00', '2026-10-24T22:00+02:00')
    const folder = folderOf({ 'entity.yaml': entity, 'i.md': text })
    const { out } = status(folder, '--as-of', '2026-10-25T00:00+02:00')
    expect(out).toContain('25 October 2026 at 22:00  23 hours  ')
  })

  test('shows whose each is where there are several entities, and a path narrows it', () => {
    const other = entity
      .replace('id: acme', 'id: other')
      .replace('12345674', '98765433')
      .replace('Acme A/S', 'Other A/S')
    const later = incident('', 'H-2').replace('known: 2026-11-20T09:00', 'known: 2026-11-20T08:30')
    const folder = folderOf({
      'a/entity.yaml': entity,
      'a/i.md': incident(),
      'b/entity.yaml': other,
      'b/i.md': later,
    })
    const found = json(folder, '2026-11-20T10:00+01:00')
    const first = found.clocks.slice(0, 2).map(({ entity: own, incident: id }: Record<string, string>) => [own, id])
    expect(first).toEqual([
      ['Other A/S', 'H-2'],
      ['Acme A/S', 'H-1'],
    ])
    expect(status(folder, '--as-of', '2026-11-20T10:00+01:00').out).toContain('  Entity     Incident  Due')
    const narrow = json(folder, '2026-11-20T10:00+01:00', 'a')
    expect(narrow.clocks.every(({ entity: own }: { entity: string }) => own === 'Acme A/S')).toBe(true)
    expect(status(folder, 'c').code).toBe(2)
  })

  test('what is not assessed is shown as such, and fails only where the knowledge is written', () => {
    const open = incident().replace(/^significance.*\n/m, '')
    const known = folderOf({ 'entity.yaml': entity, 'i.md': open })
    expect(json(known, '2026-11-22')).toMatchObject({
      code: 1,
      clocks: [{ assumes: ['significant'], passed: true }, {}, {}],
    })
    const unknown = folderOf({ 'entity.yaml': entity, 'i.md': open.replace(/^known.*\n/m, '') })
    const found = json(unknown, '2026-11-22')
    expect([found.code, found.clocks[0].due, found.clocks[0].assumes]).toEqual([
      0,
      '2026-11-21T08:00+01:00',
      ['significant', 'known'],
    ])
    expect(status(unknown, '--as-of', '2026-11-22').out).toContain('The assessment is lacking (section 12(2)).')
  })

  test('what was not significant or is closed has no clocks, but a step left over has', () => {
    const no = incident().replace('result: significant', 'result: not-significant')
    const folder = folderOf({ 'entity.yaml': entity, 'i.md': no })
    expect(status(folder).out).toBe('No clock is running: 1 incident in the documents.\n')
    const closed = folderOf({
      'entity.yaml': entity,
      'i.md': incident(warned).replace('status: open', 'status: closed'),
    })
    expect(steps(json(closed, '2026-11-24'))).toEqual([
      { step: 'incident-notification', due: '2026-11-23T09:00+01:00', sent: null, state: 'late' },
    ])
  })

  test('an incident with errors hides no clock in silence', () => {
    const folder = folderOf({
      'entity.yaml': entity,
      'i.md': incident().replace('T08:00+01:00\nknown', 'T08:00\nknown'),
    })
    const { code, out } = status(folder, '--as-of', '2026-11-20')
    expect([code, out]).toEqual([1, expect.stringMatching(/^i\.md cannot be read without errors/)])
    expect(json(folder, '2026-11-20').broken).toEqual(['i.md'])
  })

  test('Markdown has only text from documents', () => {
    const folder = folderOf({ 'entity.yaml': entity.replace('Acme A/S', '"<b>|x"'), 'i.md': incident() })
    const { out } = status(folder, '--format', 'markdown', '--as-of', '2026-11-20T10:00+01:00', '--lang', 'da')
    expect(out).toContain('| <code>H&#45;1</code> | 21&#46; november 2026 kl&#46; 09&#46;00 | 23 timer | snart |')
    expect(out).not.toContain('<b>')
  })

  test.each([['i går'], ['2026-10-25 02:30'], ['2026-02-30']])('--as-of %s is refused', asOf => {
    expect(status(folderOf({}), '--as-of', asOf)).toMatchObject({ code: 2, out: '' })
  })
})
