import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { interview } from '../../src/cli/scope-interview.ts'
import { answering, hasTerminal, typing } from './asked.ts'
import { folderOf } from './terminal.ts'

const sectors = 'In which sectors does the entity work?'
const grounds = 'Does any of this apply?'
const home = 'Where are decisions on cybersecurity risks predominantly taken?'
const people = 'How many people does the entity employ?'
const turnover = 'What is its annual turnover in million EUR?'
const balance = 'What is its annual balance sheet total in million EUR?'
const group = 'Has it partner or linked enterprises, so that the figures of the group differ?'
const since = 'On which day did it become covered?'
const form = 'What is its legal form?'

describe('the interview asks what the answer hangs on and no more', () => {
  test.each<[string, (string | string[])[], string[], object]>([
    ['nothing in the annexes', [[], []], [sectors, grounds], { sectors: [], own: {} }],
    [
      'a waterworks, by all three figures and its group',
      [['Drinking water'], [], '49', '11', '12,5', 'yes', '900', '50', '60', ''],
      [
        sectors,
        grounds,
        people,
        turnover,
        balance,
        group,
        'How many people does the group employ?',
        'What is the turnover of the group in million EUR?',
        'What is the balance sheet total of the group in million EUR?',
        since,
      ],
      {
        own: { employees: 49, turnover: 11e6, balance: 12.5e6 },
        group: { employees: 900, turnover: 50e6, balance: 60e6 },
      },
    ],
    [
      'a DNS provider: no figures',
      [['Digital infrastructure'], ['digital-infrastructure.dns'], [], 'DK', '2026-02-30', '2026-03-01'],
      [sectors, 'Which of these is it?', grounds, home, since, '! Write year-month-day, for example 2026-03-12'],
      { sectors: ['digital-infrastructure.dns'], own: {}, mainEstablishment: 'DK' },
    ],
    [
      'an MSP from outside the Union, represented in Sweden: no figures',
      [
        ['ICT service management (business-to-business)'],
        ['ict-service-management.msp'],
        [],
        'outside',
        'USA',
        'us',
        'SE',
      ],
      [
        sectors,
        'Which of these is it?',
        grounds,
        home,
        'In which country?',
        '! Write two letters',
        'Where is its representative in the Union?',
      ],
      { mainEstablishment: 'US', representative: 'SE' },
    ],
    [
      'a telecom company: its form',
      [['Digital infrastructure'], ['digital-infrastructure.telecom'], [], 'public-limited-company'],
      [sectors, 'Which of these is it?', grounds, form],
      { legalForm: 'public-limited-company', own: {} },
    ],
    [
      'a region: the form follows, and a wrong number is asked again',
      [['Public administration'], ['public-administration.regional'], [], '1.200', '1200', 'no', ''],
      [
        sectors,
        'Which of these is it?',
        grounds,
        people,
        '! 1.200 is ambiguous; write 1200 without a thousands separator',
        group,
        since,
      ],
      { legalForm: 'region', own: { employees: 1200 } },
    ],
  ])('%s', async (_, answers, expected, stated) => {
    const { asked, asker, left } = answering(...answers)
    expect((await interview(asker, false)).stated).toMatchObject(stated)
    expect([asked, left]).toEqual([expected, []])
  })

  test('for a document also the form', async () => {
    const { asked, asker } = answering(['Drinking water'], [], 'cooperative', '300', 'no', '2026-03-01')
    const { stated, coveredSince } = await interview(asker, true)
    expect(asked).toEqual([sectors, grounds, form, people, group, since])
    expect([stated.legalForm, coveredSince]).toEqual(['cooperative', '2026-03-01'])
  })
})

describe.runIf(hasTerminal)('in a terminal', () => {
  const folder = folderOf({})

  test('asks, and answers on the output', async () => {
    const { out, code } = await typing(folder, 'scope --lang da > answer.txt', [
      ['I hvilke sektorer', '\r'],
      ['Gælder noget af dette', '\r'],
    ])
    expect(code).toBe(0)
    expect(out).not.toContain('NIS 2-loven omfatter')
    expect(readdirSync(folder)).toEqual(['answer.txt'])
  })

  test.each(['\u0003', '\u001b'])('stops at %j and writes nothing', async key => {
    const place = folderOf({})
    const { out, code } = await typing(place, 'scope --write new.yaml', [
      ['In which sectors', '\r'],
      ['Does any of this apply', key],
    ])
    expect([code, readdirSync(place)]).toEqual([130, []])
    expect(out).toContain('nis2lint: Stopped; nothing was written')
  })
})
