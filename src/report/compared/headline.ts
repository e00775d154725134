import { filled } from '../filled.ts'
import { capitalised, severityCounts } from '../words.ts'
import type { ComparedView, EntityView, FindingView } from './view.ts'
import { comparedWords } from './words.ts'

/** The verdict in a line: what is new, what is fixed, and what becomes of readiness. */
export function headline(view: ComparedView): string {
  const { lang, base, entities } = view
  const fixed = entities.flatMap(one => one.fixed).length
  const found = base === null ? entities.flatMap(one => one.existing) : entities.flatMap(one => one.new)
  const counted = countedIn(view, found)
  return [
    counted || (base === null ? comparedWords.nothingBefore[lang] : comparedWords.noNew[lang]),
    ...(counted && base === null ? [comparedWords.nothingBefore[lang]] : []),
    ...(fixed > 0 ? [filled(comparedWords.mended[lang], { count: String(fixed) })] : []),
    ...readinessOf(view),
  ].join(' · ')
}

/** Findings counted by severity: `1 new error, 2 new warnings`, or without `new` where nobody can tell. */
function countedIn({ lang, base }: ComparedView, findings: readonly FindingView[]): string {
  const counts = (['error', 'warning', 'notice'] as const).flatMap(severity => {
    const number = findings.filter(one => one.severity === severity).length
    if (number === 0) return []
    const what = severityCounts[severity][number === 1 ? 'one' : 'many'][lang]
    const fresh = base === null ? '' : `${comparedWords[number === 1 ? 'newOne' : 'newMany'][lang]} `
    return [`${number} ${fresh}${what}`]
  })
  return counts.join(', ')
}

/** Of several entities the page tells of each that changes; in the headline there is room for one. */
function readinessOf({ lang, entities }: ComparedView): string[] {
  const [entity, ...others] = entities
  if (!entity || others.length > 0) return []
  const change = readinessChange(entity, comparedWords.unjudged[lang])
  return change === undefined ? [] : [`${comparedWords.readiness[lang]} ${change}`]
}

/** `94 % → 90 %`, or `94 %` where it stays; undefined where no side was judged. */
function readinessChange({ before, after }: EntityView, unjudged: string): string | undefined {
  if (!before && !after) return undefined
  const [from, to] = [before, after].map(one => (one ? `${one.share} %` : unjudged))
  return from === to ? to : `${from} → ${to}`
}

/** The name of a thing said as a heading. */
export function bold(text: string): string {
  return `\n**${capitalised(text)}**\n`
}
