import type { RequirementId } from '../law/law.generated.ts'
import type { Requirement, Text } from '../law/types.ts'
import { entryOf, type Located, nodeAt } from '../text/located.ts'
import type { Document } from './document.ts'
import { measureSchemas } from './kinds.generated.ts'
import type { SchemaPart } from './schema-part.ts'

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
      const title = { da: bare(part['x-da']), en: bare(part.description) }
      const requirement = part['x-requirement'] as RequirementId
      return [path, { path, measure, name, title, requirement, repeated: isRepeated(part) }]
    }),
  ),
)

/** What of a requirement is also said in data. */
export function factsOwed({ facts = [] }: Requirement): FactKind[] {
  return facts.flatMap(path => factKinds.get(path) ?? [])
}

/** A repeated thing of a policy, as far as it is filled in. */
export interface Repeated {
  readonly kind: FactKind
  readonly last: string | undefined
  readonly every: string | undefined
}

/** Everything that a policy says is done again and again. */
export function repeatedIn(policy: Document<'policy'>): Repeated[] {
  return [...factKinds.values()].flatMap(kind => {
    if (!kind.repeated) return []
    const node = factIn(policy, kind)
    const last = textOf(entryOf(node, 'last')?.value)
    const every = textOf(entryOf(node, 'every')?.value)
    return last === undefined && every === undefined ? [] : [{ kind, last, every }]
  })
}

/** Whether a policy says a thing in data, and not merely its key. */
export function says(policy: Document<'policy'>, kind: FactKind): boolean {
  const node = factIn(policy, kind)
  if (node?.kind === 'map') return node.entries.length > 0
  return node?.kind === 'list' ? node.items.length > 0 : node !== undefined && node.value !== null
}

function factIn({ yaml }: Document<'policy'>, { measure, name }: FactKind): Located | undefined {
  return nodeAt(yaml, ['facts', measure, name])
}

function isRepeated({ $ref }: SchemaPart): boolean {
  return $ref?.endsWith('#/$defs/repeated') ?? false
}

function textOf(node: Located | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

function bare(sentence = ''): string {
  return sentence.replace(/\.$/, '')
}
