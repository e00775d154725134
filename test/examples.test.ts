import { describe, expect, test } from 'vitest'
import { readTree, realFolder } from '../src/cli/files.ts'
import { proofsOf } from '../src/cli/proofs.ts'
import { defaultSettings } from '../src/engine/settings.ts'
import type { Lang } from '../src/law/types.ts'
import { type Judgement, judged } from '../src/lint.ts'
import { parse } from '../src/model/parse.ts'
import { sourcesOf } from '../src/report/located.ts'
import { sentenceOf } from '../src/report/sentence.ts'
import { rules } from '../src/rules/index.ts'
import type { File } from '../src/text/source.ts'

const asOf = '2026-11-21'

function organisation(name: string): { files: readonly File[]; judge: (files: readonly File[]) => Judgement } {
  const folder = realFolder(`policies-example/${name}`)
  const { files, paths } = readTree(folder, [])
  const judge = (list: readonly File[]) => {
    const documents = list.flatMap(file => parse(file) ?? [])
    const proofs = proofsOf(folder, { files: list, paths }, documents, asOf)
    const [judgement] = judged(documents, { rules, asOf, tree: paths, settings: defaultSettings, ...proofs })
    if (!judgement) throw new Error(`${name} holds nothing of ours`)
    return judgement
  }
  return { files, judge }
}

const nordlys = organisation('nordlys')
const fjordvand = organisation('fjordvand')

/** The gaps that were planted: which rule must find each where, and words that a reader must see in Danish and in English. */
const planted: [rule: string, place: string, da: string, en: string][] = [
  ['registration-on-time', 'registration.yaml:17', '1. oktober 2025', '1 October 2025'],
  ['registration-complete', 'registration.yaml:2', 'ipRanges', 'ipRanges'],
  ['changes-reported-in-time', 'registration.yaml:23', '15. september 2026', '15 September 2026'],
  ['registration-agrees-with-entity', 'registration.yaml:7', 'waste-water', 'waste-water'],
  ['authority-current', 'registration.yaml:8', 'kompetent myndighed', 'competent authority'],
  ['matches-schema', 'registration.yaml:14', 'skrevet som et tal', 'written as a number'],
  ['class-correct', 'entity.yaml:15', 'vigtig enhed', 'important entity'],
  ['dates-in-order', 'entity.yaml:44', '31. oktober 2015', '31 October 2015'],
  ['members-trained', 'entity.yaml:45', 'Rikke Damholt', 'Rikke Damholt'],
  ['all-measures-approved', 'entity.yaml:17', 'foranstaltning', 'measure'],
  ['all-measures-approved', 'approvals/2025-06-25-bestyrelsen.md:6', 'grundlaget for FV-09', 'ground of FV-09'],
  ['all-measures-approved', 'registers/korrigerende-foranstaltninger.yaml:40', 'GK-2026-1', 'GK-2026-1'],
  ['approver-entitled', 'oversight/2026-06-24-bestyrelsen.md:11', '29. april 2026', '29 April 2026'],
  ['approval-current', 'policies/fv-03-backup-og-driftskontinuitet.md:5', 'ændret efter', 'changed after'],
  ['facts-fresh', 'policies/fv-03-backup-og-driftskontinuitet.md:29', '11. juni 2025', '11 June 2025'],
  ['approval-current', 'policies/fv-04-krisestyring.md:5', 'version 1.1', 'version 1.1'],
  [
    'no-placeholder',
    'policies/fv-04-krisestyring.md:25',
    '[indsæt navn på beredskabsleder]',
    '[indsæt navn på beredskabsleder]',
  ],
  ['links-resolve', 'policies/fv-04-krisestyring.md:40', 'beredskabsplan-2024.md', 'beredskabsplan-2024.md'],
  ['section-says-something', 'policies/fv-05-leverandoerer.md:14', '#direkte-leverandører', '#direkte-leverandører'],
  [
    'measure-covered',
    'policies/fv-06-anskaffelse-og-vedligehold.md:12',
    'Offentliggørelse af sårbarheder',
    'disclosure',
  ],
  ['approved-by-management', 'approvals/2026-02-03-direktionen.md:5', 'direktion', 'executive board'],
  ['references-resolve', 'approvals/2026-03-18-bestyrelsen.md:21', 'FV-70', 'FV-70'],
  ['approved-by-management', 'policies/fv-07-maaling-og-test.md:6', 'ikke godkendt', 'not approved'],
  ['matches-schema', 'policies/fv-07-maaling-og-test.md:10', 'reviewd', 'reviewd'],
  ['approved-by-management', 'policies/fv-08-cyberhygiejne-og-uddannelse.md:6', 'ikke godkendt', 'not approved'],
  ['citations-correct', 'policies/fv-08-cyberhygiejne-og-uddannelse.md:40', '§ 7, stk. 3', '§ 7(3)'],
  ['citations-correct', 'policies/fv-08-cyberhygiejne-og-uddannelse.md:43', 'ikke 30 dage', 'not 30 days'],
  ['policy-reviewed-in-time', 'policies/fv-09-kryptografi.md:10', '10. juni 2026', '10 June 2026'],
  [
    'section-says-something',
    'policies/fv-10-personale-adgang-og-aktiver.md:36',
    'Personalesikkerhed',
    'Personalesikkerhed',
  ],
  ['measure-covered', 'policies/fv-10-personale-adgang-og-aktiver.md:12', 'nødkommunikation', 'mergency communication'],
  ['clauses-present', 'registers/leverandoerer.yaml:30', '«Uddannelse og kompetencer»', '"Training and skills"'],
  ['supplier-notice-in-time', 'registers/leverandoerer.yaml:50', 'vente 48 timer', 'wait 48 hours'],
  ['registers-current', 'registers/risici.yaml:48', '30. juni 2026', '30 June 2026'],
  ['numbers-agree', 'registers/tjenester.yaml:24', '3 dage', '3 days'],
  ['exception-valid', 'exceptions/und-01-radio-uden-kryptering.md:11', 'udløb', 'expired'],
  [
    'incident-reported-in-time',
    'incidents/2026-08-12-sro-ude-af-drift.md:40',
    '2 dage og 3 timer',
    '2 days and 3 hours',
  ],
  ['incident-addressees-complete', 'incidents/2026-08-12-sro-ude-af-drift.md:41', 'CSIRT’en', 'the CSIRT'],
  ['recipients-told', 'incidents/2026-08-12-sro-ude-af-drift.md:20', 'modtagerne', 'the recipients'],
  ['corrective-action-in-time', 'registers/korrigerende-foranstaltninger.yaml:22', '30. juni 2026', '30 June 2026'],
]

describe('fjordvand', () => {
  const sources = sourcesOf(fjordvand.files)
  const { findings } = fjordvand.judge(fjordvand.files)
  const told = (lang: Lang) =>
    findings.map(finding => {
      const place = `${finding.at.path}:${sources.start(finding.at).line}`
      const { says, fix } = sentenceOf(finding, lang)
      return { rule: finding.rule, place, text: `${says} ${fix}`, severity: finding.severity }
    })

  test.each(planted)('%s finds %s', (rule, place, da, en) => {
    const found = { rule, place }
    expect(told('da')).toContainEqual(expect.objectContaining({ ...found, text: expect.stringContaining(da) }))
    expect(told('en')).toContainEqual(expect.objectContaining({ ...found, text: expect.stringContaining(en) }))
  })

  test('nothing but what was planted is an error or a warning', () => {
    const known = new Set(planted.map(([rule, place]) => `${rule} ${place}`))
    const others = told('en').filter(
      ({ rule, place, severity }) => severity !== 'notice' && !known.has(`${rule} ${place}`),
    )
    expect(others).toEqual([])
  })

  test('every finding names a requirement, a place in its file and a remedy', () => {
    for (const finding of findings) {
      expect(finding.requirement).toMatch(/^(?:dk|dk-620|eu-ir|tool)\//)
      expect(sentenceOf(finding, 'da').fix.length).toBeGreaterThan(10)
      expect(finding.at.span[1]).toBeGreaterThan(finding.at.span[0])
    }
  })

  test('fingerprints differ, and stay when lines move', () => {
    const moved = fjordvand.files.map(file =>
      file.path.endsWith('.yaml')
        ? { ...file, text: `# moved\n\n${file.text}` }
        : { ...file, text: file.text.replace('---\n', '---\n# moved\n') },
    )
    const prints = findings.map(({ fingerprint }) => fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
    expect(
      fjordvand
        .judge(moved)
        .findings.map(({ fingerprint }) => fingerprint)
        .sort(),
    ).toEqual(prints.toSorted())
  })
})

describe('nordlys', () => {
  const whole = nordlys.judge(nordlys.files)

  test('has no error and no warning, and is ready', () => {
    expect(whole.findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
    expect(whole.readiness).toMatchObject({ share: 100, level: 'audit-ready' })
  })

  const needed = nordlys.files.filter(({ path }) => path !== 'README.md' && !path.startsWith('translations/'))
  test.each(needed.map(({ path }) => path))('readiness never rises when %s is deleted', path => {
    const { readiness, findings } = nordlys.judge(nordlys.files.filter(file => file.path !== path))
    expect(readiness.share).toBeLessThanOrEqual(whole.readiness.share)
    expect(findings.length).toBeGreaterThan(whole.findings.length)
  })

  test.each(nordlys.files.filter(({ path }) => path.startsWith('policies/')).map(({ path }) => path))(
    'one changed word in %s voids its approval and nothing else',
    path => {
      const changed = nordlys.files.map(file =>
        file.path === path ? { ...file, text: file.text.replace(/(\n## [^\n]+\n\n)/, '$1Ikke ') } : file,
      )
      const fresh = nordlys.judge(changed).findings.filter(({ severity }) => severity === 'error')
      expect(fresh.filter(({ rule }) => rule === 'approval-current').map(({ at }) => at.path)).toEqual([path])
      expect(fresh.every(({ rule }) => ['approval-current', 'all-measures-approved'].includes(rule))).toBe(true)
    },
  )

  test('a translation weighs nothing', () => {
    const { readiness, findings } = nordlys.judge(nordlys.files.filter(({ path }) => !path.startsWith('translations/')))
    expect(findings).toEqual(whole.findings)
    expect(readiness).toEqual(whole.readiness)
  })

  test.each(['title', 'owner', 'reviewed'])('another %s voids nothing', key => {
    const changed = nordlys.files.map(file => ({
      ...file,
      text: file.text.replace(new RegExp(`^${key}: .*`, 'm'), `${key}: ${key === 'reviewed' ? '2026-11-01' : 'Andet'}`),
    }))
    expect(
      nordlys
        .judge(
          changed.map((file, index) => (file.path.startsWith('policies/') ? file : (nordlys.files[index] ?? file))),
        )
        .findings.filter(({ severity }) => severity === 'error'),
    ).toEqual([])
  })
})
