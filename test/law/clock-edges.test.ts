import { describe, expect, test } from 'vitest'
import { clocksOf } from '../../src/law/incident-clock.ts'
import { misordersIn } from '../../src/law/incident-order.ts'
import { hasHappened, momentOf } from '../../src/law/moment.ts'
import { factsOf } from './incident-clock/case.ts'

type Told = Parameters<typeof factsOf>[0]

/** Each step with its state and how sure it is. */
const shown = (told: Told, at = '2026-06-01') =>
  clocksOf(factsOf(told), momentOf(at)).map(({ step, state, confidence }) => `${step} ${state} ${confidence}`)

const known = '2026-01-12T08:00+01:00'
const warned = '2026-01-12T09:00+01:00'
const notified = '2026-01-12T10:00+01:00'

describe('how sure it is, and how each step stands', () => {
  test('nothing sent yet', () => {
    expect(shown({ known }, '2026-01-12')).toEqual([
      'early-warning soon V',
      'incident-notification open V',
      'interim-report not-required V',
      'status-report not-required V',
      'final-report not-begun V',
    ])
  })

  test('known only after the moment', () => {
    expect(shown({ known: '2026-02-01T08:00+01:00' }, '2026-01-12').slice(0, 2)).toEqual([
      'early-warning not-begun V',
      'incident-notification not-begun V',
    ])
    expect(shown({ known: '2026-02-01T08:00+01:00', warned }, '2026-01-12')[0]).toBe('early-warning sent V')
  })

  test('a notification so early that it may stand in for the warning: only where there is no warning is that our reading', () => {
    expect(shown({ known, notified })[0]).toBe('early-warning late I')
    expect(shown({ known, warned, notified })[0]).toBe('early-warning sent V')
    expect(shown({ known, warned: '2026-01-14T09:00+01:00', notified })[0]).toBe('early-warning sent-late I')
    expect(shown({ known, notified: '2026-01-14T10:00+01:00' })[0]).toBe('early-warning late V')
  })

  test('an interim report that nobody asked for', () => {
    expect(shown({ known, interim: notified })[2]).toBe('interim-report sent V')
    expect(shown({ known, asked: [notified], interim: '2026-01-13T10:00+01:00' })[2]).toBe('interim-report sent V')
  })

  test.each([
    [{ ongoing: true }, 'not-begun'],
    [{ ongoing: true, handled: '2026-01-20T10:00+01:00' }, 'not-required'],
    [{ handled: '2026-01-20T10:00+01:00' }, 'not-required'],
    [{ ongoing: false }, 'not-required'],
  ])('no notification, %j: the status report is %s', (told, state) => {
    expect(shown({ known, ...told })[3]).toBe(`status-report ${state} V`)
  })

  test('what is handled only after the moment is not handled', () => {
    const told = { known, ongoing: true, handled: '2026-05-20T10:00+02:00' }
    expect(shown(told, '2026-05-01')[3]).toBe('status-report not-begun V')
  })
})

describe('the month after the notification', () => {
  const due = '2026-02-12'
  test.each<[string, Told, string, string]>([
    [
      'a final report on its last day, at its end',
      { final: `${due}T23:30+01:00`, ongoing: true },
      'not-required V',
      'sent V',
    ],
    ['a final report on the day after', { final: '2026-02-13T00:30+01:00', ongoing: true }, 'late V', 'sent V'],
    [
      'handled long before, a status report after that',
      { handled: '2026-01-20T10:00+01:00', status: `${due}T09:00+01:00` },
      'sent V',
      'late V',
    ],
    [
      'handled and reported at the same instant',
      { handled: `${due}T09:00+01:00`, status: `${due}T09:00+01:00` },
      'sent V',
      'late V',
    ],
    [
      'reported as going on, and handled an hour later on the last day',
      { handled: `${due}T09:30+01:00`, status: `${due}T08:00+01:00` },
      'sent I',
      'late V',
    ],
    [
      'reported as going on before the last day, handled on it',
      { handled: `${due}T09:30+01:00`, status: '2026-02-10T08:00+01:00' },
      'sent V',
      'late I',
    ],
    ['handled later on the last day, not reported', { handled: `${due}T18:00+01:00` }, 'late I', 'late V'],
    ['handled after it', { handled: '2026-02-20T18:00+01:00' }, 'late V', 'late V'],
  ])('%s', (_, told, status, final) => {
    expect(shown({ known, warned, notified, ...told }).slice(-2)).toEqual([
      `status-report ${status}`,
      `final-report ${final}`,
    ])
  })
})

test('each thing out of order names its step', () => {
  const at = '2026-01-14T09:00+01:00'
  const sent = { 'early-warning': [], 'status-report': [notified], 'final-report': [notified] }
  const told = { discovered: at, firstEntry: at, known: at, sent, handled: warned }
  expect(misordersIn(told).map(({ is, step }) => `${is} ${step ?? ''}`.trim())).toEqual([
    'sent-before-known status-report',
    'sent-before-known final-report',
    'report-without-notification status-report',
    'report-without-notification final-report',
    'status-after-handled status-report',
    'handled-before-discovered',
  ])
  const late = {
    ...sent,
    'early-warning': ['2026-01-15T09:00+01:00'],
    'incident-notification': ['2026-01-14T10:00+01:00'],
  }
  expect(misordersIn({ ...told, sent: late })).toContainEqual(
    expect.objectContaining({ is: 'warning-after-notification', step: 'early-warning' }),
  )
  const early = { 'incident-notification': ['2026-01-14T10:00+01:00'], 'final-report': [notified] }
  expect(
    misordersIn({ ...told, handled: '2026-01-14T11:00+01:00', sent: early }).map(({ is, step }) => [is, step]),
  ).toEqual([
    ['sent-before-known', 'final-report'],
    ['report-before-notification', 'final-report'],
    ['final-before-handled', 'final-report'],
  ])
})

test('an instant has happened at that instant, a day has not yet ended where the next begins', () => {
  expect(hasHappened(known, momentOf(known))).toBe(true)
  expect(hasHappened('2026-01-13T00:00+01:00', momentOf('2026-01-12'))).toBe(false)
  expect(hasHappened('2026-01-12T23:59:59+01:00', momentOf('2026-01-12'))).toBe(true)
})
