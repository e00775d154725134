import { type Located, plainValue } from '../text/located.ts'
import type { Breach } from './checks/check.ts'
import type { Schema } from './checks/schema.ts'
import { fewFlaws } from './few-flaws.ts'
import type { Flaw } from './flaw-words.ts'
import { flawOf } from './flaws.ts'
import { breaches, pointerOf } from './validate.ts'

/** What of a document follows its schema, with places that still fit it, and what does not. */
export interface Shape {
  readonly yaml: Located
  readonly data: unknown
  readonly sound: boolean
  readonly flaws: readonly Flaw[]
}

/**
 * Splits a document into what follows its schema and what breaks it.
 *
 * One misspelt key must not make a whole policy vanish and every requirement it answers go "missing": so what breaks the
 * schema is taken out, and what is left is judged. Where something that the schema demands is missing, nothing is sound.
 */
export function soundPart(schema: Schema, root: Located, text: string): Shape {
  const whole = plainValue(root)
  const found = breaches(schema, whole)
  const flaws = fewFlaws(found, breach => flawOf(breach, root, text))
  let yaml = root
  let data = whole
  // Each round takes out at least one value of a finite document.
  for (let left = found; left.length > 0; left = breaches(schema, data)) {
    const paths = left.map(pathToTakeOut)
    if (paths.some(path => path === '')) return { yaml: root, data: whole, sound: false, flaws }
    yaml = without(yaml, new Set(paths), '')
    data = plainValue(yaml)
  }
  return { yaml, data, sound: true, flaws }
}

/** The key that is not allowed, or the value that is wrong; of a missing key, the map that lacks it. */
function pathToTakeOut({ path, key, keyword }: Breach): string {
  const full = key !== undefined && keyword !== 'required' ? [...path, key] : path
  return pointerOf(full)
}

function without(node: Located, paths: ReadonlySet<string>, here: string): Located {
  if (node.kind === 'map') {
    const entries = node.entries
      .map(entry => ({ entry, path: here + pointerOf([entry.key]) }))
      .filter(({ path }) => !paths.has(path))
    return {
      ...node,
      entries: entries.map(({ entry, path }) => ({ ...entry, value: without(entry.value, paths, path) })),
    }
  }
  if (node.kind === 'list') {
    const items = node.items
      .map((item, index) => ({ item, path: `${here}/${index}` }))
      .filter(({ path }) => !paths.has(path))
    return { ...node, items: items.map(({ item, path }) => without(item, paths, path)) }
  }
  return node
}
