import type { Limb } from '../../law/incident-types.ts'
import type { Instant } from '../../law/instant.ts'
import type { Scope } from '../../law/scope.ts'
import type { Document } from '../../model/document.ts'

/** What somebody says to a question of yes or no; undefined where nobody asked. */
export type Answer = 'yes' | 'no' | 'unknown' | undefined

/** What is known of an incident as it is first written down. What is undefined nobody has said, and nothing fills it in. */
export interface Reported {
  /** One line, without characters that nobody sees. */
  readonly title: string
  readonly discovered: Instant
  readonly known: Instant | undefined
  readonly significant: Answer
  readonly limbs: readonly Limb[]
  /** Thresholds of Regulation (EU) 2024/2690 that are exceeded. */
  readonly met: readonly string[]
  readonly malicious: Answer
  readonly crossBorder: Answer
  /** The other Member States that it concerns. */
  readonly states: readonly string[]
  readonly personalData: Answer
  /** Ids of the services it struck. */
  readonly services: readonly string[]
}

/** An incident to write down: what was reported, when, and of whom. */
export interface ToRecord {
  readonly id: string
  readonly reported: Reported
  readonly now: Instant
  /** Undefined where the documents name no entity. */
  readonly entity: Document<'entity'> | undefined
  /** Whether it is a trust service provider; undefined where nobody knows. */
  readonly trust: boolean | undefined
  /** How far the act reaches it, and whether Regulation (EU) 2024/2690 says when an incident of it is significant; undefined where nobody knows. */
  readonly scope: Pick<Scope, 'reached' | 'regulation' | 'competences'> | undefined
}
