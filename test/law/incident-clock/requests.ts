import type { Case } from './case.ts'

/** Interim reports, section 13(1) no. 3. */
export const cases: readonly Case[] = [
  {
    why: 'the CSIRT did not ask',
    told: {},
    at: '2026-02-01',
    step: 'interim-report',
    is: 'not-required',
  },
  {
    why: 'the CSIRT asked: open, and without a time',
    told: { asked: ['2026-01-20T10:00+01:00'] },
    at: '2026-01-21',
    step: 'interim-report',
    is: 'open',
  },
  {
    why: 'open a year later too: the act sets no hours, so it is never late',
    told: { asked: ['2026-01-20T10:00+01:00'] },
    at: '2027-01-21',
    step: 'interim-report',
    is: 'open',
  },
  {
    why: 'answered',
    told: { asked: ['2026-01-20T10:00+01:00'], interim: '2026-01-20T16:00+01:00' },
    at: '2026-02-01',
    step: 'interim-report',
    is: 'sent',
  },
  {
    why: 'answered in the same instant',
    told: { asked: ['2026-01-20T10:00+01:00'], interim: '2026-01-20T10:00+01:00' },
    at: '2026-02-01',
    step: 'interim-report',
    is: 'sent',
  },
  {
    why: 'a report before the request is no answer to it',
    told: { asked: ['2026-01-20T10:00+01:00'], interim: '2026-01-19T16:00+01:00' },
    at: '2026-02-01',
    step: 'interim-report',
    is: 'open',
  },
  {
    why: 'a report nobody asked for is a report',
    told: { interim: '2026-01-19T16:00+01:00' },
    at: '2026-02-01',
    step: 'interim-report',
    is: 'sent',
  },
  {
    why: 'a status report after the request tells the same',
    told: {
      notified: '2026-01-14T09:00+01:00',
      ongoing: true,
      asked: ['2026-01-20T10:00+01:00'],
      status: '2026-02-14T08:00+01:00',
    },
    at: '2026-02-20',
    step: 'interim-report',
    is: 'sent',
  },
  {
    why: 'so does the final report',
    told: { notified: '2026-01-14T09:00+01:00', asked: ['2026-01-20T10:00+01:00'], final: '2026-02-10T08:00+01:00' },
    at: '2026-02-20',
    step: 'interim-report',
    is: 'sent',
  },
  {
    why: 'a request of tomorrow has not been made',
    told: { asked: ['2026-01-20T10:00+01:00'] },
    at: '2026-01-19',
    step: 'interim-report',
    is: 'not-required',
  },
  {
    why: 'two requests in other offsets, one report after the earlier alone: the first in time (09.00 UTC) is answered',
    told: { asked: ['2026-01-20T18:00+05:30', '2026-01-20T10:00+01:00'], interim: '2026-01-20T11:00+01:00' },
    at: '2026-02-01',
    step: 'interim-report',
    is: 'sent',
  },
]
