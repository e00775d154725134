import type { Finding } from '../engine/check.ts'
import type { Coverage } from '../engine/coverage.ts'
import type { MeasureGrounds } from '../engine/decisions-table.ts'
import { maturityOf } from '../engine/maturity.ts'
import { measuresOf } from '../engine/measures.ts'
import { byWeightOf, type Severity } from '../engine/severity.ts'
import { authorities } from '../law/law.generated.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { classTold } from './class-told.ts'
import { statedNameIn } from './entity-name.ts'
import { listIn } from './sentence.ts'
import { signatureLine } from './signatures.ts'
import { measureNames, readinessWords, severityCounts, words } from './words.ts'

/** Who was judged and how the documentation stands, in a few lines; the first is the name. */
export function heading({ workspace, profile, readiness, signatures }: Judgement, lang: Lang): string[] {
  const { entity, root } = workspace
  if (!entity || !profile) {
    const broken = workspace.documents.some(({ kind }) => kind === 'entity')
    const why = (broken ? words.brokenEntity : words.noEntity)[lang]
    const name = statedNameIn(workspace.documents) ?? root
    return [name === '' ? why : `${name}: ${why}`]
  }
  const names = profile.authorities.map(key => authorities[key]?.name[lang] ?? key)
  const about = [
    classTold(profile, lang),
    profile.paragraph ? `${words.registersUnder[lang]} § ${profile.paragraph}` : '',
    listIn(lang, names),
  ]
  if (Object.values(readiness.counts).every(count => count === 0)) {
    const why = profile.scope.covered === 'unsettled' ? words.noneJudged : words.noRequirement
    return [`${entity.data.name} · ${about.filter(Boolean).join(' · ')}`, why[lang]]
  }
  const manual = readiness.counts.manual > 0 ? `, ${readiness.counts.manual} ${words.byHand[lang]}` : ''
  const share = `${words.readiness[lang]}: ${readiness.share} % (${readinessWords[readiness.level][lang]}${manual})`
  const signed = signatureLine(signatures, lang)
  return [`${entity.data.name} · ${about.filter(Boolean).join(' · ')}`, share, ...(signed ? [signed] : [])]
}

/** What is shown of the ten measures: a head, and a row for each; nothing where nothing is counted. */
export interface MeasureTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * Number, name, how many of its binding requirements are documented, on which day the decision that it rests on was made, and
 * the titles of what is lacking; beside them, where the organisation has set it, its own level of maturity.
 */
export function measureTable({ workspace, requirements: coverage, approvals }: Judgement, lang: Lang): MeasureTable {
  const maturity = workspace.entity?.data.maturity
  const own = maturity ? [words.maturity[lang]] : []
  const head = ['nr.', words.measure[lang], words.documented[lang], words.approved[lang], ...own, words.lacking[lang]]
  const standings = measuresOf(coverage)
  if (standings.every(({ counted }) => counted.length === 0)) return { head, rows: [] }
  const rows = standings.map(({ measure, counted, shown, open }) => [
    String(measure),
    measureNames[measure - 1]?.[lang] ?? '',
    `${shown.length}/${counted.length}`,
    approvedOn(approvals.find(one => one.measure === measure)),
    ...(maturity ? [levelIn(lang, maturityOf(maturity, measure))] : []),
    shortened(open, lang),
  ])
  return { head, rows }
}

/** The day of the last decision; where the measure rests on others too, of the first and the last. */
function approvedOn(measure: MeasureGrounds | undefined): string {
  const dates = measure?.grounds.map(({ approval }) => approval.data.date) ?? []
  return [...new Set([dates[0], dates.at(-1)])].filter(date => date !== undefined).join(', ') || '–'
}

function levelIn(lang: Lang, level: number | null): string {
  if (level === null) return '–'
  return `${lang === 'da' ? String(level).replace('.', ',') : level} ${words.ofFive[lang]}`
}

/** The first titles; the JSON report has them all. */
function shortened(open: readonly Coverage[], lang: Lang): string {
  const titles = open.slice(0, 3).map(({ demand }) => demand.title[lang])
  const more = open.length - titles.length
  return [...titles, ...(more > 0 ? [words.andMore[lang].replace('{count}', String(more))] : [])].join('; ') || '–'
}

/** Findings with the most severe first, otherwise in the order they have. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(byWeightOf)
}

/** `3 errors, 1 warning`; of no findings, that there are none. */
export function tally(findings: readonly Finding[], lang: Lang): string {
  const counts = (['error', 'warning', 'notice'] as const).map(severity => count(findings, severity, lang))
  return counts.filter(Boolean).join(', ') || words.nothing[lang]
}

function count(findings: readonly Finding[], severity: Severity, lang: Lang): string {
  const number = findings.filter(finding => finding.severity === severity).length
  const { one, many } = severityCounts[severity]
  return number === 0 ? '' : `${number} ${(number === 1 ? one : many)[lang]}`
}
