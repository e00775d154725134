import { expect, test } from 'vitest'
import { instantIn, minutesIn } from '../../src/report/sentence.ts'

test.each([
  [0, '0 minutter', '0 minutes'],
  [1, '1 minut', '1 minute'],
  [60, '1 time', '1 hour'],
  [75, '1 time og 15 minutter', '1 hour and 15 minutes'],
  [1440, '1 dag', '1 day'],
  [2 * 1440 + 180 + 5, '2 dage og 3 timer', '2 days and 3 hours'],
  [1445, '1 dag og 5 minutter', '1 day and 5 minutes'],
])('%i minutes', (minutes, da, en) => {
  expect([minutesIn('da', minutes), minutesIn('en', minutes)]).toEqual([da, en])
})

test.each([
  ['2026-03-12T13:05Z', '12. marts 2026 kl. 14.05', '12 March 2026 at 14:05'],
  ['2026-06-30T20:00-08:00', '1. juli 2026 kl. 06.00', '1 July 2026 at 06:00'],
  ['2026-03-12T14:05:09+01:00', '12. marts 2026 kl. 14.05.09', '12 March 2026 at 14:05:09'],
])('%s as the clocks in Denmark show it', (instant, da, en) => {
  expect([instantIn('da', instant), instantIn('en', instant)]).toEqual([da, en])
})
