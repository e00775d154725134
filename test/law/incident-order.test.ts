import { expect, test } from 'vitest'
import { type History, type Misorder, misordersIn } from '../../src/law/incident-order.ts'

const [nine, ten, eleven, noon] = ['09', '10', '11', '12'].map(hour => `2026-01-14T${hour}:00+01:00`) as [
  string,
  string,
  string,
  string,
]
const sound: History = {
  discovered: nine,
  firstEntry: nine,
  known: nine,
  sent: { 'early-warning': [ten], 'incident-notification': [eleven] },
}

test.each<[why: string, change: Partial<History>, is: Misorder['is'][]]>([
  ['a warning, then a notification', {}, []],
  [
    'both at once: neither is before the other',
    { sent: { 'early-warning': [ten], 'incident-notification': [ten] } },
    [],
  ],
  [
    'the same instant with another offset is no other order',
    { sent: { 'early-warning': ['2026-01-14T14:30+05:30'], 'incident-notification': [ten] } },
    [],
  ],
  [
    'step 2 before step 1',
    { sent: { 'early-warning': [eleven], 'incident-notification': [ten] } },
    ['warning-after-notification'],
  ],
  ['a final report without a notification', { sent: { 'final-report': [noon] } }, ['report-without-notification']],
  ['a status report without one', { sent: { 'status-report': [noon] } }, ['report-without-notification']],
  [
    'a final report before it',
    { sent: { 'incident-notification': [noon], 'final-report': [eleven] } },
    ['report-before-notification'],
  ],
  ['knowledge after the first entry', { known: ten, sent: {} }, ['known-after-first-entry']],
  [
    'knowledge after an entry that is older than the discovery',
    { firstEntry: '2026-01-14T08:00+01:00' },
    ['known-after-first-entry'],
  ],
  [
    'knowledge before anything was noticed',
    { discovered: ten, firstEntry: ten, known: nine },
    ['known-before-discovered'],
  ],
  ['sent before anybody knew', { sent: { 'early-warning': ['2026-01-14T09:00+02:00'] } }, ['sent-before-known']],
  ['handled in the instant it was noticed', { handled: '2026-01-14T08:00Z' }, []],
  ['handled an hour before that', { handled: '2026-01-14T07:00Z' }, ['handled-before-discovered']],
  ['both going on and handled', { ongoing: true, handled: noon }, ['ongoing-and-handled']],
  ['not going on, and handled', { ongoing: false, handled: noon }, []],
  [
    'a final report while it went on',
    { handled: '2026-02-20T09:00+01:00', sent: { ...sound.sent, 'final-report': ['2026-02-13T09:00+01:00'] } },
    ['final-before-handled'],
  ],
  [
    'a status report of what was over',
    { handled: ten, sent: { ...sound.sent, 'status-report': [noon] } },
    ['status-after-handled'],
  ],
])('%s', (_, change, is) => {
  expect(misordersIn({ ...sound, ...change }).map(one => one.is)).toEqual(is)
})
