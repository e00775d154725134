import type { DatedItem } from '../../engine/calendar/dates.ts'
import type { IsoDate } from '../../law/calendar.ts'
import type { Lang } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import type { Sources } from '../located.ts'
import type { MatrixRow } from '../matrix.ts'
import type { Markup } from './markup.ts'

/** What a section of the report is made from: one entity judged, and how it is to be told. */
export interface View {
  readonly judgement: Judgement
  readonly rows: readonly MatrixRow[]
  /** What is overdue or to be done in the year ahead, earliest first. */
  readonly events: readonly DatedItem[]
  readonly sources: Sources
  readonly lang: Lang
  readonly asOf: IsoDate
  /** Stands before the names of places in the page, which several entities share. */
  readonly prefix: string
}

/** One section of the report. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly body: Markup
  /** Whether it begins a new page when printed. */
  readonly onNewPage?: true
}

/** Makes a section; undefined where the entity has nothing to show in it. */
export type SectionOf = (view: View) => Section | undefined
