import { describe, expect, test } from 'vitest'
import { isLed, onRoster, quorumOf } from '../../src/engine/roster.ts'
import { entity, five, type Setting } from './entity-with.ts'

describe('the roster on a day', () => {
  const day = '2026-03-12'
  const cases: [why: string, name: string, date: string, is: string, of?: string | undefined][] = [
    ['a member is one', 'Mette Holm', day, 'member'],
    ['capitals and blanks do not make another person', 'mette  HOLM', day, 'member'],
    ['one may leave later', 'Ole Lund', day, 'member'],
    ['the last day is a day of membership', 'Ole Lund', '2026-04-30', 'member'],
    ['the day after is not', 'Ole Lund', '2026-05-01', 'former', '2026-04-30'],
    ['the first day is a day of membership', 'Per Toft', '2026-05-01', 'member'],
    ['the day before is not', 'Per Toft', '2026-04-30', 'future', '2026-05-01'],
    ['who was never elected is a stranger', 'Bo Friis', day, 'stranger', undefined],
    ['a slip of the pen is told apart from a stranger', 'Søren Dal', day, 'stranger', 'Søren Dahl'],
    ['another name of the same length is no slip', 'Anna Lind', day, 'stranger', undefined],
  ]
  test.each(cases)('%s', (_, name, date, is, of) => {
    const presence = onRoster(name, entity({}).managementBody, date)
    expect(presence.is).toBe(is)
    if (presence.is === 'former') expect(presence.member.until).toBe(of)
    if (presence.is === 'future') expect(presence.member.from).toBe(of)
    if (presence.is === 'stranger') expect(presence.near).toBe(of)
  })

  const again = [
    'name: Ole Lund, from: 2019-04-01, until: 2021-04-01',
    'name: Ole Lund, from: 2025-04-01, until: 2025-12-31',
  ]
  const returned: [why: string, date: string, is: string, index?: number][] = [
    ['who comes back is a member again', '2025-06-01', 'member'],
    ['between two terms the one before counts', '2023-01-01', 'former', 0],
    ['after two terms the last one counts', '2026-01-01', 'former', 1],
    ['before two terms the first one counts', '2018-01-01', 'future', 0],
  ]
  test.each(returned)('%s', (_, date, is, index) => {
    expect(onRoster('Ole Lund', entity({ members: again }).managementBody, date)).toMatchObject({
      is,
      ...(index === undefined ? {} : { index }),
    })
  })
})

describe('the quorum', () => {
  const four = five.filter(member => !member.includes('Ole'))
  const executives = { organ: 'executive-board', structure: 'executives-only' }
  const cases: [
    why: string,
    setting: Setting,
    present: string[],
    result: [taking: number, needed: number] | undefined,
  ][] = [
    ['three of five are more than half', {}, ['Mette Holm', 'Ida Krogh', 'Ole Lund'], [3, 3]],
    ['two of five are not', {}, ['Mette Holm', 'Ida Krogh'], [2, 3]],
    ['half of four is not more than half', { members: four }, ['Mette Holm', 'Ida Krogh'], [2, 3]],
    ['three of four are', { members: four }, ['Mette Holm', 'Ida Krogh', 'Eva Brandt'], [3, 3]],
    ['who is no member does not count', {}, ['Mette Holm', 'Ida Krogh', 'Bo Friis'], [2, 3]],
    ['who is not yet a member does not count', {}, ['Mette Holm', 'Ida Krogh', 'Per Toft'], [2, 3]],
    ['a name written twice is one person', {}, ['Mette Holm', 'mette holm', 'Ida Krogh'], [2, 3]],
    ['the only member of a board is all of it', { members: five.slice(0, 1) }, ['Mette Holm'], [1, 1]],
    ['a higher number of its own counts', { quorum: 4 }, ['Mette Holm', 'Ida Krogh', 'Ole Lund'], [3, 4]],
    ['a lower number of its own does not', { quorum: 1 }, ['Mette Holm'], [1, 3]],
    ['an ApS with a board is a company too', { form: 'private-limited-company' }, ['Mette Holm'], [1, 3]],
    ['a partnership company is one too', { form: 'partnership-company' }, ['Mette Holm'], [1, 3]],
    ['nothing is known of a cooperative', { form: 'cooperative' }, ['Mette Holm'], undefined],
    [
      'nor of a commercial foundation',
      { form: 'commercial-foundation', structure: 'board-only' },
      ['Mette Holm'],
      undefined,
    ],
    ['nor of an executive board', executives, ['Mette Holm'], undefined],
    ['but a number of their own counts for them', { ...executives, quorum: 2 }, ['Mette Holm'], [1, 2]],
    ['and for a cooperative', { form: 'cooperative', quorum: 3 }, ['Mette Holm'], [1, 3]],
    ['before there is a member nothing can be counted', { members: [five[5] ?? ''] }, ['Per Toft'], undefined],
  ]
  test.each(cases)('%s', (_, setting, present, result) => {
    const quorum = quorumOf(present, entity(setting), '2026-03-12')
    expect(quorum && [quorum.taking, quorum.needed]).toEqual(result)
  })

  test('says whose number it is', () => {
    expect(quorumOf([], entity({ quorum: 4 }), '2026-03-12')).toMatchObject({ own: true, members: 5 })
    expect(quorumOf([], entity({ quorum: 3 }), '2026-03-12')).toMatchObject({ own: false, members: 5 })
  })
})

describe('who leads the body', () => {
  const cases: [why: string, setting: Setting, present: string[], led: boolean][] = [
    ['the chair does', {}, ['Mette Holm'], true],
    ['the deputy does where the chair is away', {}, ['Søren Dahl', 'Ida Krogh'], true],
    ['other members do not', {}, ['Ida Krogh', 'Ole Lund', 'Eva Brandt'], false],
    [
      'the chief executive leads the executive board',
      { members: ['name: Bo Friis, role: chief-executive, from: 2023-04-01', 'name: Ida Krogh, from: 2023-04-01'] },
      ['Bo Friis'],
      true,
    ],
    ['who is alone leads, whatever the role', { members: ['name: Ida Krogh, from: 2023-04-01'] }, ['Ida Krogh'], true],
    [
      'a chair who had left does not',
      {
        members: [
          'name: Mette Holm, role: chair, from: 2020-04-01, until: 2026-01-31',
          'name: Ida Krogh, from: 2023-04-01',
          'name: Ole Lund, from: 2023-04-01',
        ],
      },
      ['Mette Holm', 'Ida Krogh'],
      false,
    ],
    ['nobody present leads nothing', {}, [], false],
  ]
  test.each(cases)('%s', (_, setting, present, led) => {
    expect(isLed(present, entity(setting).managementBody, '2026-03-12')).toBe(led)
  })
})
