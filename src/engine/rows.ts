import type { Document } from '../model/document.ts'
import { schemas } from '../model/kinds.generated.ts'
import type { Remark, Rule } from './rule.ts'

/** Rows of a register that the same is said of, beside the row in the sentence. */
export interface OtherRows {
  readonly count: number
  /** The first few, by their names. */
  readonly names: readonly string[]
}

/** The most rows of which the same is said one by one, and how many are named where it is said once. Choices of ours. */
const mostAlone = 5
const mostNamed = 3

interface Said {
  readonly rule: Rule
  readonly remark: Remark
}

/** What was said, in its order; what is the same of more than a few rows of a register is said once, of the first of them. */
export function gathered(said: readonly Said[], documents: readonly Document[]): Said[] {
  const lists = new Map(documents.map(({ path, kind }) => [path, listOfRows[kind]]))
  const keyed = said.map(one => ({ one, same: sameOf(one, lists) }))
  const groups = new Map<string, Said[]>()
  for (const { one, same } of keyed) {
    const group = groups.get(same)
    if (group) group.push(one)
    else groups.set(same, [one])
  }
  return keyed.flatMap(({ one, same }) => {
    const group = groups.get(same) ?? []
    const [first] = group
    if (same === '' || !first || group.length <= mostAlone) return [one]
    if (one !== first) return []
    const { remark } = first
    const others = group.slice(1)
    const names = [...new Set(others.map(({ remark: { at } }) => at.key.split('/')[1] ?? ''))].slice(0, mostNamed)
    // The place is that of the first row, but its name is that of them all: it stays when the first row is mended.
    const key = `${lists.get(remark.at.path)}/*/${stepBelow(remark)}`
    return [
      { ...first, remark: { ...remark, at: { ...remark.at, key }, also: { count: others.length, names }, see: [] } },
    ]
  })
}

/** What makes two things said the same but for their rows; `''` for what is not said of a row. */
function sameOf({ rule, remark }: Said, lists: ReadonlyMap<string, string | undefined>): string {
  const { path, key } = remark.at
  const list = lists.get(path)
  if (list === undefined || !key.startsWith(`${list}/`)) return ''
  return JSON.stringify([rule.id, remark.says, remark.requirement, path, stepBelow(remark)])
}

/** The field of the row that is spoken of. */
function stepBelow({ at, words }: Remark): string {
  const [, , field = ''] = at.key.split('/')
  const named = [words['key'], words['field']].filter(word => typeof word === 'string')
  return [...new Set([field, ...named])].join(' ').trim()
}

type Properties = Readonly<
  Record<string, { readonly items?: { readonly properties?: Readonly<Record<string, object>> } }>
>

/** By the kind of document, the list of a register whose rows have names of their own; other kinds have none. */
const listOfRows: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(schemas).map(([kind, { properties }]) => [kind, listIn(properties as Properties)]),
)

function listIn(properties: Properties): string | undefined {
  return Object.keys(properties).find(key => {
    const id = properties[key]?.items?.properties?.['id']
    return id !== undefined && 'x-names' in id
  })
}
