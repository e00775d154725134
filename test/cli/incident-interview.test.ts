import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Answers, askAboutIncident, type Context } from '../../src/cli/incident/interview.ts'
import { reportedOf } from '../../src/cli/incident/stated.ts'
import { commandOf } from '../../src/cli/incident/terminal.ts'
import { answering, hasTerminal, typing } from './asked.ts'
import { folderOf } from './terminal.ts'

const now = '2026-11-22T14:30+01:00'
const bare: Context = { now, sectors: [], regulation: false, services: [] }
const [title, first, isIt, knew] = [
  'What has happened?',
  'When did you first notice it?',
  'Is the incident significant?',
  'When did you know that it is significant? The hours run from then',
]
const [malice, abroad, personal] = [
  'Are unlawful or malicious acts suspected to be the cause?',
  'Could it have effect in other countries?',
  'Are personal data affected?',
]

async function asking(context: Context, given: Answers, ...said: (string | string[])[]) {
  const { asked, asker, left } = answering(...said)
  await askAboutIncident(asker, given, context)
  expect(left).toEqual([])
  return { asked, given: Object.fromEntries(given) }
}

describe('the interview asks few questions', () => {
  test('six where nothing is decided, of which five take an Enter', async () => {
    const { asked, given } = await asking(bare, new Map(), 'Ransomware', '', 'unknown', 'unknown', 'unknown', 'unknown')
    expect(asked).toEqual([title, first, isIt, malice, abroad, personal])
    expect(given).toMatchObject({ discovered: now, significant: 'unknown' })
    expect(reportedOf(given, now, []).known).toBeUndefined()
  })

  test('seven where it is significant, and eight where it may have effect abroad', async () => {
    const said = ['Ransomware', '13:00', 'both', '', 'yes', 'yes', ['SE'], 'no']
    const { asked, given } = await asking(bare, new Map(), ...said)
    expect(asked).toEqual([title, first, isIt, knew, malice, abroad, 'In which EU countries?', personal])
    expect(given).toEqual({
      title: 'Ransomware',
      discovered: '2026-11-22T13:00+01:00',
      limb: ['disruption-or-loss', 'harm-to-others'],
      known: '2026-11-22T13:00+01:00',
      malicious: 'yes',
      'cross-border': 'yes',
      state: ['SE'],
      'personal-data': 'no',
    })
  })

  test('three where it is not significant', async () => {
    const { asked } = await asking(bare, new Map(), 'Nedbrud', '', 'no')
    expect(asked).toEqual([title, first, isIt])
  })

  test('what is known cannot be known before it was noticed, nor in the hour that came twice', async () => {
    const night = { ...bare, now: '2026-10-25T12:00+01:00' }
    const said = ['Nedbrud', '02:30', '2026-10-25T02:30+01:00', 'harm-to-others', '01:00', '03:00', 'no', 'no', 'no']
    const { asked, given } = await asking(night, new Map(), ...said)
    expect(asked[2]).toMatch(/^! There were two 2026-10-25 02:30 in Denmark/)
    expect(asked[5]).toBe('! That is before you first noticed anything')
    expect(given).toMatchObject({ discovered: '2026-10-25T02:30+01:00', known: '2026-10-25T03:00+01:00' })
  })

  test('listed types are asked by their thresholds, and services where there is a register', async () => {
    const msp: Context = {
      now,
      sectors: ['ict-service-management.msp'],
      regulation: true,
      services: [{ id: 'drift', name: 'Drift' }],
    }
    const said = ['Brud', '', ['managed/unavailable'], '', 'unknown', 'no', ['drift'], 'yes']
    const { asked, given } = await asking(msp, new Map(), ...said)
    expect(asked[2]).toBe('Which thresholds of Regulation')
    expect(given).toMatchObject({ met: ['managed/unavailable'], service: ['drift'] })
    const open = await asking(msp, new Map(), 'Brud', '', [], 'unknown', 'no', [], 'yes')
    expect(open.given).toMatchObject({ significant: 'unknown', service: [] })
  })

  test('what flags answered is not asked', async () => {
    const flags: Answers = new Map<string, string | string[]>([
      ['limb', ['harm-to-others']],
      ['malicious', 'no'],
      ['state', ['DE']],
    ])
    const { asked } = await asking(bare, flags, 'Brud', '', '', 'no')
    expect(asked).toEqual([title, first, knew, personal])
  })
})

test('the answers so far are a command that a shell reads', () => {
  const answers: Answers = new Map<string, string | string[]>([
    ['title', "Peters 'fil' $(x)"],
    ['limb', ['disruption-or-loss', 'harm-to-others']],
  ])
  expect(commandOf(answers)).toBe(
    "nis2lint incident new --title 'Peters '\\''fil'\\'' $(x)' --limb disruption-or-loss --limb harm-to-others",
  )
})

describe.runIf(hasTerminal)('in a terminal', () => {
  const at = '--as-of 2026-11-22T14:30+01:00'

  test('asks and writes', async () => {
    const place = folderOf({})
    const { out, code } = await typing(place, `incident new --lang da ${at}`, [
      ['Hvad er der sket', 'Nedbrud\r'],
      ['Hvornår bemærkede', '\r'],
      ['Er hændelsen væsentlig', '\r'],
      ['Mistænkes', '\r'],
      ['andre lande', '\r'],
      ['personoplysninger', '\r'],
    ])
    expect([code, readdirSync(`${place}/incidents`)]).toEqual([0, ['2026-11-22-nedbrud.md']])
    expect(out).toContain('Skrev incidents/2026-11-22-nedbrud.md (H-2026-11-22)')
  })

  test.each(['\u0003', '\u001b'])('stopped at %j writes nothing and gives the answers back', async key => {
    const place = folderOf({})
    const { out, code } = await typing(place, `incident new ${at}`, [
      ['What has happened', 'Down\r'],
      ['first notice', '13:00\r'],
      ['significant?', key],
    ])
    expect([code, readdirSync(place)]).toEqual([130, []])
    expect(out).toContain('The answers so far: nis2lint incident new --title Down --discovered 2026-11-22T13:00+01:00')
  })

  test('where flags suffice nothing is asked', async () => {
    const place = folderOf({})
    const { out, code } = await typing(place, `incident new --title Down --known now ${at}`, [])
    expect([code, out.includes('Wrote incidents/2026-11-22-down.md')]).toEqual([0, true])
  })
})
