import type { Located, LocatedScalar, Path } from '../text/located.ts'
import type { Document } from './document.ts'
import { remembered } from './remembered.ts'

/** A text that stands as a value in YAML. */
export type TextAt = LocatedScalar & { readonly value: string }

/** Every text that stands as a value in the YAML of a document. */
export const textsIn = remembered(({ yaml }: Document): readonly TextAt[] => {
  const found: TextAt[] = []
  collect(yaml)
  return found

  function collect(node: Located): void {
    if (node.kind === 'map') for (const { value } of node.entries) collect(value)
    else if (node.kind === 'list') for (const item of node.items) collect(item)
    else if (isText(node)) found.push(node)
  }
})

function isText(node: LocatedScalar): node is TextAt {
  return typeof node.value === 'string'
}

/** The way down to a text in a document. It is looked for, since of nearly all texts nobody asks for it. */
export function pathTo(text: TextAt, { yaml }: Document): Path {
  return below(yaml, text) ?? []
}

function below(node: Located, text: TextAt): Path | undefined {
  if (node === text) return []
  const steps = node.kind === 'map' ? node.entries : node.kind === 'list' ? node.items : []
  for (const [index, step] of steps.entries()) {
    const path = 'key' in step ? below(step.value, text) : below(step, text)
    if (path) return ['key' in step ? step.key : index, ...path]
  }
  return undefined
}
