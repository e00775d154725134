import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Document } from '../../src/model/document.ts'
import type { Entry, Located, Path } from '../../src/text/located.ts'

/** What the generator reads of JSON Schema. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly minItems?: number
  readonly uniqueItems?: boolean
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly if?: Schema
  readonly else?: Schema
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly 'x-binding'?: boolean
  readonly 'x-names'?: string
  readonly 'x-refers'?: readonly string[]
}

/** A value in a document beside the schema that governs it. */
export interface Spot {
  readonly document: Document
  readonly path: Path
  /** The way down with `*` for items, behind the kind: `policy/covers/*`. What reasons are keyed by. */
  readonly field: string
  readonly node: Located
  readonly schema: Schema
  /** The entry it is the value of, and the map or list around it. */
  readonly entry: Entry | undefined
  readonly parent: Located | undefined
  /** The entry that its map or list is the value of. */
  readonly holder: Entry | undefined
  readonly required: boolean
  readonly binding: boolean
}

const folder = new URL('../../schemas/', import.meta.url)
const files = new Map(
  readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.schema.json'))
    .map(path => {
      const address = new URL(path.replaceAll('\\', '/'), folder).href
      return [address, JSON.parse(readFileSync(fileURLToPath(address), 'utf8')) as Schema] as const
    }),
)

/** Every value of a document that its schema says something about, the root first. */
export function spotsOf(document: Document): Spot[] {
  const address = new URL(`${document.kind}.schema.json`, folder).href
  const schema = files.get(address)
  if (!schema) return []
  const root = {
    document,
    path: [],
    field: document.kind,
    node: document.written ?? document.yaml,
    schema,
    binding: false,
    required: true,
  }
  return [...below({ ...root, entry: undefined, parent: undefined, holder: undefined }, address)]
}

function* below(spot: Spot, address: string): Generator<Spot> {
  const { schema, at } = resolved(spot.schema, address, spot.node)
  const here = { ...spot, schema }
  yield here
  const { document, path, field, node } = here
  if (node.kind === 'map') {
    for (const entry of node.entries) {
      const own = schema.properties?.[entry.key]
      const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
      const next = {
        document,
        path: [...path, entry.key],
        field: `${field}/${own ? entry.key : '*'}`,
        node: entry.value,
        schema: own ?? other ?? {},
        entry,
        parent: node,
        holder: spot.entry,
        required: schema.required?.includes(entry.key) ?? false,
        binding: own?.['x-binding'] ?? spot.binding,
      }
      yield* below(next, at)
    }
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      const items = { path: [...path, index], field: `${field}/*`, node: item, schema: schema.items ?? {} }
      yield* below({ ...here, ...items, entry: undefined, parent: node, holder: spot.entry, required: false }, at)
    }
  }
}

/** A schema without `$ref`, and of `anyOf` the branch that the value is of; with the address its own references start from. */
function resolved(schema: Schema, address: string, node: Located): { schema: Schema; at: string } {
  if (schema.$ref !== undefined) {
    const target = new URL(schema.$ref, address)
    const pointer = decodeURIComponent(target.hash.slice(1))
    target.hash = ''
    const found = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], files.get(target.href))
    if (!found) throw new Error(`${address}: no ${schema.$ref}`)
    const { $ref: _, ...beside } = schema
    const inner = resolved(found as Schema, target.href, node)
    return { schema: { ...inner.schema, ...beside }, at: inner.at }
  }
  // Words of ours, or of the organisation's own beside them: what is in our documents is ours.
  const words = schema.if && schema.else?.enum
  if (words) return { schema: { ...schema, enum: words }, at: address }
  const branches = schema.anyOf ?? schema.oneOf
  if (!branches) return { schema, at: address }
  const open = branches.map(branch => resolved(branch, address, node))
  const fits = open.find(branch => typesOf(branch.schema).some(type => isOf(type, node)))
  return fits ? { schema: { ...schema, ...fits.schema }, at: fits.at } : { schema, at: address }
}

/** The types a schema allows; an enumeration of words is of type string. */
export function typesOf({ type, const: only, enum: words }: Schema): readonly string[] {
  if (type === undefined) return words || typeof only === 'string' ? ['string'] : []
  return typeof type === 'string' ? [type] : type
}

function isOf(type: string, node: Located): boolean {
  if (node.kind === 'map') return type === 'object'
  if (node.kind === 'list') return type === 'array'
  return typeof node.value === (type === 'integer' ? 'number' : type)
}
