import { Unsure } from '../unsure.ts'
import type { Block } from './block.ts'
import { blocksIn } from './blocks.ts'
import { blocksByRemark } from './by-remark.ts'

/** The blocks of a Markdown text that begins at `base` in its file: by the fast reader, or, where that is not sure, by remark. */
export function blocksOf(file: string, base: number): readonly Block[] {
  try {
    return blocksIn(file, base)
  } catch (problem) {
    if (problem instanceof Unsure) return blocksByRemark(file, base)
    throw problem
  }
}
