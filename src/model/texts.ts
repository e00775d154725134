import { hintsIn } from '../text/hints.ts'
import { type Located, type Path, scalarsIn } from '../text/located.ts'
import { passageOf } from '../text/passage.ts'
import type { Document } from './document.ts'
import { remembered } from './remembered.ts'

/** A text that stands as a value in YAML, with the way down to it. */
export interface TextAt {
  readonly path: Path
  readonly text: string
}

/** Every text that stands as a value in the YAML of a document. Mostly `hintsOfTexts` tells that nobody has to look at them. */
export function textsIn({ yaml }: Document): TextAt[] {
  const found: TextAt[] = []
  for (const { path, node } of scalarsIn(yaml))
    if (typeof node.value === 'string') found.push({ path, text: node.value })
  return found
}

/** Whether one of those texts may hold what is still to be filled in, and whether one may say anything of the law. */
export const hintsOfTexts = remembered(
  ({ yaml }: Document): { readonly residue: boolean; readonly mayState: boolean } => {
    const texts: string[] = []
    // Asked of every document: without the ways down, which `scalarsIn` makes.
    collect(yaml)
    const { residue, mayState } = hintsIn(passageOf(texts.join('\n')))
    return { residue, mayState }

    function collect(node: Located): void {
      if (node.kind === 'map') for (const { value } of node.entries) collect(value)
      else if (node.kind === 'list') for (const item of node.items) collect(item)
      else if (typeof node.value === 'string') texts.push(node.value)
    }
  },
)
