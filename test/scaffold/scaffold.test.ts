import { describe, expect, test } from 'vitest'
import { agendaOf } from '../../src/engine/agenda.ts'
import { isCounted } from '../../src/engine/readiness.ts'
import type { Lang } from '../../src/law/types.ts'
import type { Judgement } from '../../src/lint.ts'
import { proposalOf } from '../../src/report/approve/proposal.ts'
import { residues, type ScaffoldFile } from '../../src/report/scaffold/lines.ts'
import { scaffoldOf } from '../../src/report/scaffold/scaffold.ts'
import { outline } from '../../src/text/markdown.ts'
import { file, judge } from '../workspaces.ts'
import { beginners } from './entities.ts'
import { filledIn } from './fill.ts'

const today = '2026-11-22'
const isAll = process.env['MUTANTS'] === 'all'

// Every other in Danish and in English; each in both, and a second of the longest, where there is time.
const cases = Object.entries(beginners).flatMap(([name, beginner], index) => {
  if (name === 'cloud provider with a representative' && !isAll) return []
  const langs: readonly Lang[] = isAll ? ['da', 'en'] : [index % 2 === 0 ? 'da' : 'en']
  return langs.map(lang => [name, lang, beginner] as const)
})

function judged(files: readonly ScaffoldFile[]): Judgement {
  const [judgement, ...others] = judge(
    files.map(({ path, text }) => file(path, text)),
    today,
  )
  if (!judgement || others.length > 0) throw new Error('one entity was expected')
  return judgement
}

/** The sections of a text that hold nothing but the residue, each with the places that are its own. */
function openSections({ text }: ScaffoldFile, lang: Lang) {
  const { sections } = outline(text, 0)
  return sections.flatMap(({ title, span }, index) => {
    const end = sections[index + 1]?.span[0] ?? text.length
    return text.slice(span[1], end).includes(`-->\n\n${residues[lang]}\n`) ? [{ title, start: span[0], end }] : []
  })
}

describe.each(cases)('%s, in %s', (_, lang, { statement, named, policies }) => {
  const scaffold = scaffoldOf(statement, named, today, lang)
  const begun = judged(scaffold.entity)

  test('each section is asked for, and nothing is wrong that was not left open', () => {
    const texts = scaffold.entity.filter(({ path }) => path.endsWith('.md'))
    expect(texts).toHaveLength(policies)
    const open = texts.flatMap(one => openSections(one, lang).map(section => ({ ...section, path: one.path })))
    expect(open).toHaveLength(scaffold.sections)
    const named = open.filter(({ path, start, end }) =>
      begun.findings.some(({ at }) => at.path === path && at.span[0] >= start && at.span[1] <= end),
    )
    expect(named).toEqual(open)
    const errors = begun.findings.filter(({ severity }) => severity === 'error')
    const told = new Set(errors.map(({ rule, says }) => `${rule}/${says}`))
    const leftOpen = ['matches-schema/empty', 'no-placeholder/inField', 'no-placeholder/inText']
    expect([...told].filter(one => ![...leftOpen, 'section-says-something/empty'].includes(one))).toEqual([])
  })

  test('nothing that was left open counts as documented, not even by half', () => {
    const shown = begun.requirements.filter(one => isCounted(one) && ['met', 'partial'].includes(one.status))
    expect(shown.filter(({ demand, status }) => demand.evidence === 'policy' || status === 'partial')).toEqual([])
    expect(begun.requirements.filter(({ demand, status }) => demand.filing && status === 'met')).toEqual([])
  })

  test('once everything is filled in and decided, nothing is found', () => {
    const filled = scaffold.entity.map(one => filledIn(one, lang))
    const { workspace, profile, findings: open } = judged(filled)
    const { entity } = workspace
    if (!entity) throw new Error('no entity')
    const covered = profile?.applicable.includes('dk/7.1/approval') ?? false
    const proposal = proposalOf(agendaOf(workspace, entity, today, open), {
      lang,
      asOf: today,
      covered,
      changes: new Map(),
    })
    const decided = proposal.replace('status: proposed', `status: decided\ndate: ${today}\nminutes: Referat 4, punkt 2`)
    const oversight = [
      'nis2: oversight',
      'id: tilsyn-1',
      'title: Tilsyn',
      `organ: ${entity.data.managementBody.organ}`,
      `date: ${today}`,
      'present: [Mette Holm, Åge Øster]',
      'minutes: Referat 4, punkt 3',
      'reports: [{ topic: Hvordan foranstaltningerne gennemføres }]',
      'decisions: [Taget til efterretning]',
    ]
    const meetings = [
      { path: 'approvals/1.md', text: decided },
      { path: 'oversight/1.md', text: `---\n${oversight.join('\n')}\n---\n\n# Tilsyn\n` },
    ]
    const { findings, readiness } = judged(covered ? [...filled, ...meetings] : filled)
    const grave = findings.filter(({ severity }) => severity !== 'notice')
    expect(grave.map(({ rule, says, at, words }) => [rule, says, at.path, at.key, words])).toEqual([])
    expect(readiness?.level).toBe(profile?.applicable.length ? 'audit-ready' : 'not-ready')
  })
})
