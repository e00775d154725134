import { describe, expect, test } from 'vitest'
import { readTree, realFolder } from '../src/cli/files.ts'
import { proofsOf } from '../src/cli/proofs.ts'
import { datesOf } from '../src/engine/calendar/dates.ts'
import { defaultSettings } from '../src/engine/settings.ts'
import { catalogueOf } from '../src/law/catalogue.ts'
import { type Judgement, judged } from '../src/lint.ts'
import { documentsOf } from '../src/model/documents.ts'
import { rules } from '../src/rules/index.ts'

const asOf = '2026-11-21'
const folder = realFolder('policies-example/nordlys')
const { files, paths } = readTree(folder, [])

/** The example with a text of it changed everywhere in one file. */
function judgedWith(path: string, from: string, to: string, settings = defaultSettings): Judgement {
  const changed = files.map(file => {
    if (file.path !== path) return file
    expect(file.text).toContain(from)
    return { ...file, text: file.text.replaceAll(from, to) }
  })
  const documents = documentsOf(changed)
  const proofs = proofsOf(folder, { files: changed, paths }, documents, asOf)
  const [judgement] = judged(documents, { rules, asOf, tree: paths, settings, ...proofs })
  if (!judgement) throw new Error('nothing was judged')
  return judgement
}

const whole = judgedWith('entity.yaml', 'organ: board', 'organ: board')
const incident = 'incidents/2026-10-01-falsk-opkald.md'
const march = 'approvals/2026-03-12.md'
const meetings = 'oversight/2026-09-10.md'

/** What a judgement tells that the example as it is does not, by rule; `shape` of what breaks its form. */
function newIn({ findings }: Judgement): string[] {
  const known = new Set(whole.findings.map(({ fingerprint }) => fingerprint))
  const found = findings.filter(({ fingerprint }) => !known.has(fingerprint)).map(({ rule }) => rule)
  return [...new Set(found.map(rule => (rule === 'matches-schema' || rule === 'readable' ? 'shape' : rule)))].sort()
}

/** The dates of a judgement. */
function datesIn({ workspace, profile }: Judgement) {
  const intervals = { approval: 'P12M', oversight: 'P12M', newMemberCourse: 'P6M' }
  const requirements = catalogueOf(defaultSettings.requirements)
  return datesOf({ workspace, profile, asOf, intervals, requirements })
}

describe('a slip of the pen is told, and not a second time as a breach of the law', () => {
  test.each([
    ['the time of a notification', incident, '    sent: 2026-10-01T16:05+02:00', '    sent: 2026-10-01 16.05'],
    ['the channels of notifications', incident, 'channel: virk.dk', 'channel: email'],
    ['a step', incident, 'step: early-warning', 'step: tidlig-varsling'],
    ['the list of notifications', incident, 'notifications:', 'notificatons:'],
    ['the addressees', incident, 'to: [authority, csirt]', 'to: [competent-authority, csirt]'],
    ['the receipt', incident, '    receipt: ', '    receipt: 17 #'],
    ['the dates of filings', 'registration.yaml', 'date: 20', 'date: den 20'],
    ['the channels of filings', 'registration.yaml', 'channel: virk.dk', 'channel: Virk'],
    ['the date of an approval', march, 'date: 2026-03-12', 'date: 12. marts 2026'],
    ['the organ of an approval', march, 'organ: board', 'organ: executives'],
    ['the decisions of an approval', march, 'decisions:', 'decision:'],
    ['the dates of courses', 'training.yaml', '    date: ', '    date: den '],
    ['YAML in a list of courses', 'training.yaml', '  - topic: ', '  - topic: Emne: '],
    ['the date of a meeting', meetings, 'date: 2026-09-10', 'date: 10-09-2026'],
  ])('%s', (_, path, from, to) => {
    const judgement = judgedWith(path, from, to)
    expect(newIn(judgement)).toEqual(['shape'])
    expect(judgement.readiness.share).toBeLessThanOrEqual(whole.readiness.share)
    const own = new Set(judgement.findings.map(({ fingerprint }) => fingerprint))
    for (const { id, because, findings, status } of judgement.requirements) {
      expect([id, [...because, ...findings].filter(one => !own.has(one))]).toEqual([id, []])
      if (status === 'partial') expect([id, because.length]).not.toEqual([id, 0])
    }
    // Nothing is due for want of what could not be read.
    const known = new Set(datesIn(whole).map(({ subject, kind }) => `${kind} ${subject}`))
    expect(datesIn(judgement).filter(({ subject, kind }) => !known.has(`${kind} ${subject}`))).toEqual([])
  })

  test('what rests on it stays unmet', () => {
    const shows = (judgement: Judgement, id: string) => judgement.requirements.find(one => one.id === id)?.status
    expect(shows(whole, 'dk/7.1/approval')).toBe('met')
    expect(shows(judgedWith(march, 'organ: board', 'organ: executives'), 'dk/7.1/approval')).not.toBe('met')
    expect(shows(judgedWith(incident, 'step: early-warning', 'step: tidlig'), 'dk/13.1.1/early-warning')).toBe(
      'partial',
    )
  })
})

describe('what is absent for certain is told all the same', () => {
  test('a step of which no line speaks that could not be read', () => {
    const text = files.find(({ path }) => path === incident)?.text ?? ''
    const [, warning = ''] = /(\n {2}- step: early-warning[\s\S]*?)\n {2}- step/.exec(text) ?? []
    const without = judgedWith(
      incident,
      warning,
      '\n  - { step: final-report, sent: i går, to: [csirt], channel: virk.dk }',
    )
    expect(newIn(without)).toContain('incident-reported-in-time')
  })

  test('a participant in no course, whatever the date of one', () => {
    const name = whole.workspace.entity?.data.managementBody.members[0]?.name ?? ''
    const without = judgedWith('training.yaml', `      - ${name}\n`, '')
    expect(newIn(without)).toEqual(['members-trained'])
  })
})

test('where the organ is not the one that the act names, that alone is told', () => {
  expect(newIn(judgedWith('entity.yaml', 'organ: board', 'organ: executive-board'))).toEqual([
    'management-body-correct',
  ])
  expect(newIn(judgedWith('entity.yaml', 'structure: board-and-executives', 'structure: executives-only'))).toEqual([
    'management-body-correct',
  ])
})

test('where an organisation makes less of slips, no breach of the law is hidden behind one', () => {
  const slip = (severities: typeof defaultSettings.severities) =>
    newIn(judgedWith(march, 'organ: board', 'organ: executives', { ...defaultSettings, severities }))
  expect(slip({})).toEqual(['shape'])
  expect(slip({ 'matches-schema': 'off' })).toContain('approved-by-management')
  expect(slip({ 'matches-schema': 'notice' })).toContain('approved-by-management')
})
