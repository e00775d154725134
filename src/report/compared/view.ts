import type { Status } from '../../engine/coverage.ts'
import type { Effect } from '../../engine/effects.ts'
import type { Readiness } from '../../engine/readiness.ts'
import type { Severity } from '../../engine/severity.ts'
import type { IsoDate } from '../../law/calendar.ts'
import type { Lang } from '../../law/types.ts'

/**
 * What a change does, as data in one language: what the page about it is made of, here or by another run that reads it from a file.
 * All texts may come from documents and none of them is Markdown.
 */
export interface ComparedView {
  readonly lang: Lang
  readonly asOf: IsoDate
  readonly documents: number
  /** The commit compared with; null where there was none, and then nothing is new. */
  readonly base: string | null
  /** The configuration, where the change changes it: whose was gone by. */
  readonly configuration: { readonly path: string; readonly by: 'base' | 'head' } | null
  readonly entities: readonly EntityView[]
}

export interface EntityView {
  readonly name: string
  readonly before: ReadinessView | null
  readonly after: ReadinessView | null
  readonly new: readonly FindingView[]
  readonly existing: readonly FindingView[]
  /** Their places are those of the base. */
  readonly fixed: readonly FindingView[]
  readonly gone: readonly FindingView[]
  readonly excused: readonly FindingView[]
  readonly requirements: readonly StatusView[]
  readonly effects: readonly EffectView[]
}

export type ReadinessView = Pick<Readiness, 'share' | 'level'>

export interface PlaceView {
  readonly path: string
  readonly line: number
}

export interface FindingView extends PlaceView {
  readonly severity: Severity
  readonly message: string
  readonly fix: string
  /** What it rests on, as a citation. */
  readonly law: string
  readonly rule: string
}

/** A requirement whose status the change changes; null where it does not apply. */
export interface StatusView {
  readonly title: string
  readonly law: string
  /** Which of the ten measures of section 6(1) it belongs to, if any. */
  readonly measure: string | null
  readonly before: Status | null
  readonly after: Status | null
}

/** What the change means in law. */
export interface EffectView {
  readonly kind: Effect['kind']
  readonly says: string
  /** What is to be done about it; empty where nothing is. */
  readonly todo: string
  readonly law: string
  readonly at: PlaceView | null
  /** What was changed, in words and in passages. */
  readonly details: readonly string[]
  readonly passages: readonly PassageView[]
}

/** A changed passage between a few words that stayed. */
export interface PassageView {
  readonly before: string
  readonly removed: string
  readonly added: string
  readonly after: string
}
