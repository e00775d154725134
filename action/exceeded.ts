import type { Text } from '../src/law/types.ts'
import type { Bounds } from './bounds.ts'

/** Says why the step was stopped, and at which document if it was reading one. */
export function exceeded(
  { exceeded: bound, reading }: { readonly exceeded: keyof Bounds; readonly reading: string | undefined },
  { seconds, megabytes }: Bounds,
): Text {
  const took = {
    seconds: { da: `tog mere end ${seconds} sekunder`, en: `took more than ${seconds} seconds` },
    megabytes: { da: `brugte mere end ${megabytes} MB hukommelse`, en: `took more than ${megabytes} MB of memory` },
  }[bound]
  return reading === undefined
    ? {
        da: `nis2lint blev stoppet: at bedømme dokumenterne ${took.da}. Undtag det, der ikke er jeres, med ignore i nis2lint.yaml`,
        en: `nis2lint was stopped: judging the documents ${took.en}. Leave out what is not yours with ignore in nis2lint.yaml`,
      }
    : {
        da: `nis2lint blev stoppet: at læse ${reading} ${took.da}. Del dokumentet, eller sæt det under ignore i nis2lint.yaml`,
        en: `nis2lint was stopped: reading ${reading} ${took.en}. Split the document, or put it under ignore in nis2lint.yaml`,
      }
}
