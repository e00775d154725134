import type { Located, Path } from '../text/located.ts'
import type { Document } from './document.ts'
import { remembered } from './remembered.ts'

/** A text that stands as a value in YAML, with the way down to it. */
export interface TextAt {
  readonly path: Path
  readonly text: string
}

/** Every text that stands as a value in the YAML of a document. */
export const textsIn = remembered(({ yaml }: Document): readonly TextAt[] => {
  const found: TextAt[] = []
  collect(yaml, [])
  return found

  function collect(node: Located, path: Path): void {
    if (node.kind === 'map') for (const { key, value } of node.entries) collect(value, [...path, key])
    else if (node.kind === 'list') for (const [index, item] of node.items.entries()) collect(item, [...path, index])
    else if (typeof node.value === 'string') found.push({ path, text: node.value })
  }
})
