import { parse } from '../../model/parse.ts'
import { type Located, nodeAt, spanAt } from '../../text/located.ts'
import { withoutMark } from '../../text/source.ts'
import { refusedAt } from '../flaw-refusal.ts'
import { namedText } from '../named-text.ts'
import type { Subject } from './stated.ts'

/**
 * Throws UsageError where the entity document of a folder is of another entity than what was stated: what is written beside it would be of
 * two. What the document leaves open is no difference, and what is no entity document says nothing.
 */
export function refuseOtherEntity(path: string, { statement, named }: Subject): void {
  const text = namedText(path)
  const document = parse({ path, text, bytes: Buffer.byteLength(text) })
  if (document?.kind !== 'entity') return
  const { yaml } = document
  const stated = [
    { field: 'cvr', values: [named.cvr] },
    { field: 'name', values: [named.name] },
    { field: 'sectors', values: statement.stated.sectors },
  ]
  const differing = stated
    .map(one => ({ ...one, recorded: valuesOf(nodeAt(yaml, [one.field])) }))
    .filter(({ values, recorded }) => recorded.length > 0 && !isSame(values, recorded))
  const [first] = differing
  if (!first) return
  const fields = differing.map(({ field }) => field).join(', ')
  const [is, was] = [first.values, first.recorded].map(values => values.join(', ') || '–')
  throw refusedAt(path, withoutMark(text), spanAt(yaml, [first.field]), {
    da: `${first.field}: her står «${was}», men oplyst er «${is}» (forskelligt: ${fields}). En mappe er til én enhed; nævn en anden mappe, eller ret dokumentet og kør init uden oplysninger. Intet er skrevet`,
    en: `${first.field}: "${was}" stands here, but "${is}" was stated (differs: ${fields}). A folder is for one entity; name another folder, or correct the document and run init without facts. Nothing was written`,
  })
}

/** The words of a scalar, or of a list of them; none where nothing is filled in. */
function valuesOf(node: Located | undefined): string[] {
  if (node?.kind === 'list') return node.items.flatMap(valuesOf)
  return node?.kind === 'scalar' && node.value !== null && node.value !== '' ? [String(node.value).trim()] : []
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(one => b.includes(one))
}
