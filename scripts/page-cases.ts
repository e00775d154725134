import type { Code, Root, RootContent } from 'mdast'
import type { File } from '../src/text/source.ts'

/** The date that the workspaces of pages are judged by. */
export const pageDate = '2026-06-01'

/** A part of a rule's page: its prose, and the workspace it shows. */
export interface Case {
  readonly prose: string
  readonly files: File[]
  /** Links on disk, and where each leads. */
  readonly links: Map<string, string>
}

/** The parts of a page: what stands before the first second-level heading, and one part for each such heading. */
export function casesOf({ children }: Root, page: string): Case[] {
  const cases: Case[] = []
  let named: Named | undefined
  let current = emptyCase('')
  for (const node of children) {
    const text = page.slice(node.position?.start.offset, node.position?.end.offset)
    if (node.type === 'heading' && node.depth === 2) {
      cases.push(current)
      current = emptyCase(text)
    } else if (!(node.type === 'code' && isSaid(node))) {
      if (node.type === 'code' && named?.link) current.links.set(named.path, node.value)
      else if (node.type === 'code' && named) current.files.push(fileOf(named, node.value))
      current.prose += `\n\n${text}`
    }
    named = nameIn(node)
  }
  return [...cases, current]
}

function emptyCase(prose: string) {
  return { prose, files: [] as File[], links: new Map<string, string>() }
}

/**
 * What a paragraph names: `path` alone, `path` (600 KB) for a file too large to be shown whole, `path` (link) with where it leads,
 * `path` (may not be opened) and `path` (file 50,001).
 */
interface Named {
  readonly path: string
  readonly kilobytes?: number
  readonly link?: boolean
  readonly unread?: File['unread']
}

function nameIn(node: RootContent): Named | undefined {
  const [name, size, ...more] = node.type === 'paragraph' ? node.children : []
  if (name?.type !== 'inlineCode' || more.length > 0) return undefined
  const { value: path } = name
  if (!size) return { path }
  const beside = size.type === 'text' ? size.value : ''
  if (beside === ' (link)') return { path, link: true }
  if (beside === ' (may not be opened)') return { path, unread: 'unopened' }
  if (beside === ' (file 50,001)') return { path, unread: 'tooManyFiles' }
  const [, kilobytes] = /^ \((\d+) KB\)$/.exec(beside) ?? []
  return kilobytes ? { path, kilobytes: Number(kilobytes) } : undefined
}

function fileOf({ path, kilobytes = 0, unread }: Named, value: string): File {
  if (unread) return { path, text: '', bytes: 0, unread }
  // A page cannot hold these characters as such: written as their names, they stand for themselves.
  const shown = `${value}\n`
    .replaceAll('␀', '\0')
    .replaceAll('␍', '\r')
    .replaceAll('␦', '\uFFFD')
    .replace(/⟦U\+([0-9A-F]+)⟧/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  // A line `…` stands for the line above it, again and again until the file has the size it is said to have.
  const text = shown.replace(/^(.*\n)…\n/m, (_, line: string) => {
    return line.repeat(Math.ceil((kilobytes * 1024 - shown.length) / line.length))
  })
  return { path, text, bytes: Buffer.byteLength(text) }
}

function isSaid({ lang }: Code): boolean {
  return lang === 'da' || lang === 'en' || lang === 'diff'
}
