import { deepStrictEqual } from 'node:assert/strict'
import type { Located } from '../../../src/text/located.ts'
import { Unsure } from '../../../src/text/unsure.ts'
import { readYaml } from '../../../src/text/yaml/read.ts'
import { parseByReference } from '../../../src/text/yaml/reference.ts'

/** Whether the fast reader is sure of a text. Where it is, what it reads must be what the package `yaml` reads, without a flaw. */
export function readsTheSame(text: string, base = 0): boolean {
  const fast = fastYaml(text, base)
  if (!fast) return false
  deepStrictEqual({ root: fast, flaws: [] }, parseByReference(text, base))
  return true
}

function fastYaml(text: string, base: number): Located | undefined {
  try {
    return readYaml(text, base)
  } catch (problem) {
    if (problem instanceof Unsure) return undefined
    throw problem
  }
}
