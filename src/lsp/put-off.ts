import { readBaseline } from '../cli/baseline-file.ts'
import { UsageError } from '../cli/usage-error.ts'
import { againstBaseline, type Findings } from '../engine/baseline.ts'
import type { Baseline } from '../model/schema.generated.ts'

/** Marks the findings that the baseline of a folder knows: those are put off. The same judgement gives the same object. */
export interface PutOff {
  /** Reads the baseline anew. One that is broken knows nothing; the command says what is wrong with it. */
  readonly look: () => void
  readonly marked: (judgements: readonly Findings[]) => readonly Findings[]
}

/** The baseline of a real folder, not read yet. */
export function putOffIn(folder: string): PutOff {
  let baseline: Baseline | undefined
  let made = new WeakMap<Findings, Findings>()
  return {
    look() {
      const now = read(folder)
      if (JSON.stringify(now) !== JSON.stringify(baseline)) made = new WeakMap()
      baseline = now
    },
    marked: judgements =>
      judgements.map(judgement => {
        const known = made.get(judgement)
        if (known || !baseline) return known ?? judgement
        const { workspace, findings } = judgement
        const [marked = judgement] = againstBaseline([{ workspace, findings }], baseline).judgements
        made.set(judgement, marked)
        return marked
      }),
  }
}

function read(folder: string): Baseline | undefined {
  try {
    return readBaseline(folder)
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}
