import type { Target } from './target.ts'
import { documents } from './targets/documents.ts'
import { edges } from './targets/edges.ts'
import { examples } from './targets/examples.ts'
import { histories } from './targets/histories.ts'
import { kept } from './targets/kept.ts'
import { messages } from './targets/messages.ts'
import { packs } from './targets/packs.ts'
import { readers } from './targets/readers.ts'
import { reports } from './targets/reports.ts'

/** All that is fuzzed. What reads something new from outside gets a file in `targets` and a line here. */
export const targets: readonly Target[] = [
  ...documents,
  ...readers,
  examples,
  reports,
  packs,
  ...edges,
  ...histories,
  messages,
  kept,
]
