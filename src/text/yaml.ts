import type { Located } from './located.ts'
import { Unsure } from './unsure.ts'
import { readYaml } from './yaml/read.ts'
import { parseByReference, type YamlFlaw } from './yaml/reference.ts'

export type { YamlFlaw } from './yaml/reference.ts'

/** Reads YAML 1.2 (core schema), `base` being where it begins in the file. Never throws; aliases, tags and directives are flaws. */
export function parseYaml(text: string, base = 0): { root: Located; flaws: readonly YamlFlaw[] } {
  try {
    return { root: readYaml(text, base), flaws: [] }
  } catch (problem) {
    if (problem instanceof Unsure) return parseByReference(text, base)
    throw problem
  }
}
