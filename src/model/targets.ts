import { folderOf } from './workspace.ts'

/** Where a link leads: a path from the root (`''` for the root itself) and an anchor, both decoded. */
export interface Target {
  /** Undefined where it leads out above the root. */
  readonly path: string | undefined
  /** Without `#`; `''` where there is none. */
  readonly anchor: string
}

/** The target of a relative link in a document; undefined where it leads to another site, or is an address of another sort. */
export function targetOf(url: string, from: string): Target | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return undefined
  const [, file = '', , anchor = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  return { path: file === '' ? from : pathFrom(folderOf(from), decoded(file)), anchor: decoded(anchor) }
}

/** Every folder that something lies in, the root `''` among them. */
export function foldersIn(tree: Iterable<string>): Set<string> {
  const folders = new Set([''])
  for (const path of tree) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder)
  }
  return folders
}

const found = new WeakMap<ReadonlySet<string>, Map<string, string[]>>()

/** Each folder of a tree with the files right in it; gone through once, however many entities lie in the tree. */
export function foldersOf(tree: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const known = found.get(tree)
  if (known) return known
  const folders = new Map([...foldersIn(tree)].map((folder): [string, string[]] => [folder, []]))
  for (const path of tree) folders.get(folderOf(path))?.push(path)
  found.set(tree, folders)
  return folders
}

/** What per cent signs stand for; as written where they stand for nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Where a path leads from a folder, both from the root; undefined where it leads out above the root. */
export function pathFrom(folder: string, path: string): string | undefined {
  const steps = path.startsWith('/') || folder === '' ? [] : folder.split('/')
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '' && step !== '.' && step !== '..') steps.push(step)
  }
  return steps.join('/')
}
