import type { Finding } from '../engine/check.ts'
import type { Coverage } from '../engine/coverage.ts'
import type { Severity } from '../engine/severity.ts'
import { authorities, requirements } from '../law/law.generated.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { listIn } from './sentence.ts'
import { measureNames, readinessWords, severityCounts, words } from './words.ts'

/** Who was judged and how the documentation stands, in a few lines; the first is the name. */
export function heading({ workspace, profile, readiness }: Judgement, lang: Lang): string[] {
  const { entity, root } = workspace
  if (!entity || !profile) {
    const broken = workspace.documents.some(({ kind }) => kind === 'entity')
    const why = (broken ? words.brokenEntity : words.noEntity)[lang]
    return [root === '' ? why : `${root}: ${why}`]
  }
  const names = profile.authorities.map(key => authorities[key]?.name[lang] ?? key)
  const about = [
    profile.class ? words[profile.class][lang] : words.notCovered[lang],
    profile.paragraph ? `${words.registersUnder[lang]} § ${profile.paragraph}` : '',
    listIn(lang, names),
  ]
  const manual = readiness.counts.manual > 0 ? `, ${readiness.counts.manual} ${words.byHand[lang]}` : ''
  const share = `${words.readiness[lang]}: ${readiness.share} % (${readinessWords[readiness.level][lang]}${manual})`
  return [`${entity.data.name} · ${about.filter(Boolean).join(' · ')}`, share]
}

/** A row for each measure: number, name, how many of its binding requirements are documented, and the titles of the others. */
export function measureRows({ requirements: coverage }: Judgement, lang: Lang): string[][] {
  const counted = coverage.filter(
    ({ id, level, status }) => requirements[id].measure && level === 'SKAL' && status !== 'manual',
  )
  if (counted.length === 0) return []
  return measureNames.map((name, index) => {
    const own = counted.filter(({ id }) => requirements[id].measure === index + 1)
    const open = own.filter(({ status }) => status === 'missing' || status === 'partial')
    return [String(index + 1), name[lang], share(own), shortened(open, lang)]
  })
}

/** The first titles; the JSON report has them all. */
function shortened(open: readonly Coverage[], lang: Lang): string {
  const titles = open.slice(0, 3).map(({ id }) => requirements[id].title[lang])
  const more = open.length - titles.length
  return [...titles, ...(more > 0 ? [words.andMore[lang].replace('{count}', String(more))] : [])].join('; ') || '–'
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

function share(own: readonly Coverage[]): string {
  return `${own.filter(({ status }) => status === 'met' || status === 'exempt').length}/${own.length}`
}
