import { type AnnotationProperties, error, notice, warning } from '@actions/core'
import type { Gathered } from '../src/cli/gather.ts'
import type { Finding } from '../src/engine/check.ts'
import type { Severity } from '../src/engine/severity.ts'
import type { Text } from '../src/law/types.ts'
import { groundOf } from '../src/report/located.ts'
import { tally } from '../src/report/overview.ts'
import { sentenceOf } from '../src/report/sentence.ts'
import type { Standings } from './diff/changed-lines.ts'
import { linesOf, standingOf } from './diff/standing.ts'
import { harmless, say } from './say.ts'

/** GitHub shows ten of each in a step and drops the rest unsaid; the last are left for our own words: the verdict, and what could not be told or written. */
const shown: Readonly<Record<Severity, number>> = { error: 9, warning: 8, notice: 10 }

/** The most characters of an annotation; the runner cuts at 4,096, a reader sooner. */
const longest = 400

const commands = { error, warning, notice }

/** Which findings are new, and where lines stand in the change; both undefined where there is nothing to compare with. */
export interface Change {
  readonly fresh: ReadonlySet<Finding> | undefined
  readonly standings: Standings | undefined
}

/**
 * Annotates lines that findings are about: those that the change touches with what is new, or all. What is left out is
 * counted in the log. Without anything to compare with, all are.
 */
export function annotate(gathered: Gathered, which: 'changed' | 'all', { fresh, standings }: Change): void {
  const { lang } = gathered
  const findings = gathered.judgements.flatMap(judgement => judgement.findings)
  const inOrder = fresh ? [...fresh, ...findings.filter(finding => !fresh.has(finding))] : findings
  const wanted = which === 'changed' && fresh ? [...fresh] : inOrder
  const placed = wanted.map(finding => ({ finding, place: placeOf(finding, gathered, standings) }))
  const touched = which === 'changed' && standings ? placed.filter(({ place }) => place.isChanged) : placed
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const own = touched.filter(({ finding }) => finding.severity === severity)
    for (const one of own.slice(0, shown[severity])) commands[severity](...annotation(one, gathered))
    count(own.slice(shown[severity]), tooMany)
  }
  count(
    placed.filter(one => !touched.includes(one)),
    untouched,
  )

  function count(left: readonly Placed[], reason: Text): void {
    const those = left.map(({ finding }) => finding)
    if (those.length > 0) say(`${tally(those, lang)} ${reason[lang]}`)
  }
}

const tooMany: Text = {
  da: 'mere uden annotation, da GitHub viser ti af hver slags; se dem i loggen ovenfor',
  en: 'more without annotation, as GitHub shows ten of each kind; see them in the log above',
}

const untouched: Text = {
  da: 'uden annotation, da ændringen ikke rører linjen; se dem i loggen ovenfor',
  en: 'without annotation, as the change does not touch the line; see them in the log above',
}

interface Placed {
  readonly finding: Finding
  readonly place: { readonly properties: AnnotationProperties; readonly isChanged: boolean }
}

/** GitHub shows annotations on the head of a pull request, not on the merge that is checked out. */
function placeOf(finding: Finding, { sources }: Gathered, standings: Standings | undefined): Placed['place'] {
  const { at } = finding
  const [start, end] = [sources.start(at), sources.end(at)]
  const there = standings && standingOf(finding, sources, standings)
  const own = there ? there.lines : linesOf(finding, sources)
  const [startLine, endLine] = there?.changed ?? own ?? linesOf(finding, sources)
  // Columns only within a line, as GitHub refuses them over several, and only within the one that the finding is at.
  const columns =
    start.line === end.line && startLine === own?.[0] ? { startColumn: start.column, endColumn: end.column } : {}
  return {
    properties: { file: there?.path ?? at.path, startLine, endLine, ...columns },
    isChanged: there?.changed !== undefined,
  }
}

/** Message and place of an annotation. */
function annotation({ finding, place }: Placed, { lang }: Gathered): [string, AnnotationProperties] {
  const { says, fix } = sentenceOf(finding, lang)
  const title = harmless(`${groundOf(finding, lang)} · ${finding.rule}`)
  return [harmless(`${says}. ${fix}`.slice(0, longest)), { title, ...place.properties }]
}
