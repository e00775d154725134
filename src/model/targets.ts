import type { Link } from '../text/markdown.ts'
import type { Document } from './document.ts'
import { remembered } from './remembered.ts'
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
  const [before, anchor] = partedAt('#', url)
  const [file] = partedAt('?', before)
  return { path: file === '' ? from : pathFrom(folderOf(from), decoded(file)), anchor: decoded(anchor) }
}

function partedAt(mark: string, text: string): [before: string, after: string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** The links of a document that lead to other files of the tree, or are said to, with where each leads. */
export const targetsIn = remembered(
  ({ path, outline }: Document): readonly { readonly link: Link; readonly target: Target }[] =>
    (outline?.links ?? []).flatMap(link => {
      const target = targetOf(link.url, path)
      return target ? [{ link, target }] : []
    }),
)

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
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Where a path leads from a folder, both from the root; undefined where it leads out above the root. */
export function pathFrom(folder: string, path: string): string | undefined {
  // Most paths go nowhere but down.
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return folder === '' ? path : `${folder}/${path}`
  const steps = path.startsWith('/') || folder === '' ? [] : folder.split('/')
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '' && step !== '.' && step !== '..') steps.push(step)
  }
  return steps.join('/')
}
