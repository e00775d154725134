import { expect, test } from 'vitest'
import { statementsIn } from '../../src/text/statements.ts'

test.each([
  ['Tidlig varsling sendes senest 24 timer efter kendskab', 'earlyWarning', 'PT24H'],
  ['Tidlig varsling sendes senest 2 døgn efter kendskab', 'earlyWarning', 'P2D'],
  ['En tidlig varsling sendes senest tre dage efter', 'earlyWarning', 'P3D'],
  ['An early warning is sent within 2 days', 'earlyWarning', 'P2D'],
  ['Hændelsesunderretning sendes senest 5 hverdage efter', 'notification', 'P5D'],
  ['An incident notification is sent within five working days', 'notification', 'P5D'],
  ['An incident notification is sent within 1 week', 'notification', 'P1W'],
  ['Hændelsesunderretning sendes senest fire uger efter', 'notification', 'P4W'],
  ['Endelig rapport sendes senest 45 dage efter', 'finalReport', 'P45D'],
  ['Endelig rapport sendes senest et år efter', 'finalReport', 'P1Y'],
  ['A final report is sent within 1 year', 'finalReport', 'P1Y'],
  ['A final report is sent within a month', 'finalReport', 'P1M'],
  ['| Endelig rapport | 30 dage |', 'finalReport', 'P30D'],
])('%s', (text, of, within) => {
  expect(statementsIn(text).times.map(time => [time.of, time.within])).toEqual([[of, within]])
})

test.each([
  'Tidlig varsling sendes straks',
  'Tidlig varsling øves hver anden dag',
  'Vi svarer på tidlig varsling fra leverandører inden for 5 dage',
  'Hændelsesunderretning: intern rapport inden for 14 dage',
])('no time limit: %s', text => expect(statementsIn(text).times).toEqual([]))
