import { schemas } from '../../src/model/kinds.generated.ts'
import type { Located } from '../../src/text/located.ts'
import { type Edit, endOf, quoted, withEntry, withItem, withoutEntry, withValue } from './edit.ts'
import { type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'
import { type Schema, type Spot, spotsOf, typesOf } from './schema.ts'

/** Breaks every keyword of every schema at every value it governs: field missing, empty, of another type, out of bounds, unknown. */
export function shapeMutants({ documents, text }: Organisation): Mutant[] {
  return documents.flatMap(spotsOf).flatMap(spot => [...mutantsOf(spot, text(spot.document.path))])
}

function* mutantsOf(spot: Spot, text: string): Generator<Mutant> {
  const { document, path, field, entry, parent, required, schema, node } = spot
  const { path: file } = document
  const where = `${file} ${path.join('/')}`
  const rules = ['matches-schema']
  // Without its `nis2:` a file is no document at all: see documents.ts.
  if (required && entry && parent?.kind === 'map' && entry.key !== 'nis2') {
    const first = parent.entries[0]?.keySpan ?? parent.span
    const near = [spot.holder?.keySpan[0] ?? first[0], first[1]] as const
    const edits = [withoutEntry(text, parent, entry)]
    yield mutant(['required field removed', field, where], file, edits, { rules, path: file, near })
  }
  if (path.length > 0) {
    const near = spanOf(spot, text)
    for (const [keyword, put] of wrongValues(schema, node, text)) {
      const edits = [replaced(spot, text, put)]
      // Of another kind, it is what stands below that does not fit.
      const place = keyword === 'const' ? { path: file } : { path: file, near }
      yield mutant([`${keyword} broken`, field, `${where}: ${put.slice(0, 40)}`], file, edits, { rules, ...place })
    }
  }
  if (node.kind === 'map' && (schema.additionalProperties === false || schema.propertyNames)) {
    const edits = [withEntry(text, node, 'findesIkke: "#x"')]
    const at = node.entries[0]?.keySpan ?? node.span
    const near = [at[0], at[0]] as const
    yield mutant(['unknown key added', field, where], file, edits, { rules, path: file, near })
  }
}

/** A value for each keyword of a schema that breaks it, as YAML. */
function* wrongValues(schema: Schema, node: Located, text: string): Generator<readonly [keyword: string, put: string]> {
  const types = typesOf(schema)
  const value = node.kind === 'scalar' ? node.value : undefined
  if (types.length > 0 && !types.includes('null')) yield ['type (nothing there)', '']
  const wrong =
    types.length > 0 && ['[17]', '{ a: 1 }', 'tekst uden mening'].find(put => !types.some(type => reads(put, type)))
  if (wrong) yield ['type', wrong]
  if (typeof schema.const === 'string') {
    for (const other of Object.keys(schemas)) if (other !== schema.const) yield ['const', other]
    yield ['const', `${schema.const}x`]
  }
  if (schema.enum) yield ['enum', quoted(`${schema.enum[0]}-findes-ikke`)]
  if (schema.format) {
    yield ['format', quoted('x')]
  }
  if (schema.format === 'date') {
    for (const bad of [`${String(value).slice(0, 8)}32`, '12-03-2026']) yield ['format (no such day)', quoted(bad)]
  }
  // The same time of day with no place on earth where it is that time.
  if (schema.format === 'instant') yield ['format (no offset)', quoted(String(value).slice(0, 16))]
  if (schema.format === 'cvr') for (const other of otherDigits(String(value))) yield ['format (digit)', quoted(other)]
  if (schema.pattern !== undefined) {
    const pattern = new RegExp(schema.pattern, 'u')
    const bad = ['', ' ', 'to ord', '#', '{', `${value} `].find(text => !pattern.test(text))
    if (bad !== undefined) yield ['pattern', quoted(bad)]
  }
  if (schema.minLength) yield ['minLength', '""']
  if (schema.maxLength !== undefined && typeof value === 'string') {
    yield ['maxLength', quoted(value.padEnd(schema.maxLength + 1, value.at(-1) ?? 'x'))]
  }
  if (schema.minimum !== undefined) yield ['minimum', String(schema.minimum - 1)]
  if (schema.exclusiveMinimum !== undefined) yield ['exclusiveMinimum', String(schema.exclusiveMinimum)]
  if (schema.maximum !== undefined) yield ['maximum', String(schema.maximum + 1)]
  if (schema.minItems) yield ['minItems', '[]']
  if (schema.uniqueItems && node.kind === 'list') {
    const items = node.items.map(item => text.slice(item.span[0], endOf(text, item)))
    if (items[0] && node.items.every(({ kind }) => kind === 'scalar')) {
      yield ['uniqueItems', `[${[...items, items[0]].join(', ')}]`]
    }
  }
}

function reads(put: string, type: string): boolean {
  if (put.startsWith('[')) return type === 'array'
  if (put.startsWith('{')) return type === 'object'
  return type === 'string'
}

/** Each digit of a number raised by one. */
function otherDigits(value: string): string[] {
  return [...value].flatMap((digit, index) =>
    /\d/.test(digit) ? [`${value.slice(0, index)}${(Number(digit) + 1) % 10}${value.slice(index + 1)}`] : [],
  )
}

/** The edit that puts another value at a spot. */
export function replaced({ entry, node }: Spot, text: string, put: string): Edit {
  return entry ? withValue(text, entry, put) : withItem(text, node, put === '' ? '~' : put)
}

/** From the key of a spot, where it has one, to the end of its value. */
export function spanOf({ entry, node }: Spot, text: string): readonly [number, number] {
  return [entry?.keySpan[0] ?? node.span[0], endOf(text, node)]
}
