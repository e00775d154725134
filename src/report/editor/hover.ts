import { schemaAt } from '../../model/schema-at.ts'
import type { Span } from '../../text/source.ts'
import { explainedBriefly } from './explained.ts'
import { fieldTold } from './field.ts'
import { metadatumAt, type Surroundings } from './surroundings.ts'
import { type Target, targetAt } from './target.ts'
import { memberTold, thingTold } from './told.ts'

/** What is told of something that somebody points at, as Markdown. */
export interface Hover {
  readonly markdown: string
  readonly span: Span
}

/** The lists of words of the law that can be explained one by one. */
const explained = new Set(['sectors', 'designations', 'legalForms'])

/** What there is to tell of an offset of a file: what a field is for, what a requirement asks, what goes by an id. */
export function hoverAt(path: string, offset: number, around: Surroundings): Hover | undefined {
  const target = targetAt(path, offset, around)
  const markdown = target && told(target, around)
  if (target && markdown) return { markdown, span: target.span }
  return ofField(path, offset, around)
}

function told(target: Target, around: Surroundings): string {
  if (target.is === 'requirement') return explainedBriefly(target.id, around)
  if (target.is === 'thing') return thingTold(target.thing, around)
  return target.is === 'person' ? memberTold(target.name, target.workspace, around) : ''
}

function ofField(path: string, offset: number, around: Surroundings): Hover | undefined {
  const found = metadatumAt(path, offset, around)
  if (!found || found.document.kind === 'unread') return undefined
  const { spot, document } = found
  const part = schemaAt(found.document.kind, spot.path)
  if (!part) return undefined
  const word = spot.on === 'value' && spot.node.kind === 'scalar' ? String(spot.node.value) : ''
  const value = word && explained.has(part['x-values'] ?? '') ? explainedBriefly(word, around) : ''
  const key = spot.path.findLast(step => typeof step === 'string')
  const markdown = value || fieldTold(String(key ?? document.kind), part, around)
  return markdown ? { markdown, span: spot.span } : undefined
}
