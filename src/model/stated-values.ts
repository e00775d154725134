import { hoursIn } from '../law/calendar.ts'
import { folded } from '../law/folded.ts'
import type { Text } from '../law/types.ts'
import { formats } from '../text/formats.ts'
import { entryOf, type Located, nodeAt, type Path, textOf } from '../text/located.ts'
import { documentAt, type Place } from '../text/source.ts'
import { type Document, idOf, placeAt } from './document.ts'
import { factsIn } from './facts.ts'
import { measureSchemas } from './kinds.generated.ts'
import { remembered } from './remembered.ts'
import { resolved, type SchemaPart, titleOf } from './schema-part.ts'

/** A number or a length of time that a document states in data. */
export interface StatedValue {
  /** What it is of, the same in every document that states it: `5.patchDeadlines.critical`, `rto of kundesystemet`. */
  readonly of: string
  readonly title: Text
  /** As it is written. */
  readonly value: string | number
  /** What it compares by. */
  readonly size: number
  /** The id of the document. */
  readonly document: string
  readonly at: Place
}

/** What a policy states under `facts`. */
export const valuesInPolicy = remembered((policy: Document<'policy'>): readonly StatedValue[] =>
  factsIn(policy).flatMap(({ kind: { path, measure, name, title }, node }) => {
    const at = ['facts', measure, name]
    if (path === '3.services') return rowsOf(policy, at, node, row => textOf(entryOf(row, 'service')?.value))
    return [...valuesBelow(policy, node, schemaOf(measure, name), at, path, () => title)]
  }),
)

/** The recovery objectives in a register of services: once by the id of each service, once by its name. */
export const valuesInServices = remembered((register: Document<'services'>): readonly StatedValue[] => {
  const node = nodeAt(register.yaml, ['services'])
  return ['id', 'name'].flatMap(key => rowsOf(register, ['services'], node, row => textOf(entryOf(row, key)?.value)))
})

function schemaOf(measure: string, name: string): SchemaPart {
  const schemas: Readonly<Record<string, SchemaPart>> = measureSchemas
  return schemas[measure]?.properties?.[name] ?? {}
}

/** A value that differs from what another document, or another row, stated of the same thing before it. */
export interface Disagreement {
  readonly one: StatedValue
  readonly other: StatedValue
}

/** Where values differ, each told once: a row of a register is looked up by its id and by its name. */
export function disagreementsIn(values: readonly StatedValue[]): Disagreement[] {
  const first = new Map<string, StatedValue>()
  const told = new Set<string>()
  return values.flatMap(one => {
    const other = first.get(one.of) ?? one
    first.set(one.of, other)
    const place = `${documentAt(one.at)} ${one.at.key}`
    if (other.size === one.size || told.has(place)) return []
    told.add(place)
    return [{ one, other }]
  })
}

/** Lists are left out: two policies may each name some of a thing. */
function* valuesBelow(
  policy: Document<'policy'>,
  node: Located,
  schema: SchemaPart,
  path: Path,
  of: string,
  title: () => Text,
): Generator<StatedValue> {
  const { properties = {} } = resolved(schema)
  if (node.kind === 'scalar') {
    const size = sizeOf(node.value)
    if (size === undefined) return
    const value = node.value as string | number
    yield { of, title: title(), value, size, document: idOf(policy), at: placeAt(policy, path) }
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      const part = properties[key] ?? {}
      const below = () => {
        const [above, own] = [title(), titleOf(part)]
        return { da: `${above.da}: ${own.da}`, en: `${above.en}: ${own.en}` }
      }
      yield* valuesBelow(policy, value, part, [...path, key], `${of}.${key}`, below)
    }
  }
}

function rowsOf(
  document: Document,
  path: Path,
  node: Located | undefined,
  nameOf: (row: Located) => string | undefined,
): StatedValue[] {
  if (node?.kind !== 'list') return []
  return node.items.flatMap((row, index) => {
    const name = nameOf(row)
    if (name === undefined) return []
    return ['rto', 'rpo'].flatMap(key => {
      const value = textOf(entryOf(row, key)?.value)
      const size = sizeOf(value)
      if (value === undefined || size === undefined) return []
      const title = { da: `${key.toUpperCase()} for ${name}`, en: `${key.toUpperCase()} of ${name}` }
      return [
        {
          of: `${key} of ${folded(name)}`,
          title,
          value,
          size,
          document: idOf(document),
          at: placeAt(document, [...path, index, key]),
        },
      ]
    })
  })
}

/** A number as it is, a length of time in hours; of anything else nothing. */
function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && formats['duration']?.(value) ? hoursIn(value) : undefined
}
