import { posix } from 'node:path'
import type { OutputFile } from '../../../src/report/output-file.ts'

type Node = { readonly [key: string]: unknown }

/** The references of files of OSCAL that lead nowhere, things with a UUID that another in their file has, and how many references there are. */
export function brokenIn(files: readonly OutputFile[]): { broken: string[]; count: number } {
  const trees = new Map(files.map(({ path, text }) => [path, JSON.parse(text) as Node]))
  const ids = new Map([...trees].map(([path, tree]) => [path, idsIn(tree)]))
  const controls = new Set(
    [...trees].filter(([path]) => path.startsWith('catalog-')).flatMap(([path]) => ids.get(path) ?? []),
  )
  const broken: string[] = []
  let count = 0
  for (const [path, tree] of trees) {
    const own = ids.get(path) ?? []
    const doubles = own.filter((id, index) => own.indexOf(id) !== index)
    broken.push(...new Set(doubles.map(id => `${path}: ${id} twice`)))
    const mine = new Set(own)
    for (const [key, value] of references(tree)) {
      count++
      if (!leads(key, value, path, mine)) broken.push(`${path}: ${key} ${value}`)
    }
  }
  return { broken, count }

  function leads(key: string, value: string, path: string, mine: ReadonlySet<string>): boolean {
    if (key.endsWith('-uuid')) return mine.has(value)
    if (key === 'control-id' || key === 'target-id' || key === 'with-ids') return controls.has(value)
    if (value.startsWith('https:')) return true
    const [file = '', fragment] = value.split('#')
    if (file === '') return mine.has(fragment ?? '')
    const other = ids.get(posix.join(posix.dirname(path), file))
    return other !== undefined && (fragment === undefined || other.includes(fragment))
  }
}

/** The UUIDs and ids that things in a tree have. */
function idsIn(tree: Node): string[] {
  return [...nodesIn(tree)].flatMap(node => [node['uuid'], node['id']].filter(id => typeof id === 'string'))
}

function* references(tree: Node): Iterable<[key: string, value: string]> {
  for (const node of nodesIn(tree)) {
    for (const [key, value] of Object.entries(node)) {
      const refers = /-uuid$|^(?:href|source|control-id|target-id|with-ids)$/.test(key)
      for (const one of refers ? [value].flat() : []) if (typeof one === 'string') yield [key, one]
    }
  }
}

function* nodesIn(value: unknown): Iterable<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item)
  else if (value && typeof value === 'object') {
    yield value as Node
    for (const inner of Object.values(value)) yield* nodesIn(inner)
  }
}
