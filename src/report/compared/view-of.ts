import type { Finding } from '../../engine/check.ts'
import type { Comparison, StatusChange } from '../../engine/comparison.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { cite } from '../../law/cite.ts'
import type { Lang } from '../../law/types.ts'
import type { Place } from '../../text/source.ts'
import { entityNameOf } from '../entity-name.ts'
import { groundOf } from '../located.ts'
import { sentenceOf } from '../sentence.ts'
import { measureNames, words } from '../words.ts'
import { effectView } from './effects.ts'
import type { ComparedView, EntityView, FindingView, PlaceView, StatusView } from './view.ts'

/** What comparisons are told with. */
export interface Told {
  readonly lang: Lang
  readonly asOf: IsoDate
  readonly base: string | undefined
  readonly configuration: ComparedView['configuration']
  /** Where a place of a side stands, as whoever reads it is shown that side. */
  readonly inHead: (place: Place) => PlaceView
  readonly inBase: (place: Place) => PlaceView
}

/** Comparisons as data in one language. */
export function viewOf(comparisons: readonly Comparison[], told: Told): ComparedView {
  const { lang, asOf, base, configuration } = told
  const documents = comparisons.reduce((sum, { head }) => sum + (head?.workspace.documents.length ?? 0), 0)
  const entities = comparisons.map(one => entityView(one, told))
  return { lang, asOf, documents, base: base ?? null, configuration, entities }
}

function entityView(comparison: Comparison, told: Told): EntityView {
  const { head, base, before, after, effects } = comparison
  const { lang, asOf } = told
  const side = (head ?? base)?.workspace
  const there = new Set(head?.workspace.documents.map(({ path }) => path))
  const placed = (place: Place) => (there.has(place.path) ? told.inHead(place) : undefined)
  const telling = { lang, asOf, profile: head?.profile, placed }
  const now = (findings: readonly Finding[]) => findings.map(one => findingView(one, told.inHead, lang))
  const then = (findings: readonly Finding[]) => findings.map(one => findingView(one, told.inBase, lang))
  return {
    name: side ? entityNameOf(side, lang) : words.noEntity[lang],
    before: before ? { share: before.share, level: before.level } : null,
    after: after ? { share: after.share, level: after.level } : null,
    new: now(comparison.new),
    existing: now(comparison.existing),
    fixed: then(comparison.fixed),
    gone: then(comparison.gone),
    excused: now(comparison.excused.map(({ finding }) => finding)),
    requirements: comparison.requirements.map(one => statusView(one, lang)),
    effects: effects.map(effect => effectView(effect, telling)),
  }
}

function findingView(finding: Finding, placed: (place: Place) => PlaceView, lang: Lang): FindingView {
  const { says, fix } = sentenceOf(finding, lang)
  const { severity, rule, at } = finding
  const { path, line } = placed(at)
  return { severity, message: says, fix, law: groundOf(finding, lang), rule, path, line }
}

function statusView({ id, demand, before, after }: StatusChange, lang: Lang): StatusView {
  const { title, measure } = demand
  const name = measure === undefined ? undefined : measureNames[measure - 1]?.[lang]
  return {
    title: title[lang],
    law: cite(id)[lang],
    measure: name === undefined ? null : `${measure}. ${name}`,
    before: before ?? null,
    after: after ?? null,
  }
}
