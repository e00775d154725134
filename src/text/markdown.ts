import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Figure, figuresIn } from './figures.ts'
import { addressIn } from './link-address.ts'
import { type Residue, residuesIn } from './placeholder.ts'
import type { Span } from './source.ts'
import { type Statements, statementReader } from './statements.ts'

/** A heading and what stands below it until the next heading of its depth or above. */
export interface Section {
  readonly title: string
  /** The anchor GitHub gives the heading, without `#`. */
  readonly slug: string
  readonly depth: number
  readonly span: Span
  /** Visible words below the heading, its own and its subsections', without headings and placeholder residue. */
  words: number
}

export interface Link {
  readonly url: string
  readonly span: Span
  /** Where its address stands, where it is written as it reads. */
  readonly address?: Span
}

/** What rules need to know of a Markdown text. The tree itself is not kept. */
export interface Outline {
  readonly sections: readonly Section[]
  /** Anchors written in HTML, such as `<a id="x">`. */
  readonly anchors: readonly string[]
  readonly links: readonly Link[]
  readonly residues: readonly Residue[]
  readonly statements: Statements
  /** Numbers, dates and times of day in headings, paragraphs and code. */
  readonly figures: readonly Figure[]
}

const markdown = unified().use(remarkParse)

/** The outline of a Markdown text that begins at `base` in its file. */
export function outline(file: string, base: number): Outline {
  const sections: Section[] = []
  const anchors: string[] = []
  const links: Link[] = []
  const residues: Residue[] = []
  const figures: Figure[] = []
  const reader = statementReader()
  const taken = new Map<string, number>()
  let open: Section[] = []
  visit(markdown.parse(file.slice(base)))
  return { sections, anchors, links, residues, statements: reader.statements, figures }

  function spanOf(node: Nodes): Span {
    return [base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0)]
  }

  function visit(node: Nodes, inline = false): void {
    const span = spanOf(node)
    const hasWords = node.type === 'heading' || node.type === 'paragraph'
    const left = hasWords || (node.type === 'html' && !inline) ? residuesOf(node) : []
    residues.push(...left)
    if (node.type === 'heading') {
      const title = wordsOf(node)
      const section = { title, slug: unusedSlug(title), depth: node.depth, span, words: 0 }
      sections.push(section)
      open = [...open.filter(above => above.depth < section.depth), section]
      const words = only(node, ['text'])
      reader.heading(title, node.depth, words, span[0])
      figures.push(...figuresIn(words, span[0]))
    } else if (node.type === 'paragraph') {
      const words = only(node, ['text'])
      reader.paragraph(words, span[0])
      figures.push(...figuresIn(words, span[0]))
      count(left.reduce((text, residue) => without(text, residue.span, span[0]), words))
    } else if (node.type === 'html') {
      anchors.push(...[...node.value.matchAll(/\b(?:id|name)=["']([^"']+)["']/g)].map(match => match[1] ?? ''))
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      if (!('identifier' in node && node.identifier.startsWith('^'))) {
        const address = addressIn(file.slice(...span), node.url, span[0])
        links.push({ url: node.url, span, ...(address ? { address } : {}) })
      }
    } else if (node.type === 'code' || node.type === 'inlineCode') {
      count(node.value)
      figures.push(...figuresIn(file.slice(...span), span[0]))
    }
    if (!('children' in node)) return
    const below =
      node.type === 'heading' ? node.children.filter(({ type }) => type === 'link' || type === 'image') : node.children
    for (const child of below) visit(child, inline || hasWords)
  }

  /** What is left to fill in, also where an instruction is partly bold: marks, code and comments are blanked out beforehand. */
  function residuesOf(node: Nodes): Residue[] {
    const [start] = spanOf(node)
    const text = only(node, ['text', 'html']).replace(/<!--.*?(?:-->|$)/gs, blank)
    return residuesIn(text, [0, text.length]).map(({ span: [from, to] }) => {
      const span: Span = [start + from, start + to]
      return { text: file.slice(...span), span }
    })
  }

  /** The source of a node with its length, but of its parts only those of some types. */
  function only(node: Nodes, types: readonly string[]): string {
    const [start, end] = spanOf(node)
    let text = ''
    keep(node)
    return text + blank(file.slice(start + text.length, end))

    function keep(part: Nodes): void {
      if (!types.includes(part.type)) {
        if ('children' in part) part.children.forEach(keep)
        return
      }
      const span = spanOf(part)
      text += blank(file.slice(start + text.length, span[0])) + file.slice(...span)
    }
  }

  function count(text: string): void {
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    for (const section of open) section.words += words
  }

  function unusedSlug(title: string): string {
    const slug = slugOf(title)
    const used = taken.get(slug) ?? 0
    taken.set(slug, used + 1)
    return used === 0 ? slug : `${slug}-${used}`
  }
}

/** The anchor that GitHub makes of a heading: lower case, punctuation gone, spaces to hyphens. */
export function slugOf(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/** A text that begins at `base`, with a stretch of it blanked out. */
function without(text: string, [start, end]: Span, base: number): string {
  return text.slice(0, start - base) + blank(text.slice(start - base, end - base)) + text.slice(end - base)
}

function wordsOf(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
