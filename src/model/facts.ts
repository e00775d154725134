import type { RequirementId } from '../law/law.generated.ts'
import type { Requirement, Text } from '../law/types.ts'
import { entryOf, type Located, textOf } from '../text/located.ts'
import type { Document } from './document.ts'
import { grouped } from './grouped.ts'
import { measureSchemas } from './kinds.generated.ts'
import { remembered } from './remembered.ts'
import { type SchemaPart, titleOf } from './schema-part.ts'

/** A thing that a policy can say in data, as the schema of its measure describes it. */
export interface FactKind {
  /** The way down to it in `facts`, such as `3.restoreTest`. */
  readonly path: string
  readonly measure: string
  readonly name: string
  readonly title: Text
  readonly requirement: RequirementId
  /** Whether it is something that is done again and again: `{ last, every }`. */
  readonly repeated: boolean
}

/** Every thing that a policy can say in data, by its path. */
export const factKinds: ReadonlyMap<string, FactKind> = new Map(
  Object.entries(measureSchemas).flatMap(([measure, schema]) =>
    Object.entries(schema.properties as Readonly<Record<string, SchemaPart>>).map(([name, part]) => {
      const path = `${measure}.${name}`
      const title = titleOf(part)
      const requirement = part['x-requirement'] as RequirementId
      return [path, { path, measure, name, title, requirement, repeated: isRepeated(part) }]
    }),
  ),
)

const kindsOfMeasure = grouped(factKinds.values(), ({ measure }) => measure)

/** A thing that a policy says in data, as it is written. */
export interface Fact {
  readonly kind: FactKind
  readonly node: Located
}

/** Every thing that stands under the `facts` of a policy, if only its key, in the order of the schemas. */
export const factsIn = remembered(({ yaml }: Document<'policy'>): readonly Fact[] => {
  const facts = entryOf(yaml, 'facts')?.value
  if (facts?.kind !== 'map') return []
  return [...kindsOfMeasure].flatMap(([measure, kinds]) => {
    const own = entryOf(facts, measure)?.value
    if (own?.kind !== 'map') return []
    return kinds.flatMap(kind => {
      const node = entryOf(own, kind.name)?.value
      return node ? [{ kind, node }] : []
    })
  })
})

/** What of a requirement is also said in data. */
export const factsOwed = remembered(({ facts = [] }: Requirement): readonly FactKind[] =>
  facts.flatMap(path => factKinds.get(path) ?? []),
)

/** A repeated thing of a policy, as far as it is filled in. */
export interface Repeated {
  readonly kind: FactKind
  readonly last: string | undefined
  readonly every: string | undefined
}

/** Everything that a policy says is done again and again. */
export const repeatedIn = remembered((policy: Document<'policy'>): readonly Repeated[] =>
  factsIn(policy).flatMap(({ kind, node }) => {
    if (!kind.repeated) return []
    const last = textOf(entryOf(node, 'last')?.value)
    const every = textOf(entryOf(node, 'every')?.value)
    return last === undefined && every === undefined ? [] : [{ kind, last, every }]
  }),
)

/** Whether a thing is said in data, and not merely its key. */
export function isSaid({ node }: Fact): boolean {
  if (node.kind === 'map') return node.entries.length > 0
  return node.kind === 'list' ? node.items.length > 0 : node.value !== null
}

function isRepeated({ $ref }: SchemaPart): boolean {
  return $ref?.endsWith('#/$defs/repeated') ?? false
}
