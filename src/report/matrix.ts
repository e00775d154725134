import type { Finding } from '../engine/check.ts'
import type { Coverage } from '../engine/coverage.ts'
import type { IsoDate } from '../law/calendar.ts'
import type { Judgement } from '../lint.ts'
import type { Document } from '../model/document.ts'
import { type Answer, answering } from './matrix/answers.ts'

export type { Answer } from './matrix/answers.ts'

/**
 * One requirement that is measured of an entity: where it stands, what answers it, and what was found about it.
 *
 * Data without a language: `coverage.demand.title`, `cite(coverage.id)` and the words of `report/words.ts` are put into the reader's
 * language by whoever prints it.
 */
export interface MatrixRow {
  readonly entity: Document<'entity'> | undefined
  /** Id, demand (title, basis, confidence, measure, check …), level, status and reason. */
  readonly coverage: Coverage
  /** What answers it, good or not, in the order of paths; of an exempt one the exception alone. Empty where nothing does. */
  readonly answers: readonly Answer[]
  /** The findings about it that are open, in the order of places. */
  readonly findings: readonly Finding[]
}

/** One line of a flat table: a row with one of its answers, or with none. */
export interface MatrixLine extends Omit<MatrixRow, 'answers'> {
  readonly answer: Answer | undefined
}

/** The matrix of an entity: requirement, document and heading, approval, status. In the order of the requirements. */
export function matrixOf(judgement: Judgement, asOf: IsoDate): MatrixRow[] {
  const { workspace, requirements, findings } = judgement
  const answersOf = answering(workspace, asOf)
  const byFingerprint = new Map(findings.map(finding => [finding.fingerprint, finding]))
  return requirements.map(coverage => ({
    entity: workspace.entity,
    coverage,
    answers: answersOf(coverage),
    // What was found may have been turned off by the organisation; then coverage still counts it, and it is not shown.
    findings: coverage.findings.flatMap(fingerprint => byFingerprint.get(fingerprint) ?? []),
  }))
}

/** The same with a line for each answer, as tables of cells need it. */
export function linesOf(rows: readonly MatrixRow[]): MatrixLine[] {
  return rows.flatMap(({ answers, ...row }): MatrixLine[] =>
    answers.length === 0 ? [{ ...row, answer: undefined }] : answers.map(answer => ({ ...row, answer })),
  )
}
