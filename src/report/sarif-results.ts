import type { Finding } from '../engine/check.ts'
import type { Suppressed } from '../engine/exceptions.ts'
import type { Rule } from '../engine/rule.ts'
import type { Lang } from '../law/types.ts'
import { place } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import type { Edit } from '../text/edit.ts'
import type { Place } from '../text/source.ts'
import { groundOf, type Sources } from './located.ts'
import { sarifLevels } from './sarif-rules.ts'
import { sentenceOf } from './sentence.ts'
import { visible } from './visible.ts'

/** A finding, with the exception where one excuses it. */
export interface Told {
  readonly finding: Finding
  readonly by?: Suppressed['by']
}

export interface ResultContext {
  readonly sources: Sources
  readonly lang: Lang
  readonly rules: readonly Rule[]
}

/** Findings as results of SARIF. */
export function resultsOf(told: readonly Told[], context: ResultContext) {
  const line = ({ rule, at }: Finding) => `${rule} ${context.sources.start(at).line} ${at.path}`
  const counts = new Map<string, number>()
  for (const { finding } of told) counts.set(line(finding), (counts.get(line(finding)) ?? 0) + 1)
  const excuses = told.some(({ by }) => by)
  return told.map(({ finding, by }) => ({
    ...resultOf(finding, context),
    // GitHub tells alerts apart by rule and line. Where that is too little we say more, at the price of a line in its log.
    partialFingerprints: {
      'nis2lint/v1': finding.fingerprint,
      ...(counts.get(line(finding)) === 1 ? {} : { primaryLocationLineHash: `${finding.fingerprint}:1` }),
    },
    // SARIF wants it on every result or on none.
    ...(excuses ? { suppressions: by ? [suppressionOf(by, context)] : [] } : {}),
  }))
}

function resultOf(finding: Finding, { sources, lang, rules }: ResultContext) {
  const { requirement, demand, message, at, see, edits, known } = finding
  const { says, fix } = sentenceOf(finding, lang)
  const related = see.map((place, index) => ({ id: index + 1, ...locationOf(place, sources) }))
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: sarifLevels[finding.severity],
    message: { text: plain(`${says}. ${fix}.`) },
    locations: [locationOf(at, sources)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(edits ? { fixes: [fixOf(edits, fix, sources)] } : {}),
    properties: {
      ...(known ? { known } : {}),
      requirement,
      law: groundOf(finding, lang),
      level: demand.level,
      confidence: message.confidence ?? demand.confidence,
    },
  }
}

function suppressionOf(by: Suppressed['by'], { sources }: ResultContext) {
  const { id, reason, expires } = by.data
  return {
    kind: 'external',
    status: 'accepted',
    justification: visible(reason),
    location: locationOf(place(by, 'requirement'), sources),
    properties: { exception: id, expires },
  }
}

/** What mends it, as one change of each file. */
function fixOf(edits: readonly Edit[], fix: string, sources: Sources) {
  return {
    description: { text: plain(`${fix}.`) },
    artifactChanges: [...grouped(edits, ({ path }) => path)].map(([path, own]) => ({
      artifactLocation: { uri: uriOf(path) },
      replacements: own.map(({ span, text }) => ({
        deletedRegion: regionOf({ path, span, key: '' }, sources),
        insertedContent: { text },
      })),
    })),
  }
}

function locationOf(at: Place, sources: Sources) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(at.path) }, region: regionOf(at, sources) } }
}

function regionOf(at: Place, sources: Sources) {
  const [start, end] = [sources.start(at), sources.end(at)]
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** A path as a relative address: every character that means something in one is encoded. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

/** Document text in a message: nothing in it steers, is a link or a placeholder. */
function plain(text: string): string {
  return visible(text)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d+\})/g, '{ ')
}
