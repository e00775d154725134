import type { File } from '../src/text/source.ts'
import { chanceOf } from './corpus/chance.ts'
import { fileOf } from './corpus/document.ts'
import { entityOf } from './corpus/entity.ts'
import { withMistakes } from './corpus/errors.ts'
import { policyOf, type Series } from './corpus/policy.ts'
import { approvalsOf, recordsOf } from './corpus/records.ts'
import { registersOf } from './corpus/registers.ts'

/** What a corpus is to be like. */
export interface Wanted {
  readonly documents: number
  readonly seed?: number
  /** All documents in one entity instead of one for every 56. */
  readonly oneEntity?: boolean
  /** How many of the documents have a mistake in them. */
  readonly mistakes?: number
}

/** The documents of one part of an entity: of these 43 are policies. */
const inPart = 56

/** Documents such as people keep: policies that name one another, decisions with the right digests, registers, incidents. The same for the same wish. */
export function corpusOf({ documents, seed = 1, oneEntity = false, mistakes = 0.05 }: Wanted): File[] {
  const parts = Math.ceil(documents / inPart)
  const files = Array.from({ length: parts }, (_, part) => partOf(part, seed, oneEntity)).flat()
  return withMistakes(files.slice(0, documents), mistakes, chanceOf(seed))
}

function partOf(part: number, seed: number, oneEntity: boolean): File[] {
  const chance = chanceOf(seed * 100_003 + part)
  const number = String(part + 1).padStart(4, '0')
  const [folder, prefix] = oneEntity ? [`enhed/afdeling-${number}`, `A${number}-`] : [`enhed-${number}`, '']
  const about = oneEntity ? (part === 0 ? entityOf('enhed', 1) : []) : entityOf(folder, part + 1)
  const { exceptions, others } = recordsOf(folder, prefix, chance)
  const rest = 5 + 3 + exceptions.length + others.length
  const series: Series = {
    count: inPart - rest - about.length,
    idOf: index => `${prefix}POL-${String(index + 1).padStart(2, '0')}`,
    pathOf: index => `${folder}/politikker/pol-${String(index + 1).padStart(2, '0')}.md`,
  }
  const policies = Array.from({ length: series.count }, (_, index) => policyOf(index, series, chance))
  const registers = registersOf(folder, prefix, series.idOf(0), `${prefix}GK-1`)
  const approvals = approvalsOf(folder, prefix, [...policies, ...exceptions])
  // What others rest on comes first, for the last part may be cut short.
  return [...about, ...approvals, ...exceptions, ...registers, ...others, ...policies].map(fileOf)
}
