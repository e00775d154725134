import type { Confidence, Level, Requirement } from '../law/types.ts'

/** How much a finding weighs: errors fail a run unless the user says otherwise. */
export type Severity = 'error' | 'warning' | 'notice'

const byWeight: readonly Severity[] = ['notice', 'warning', 'error']
const weightOfLevel: Readonly<Record<Level, number>> = { KAN: 0, BØR: 1, SKAL: 2 }

/** The lesser of what the source demands and how sure we are of it: only what was verified in the text itself is an error. */
export function severityOf(levels: readonly Level[], confidences: readonly Confidence[]): Severity {
  const weights = [...levels.map(level => weightOfLevel[level]), ...confidences.map(mark => (mark === 'V' ? 2 : 1))]
  return byWeight[Math.min(...weights)] ?? 'notice'
}

/** How sure it is that a document must say something of a requirement: where the source asks for the thing alone, that is our reading. */
export function surenessOf({ confidence, unwritten }: Pick<Requirement, 'confidence' | 'unwritten'>): Confidence {
  return unwritten && confidence === 'V' ? 'I' : confidence
}

/** Whether a severity is at least as heavy as another. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return byWeight.indexOf(severity) >= byWeight.indexOf(threshold)
}

/** Orders findings by weight, the heaviest first. */
export function byWeightOf(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return byWeight.indexOf(b.severity) - byWeight.indexOf(a.severity)
}
