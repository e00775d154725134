import { readBaseline } from '../cli/baseline-file.ts'
import { UsageError } from '../cli/usage-error.ts'
import { againstBaseline } from '../engine/baseline.ts'
import type { Baseline } from '../model/schema.generated.ts'
import type { Standing } from '../rejudged.ts'

/** Marks the findings that the baseline of a folder knows: those are put off. The same findings give the same object. */
export interface PutOff {
  /** Reads the baseline anew. One that is broken knows nothing; the command says what is wrong with it. */
  readonly look: () => void
  readonly marked: (standings: readonly Standing[]) => readonly Standing[]
}

/** The baseline of a real folder, not read yet. */
export function putOffIn(folder: string): PutOff {
  let baseline: Baseline | undefined
  let made = new WeakMap<Standing, Standing>()
  return {
    look() {
      const now = read(folder)
      if (JSON.stringify(now) !== JSON.stringify(baseline)) made = new WeakMap()
      baseline = now
    },
    marked: standings =>
      standings.map(standing => {
        const known = made.get(standing)
        if (known || !baseline) return known ?? standing
        const [marked = standing] = againstBaseline([standing], baseline).judgements
        made.set(standing, marked)
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
