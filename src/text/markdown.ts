import { type Hints, hintsIn } from './hints.ts'
import type { Block, Inline } from './markdown/block.ts'
import { blocksOf } from './markdown/read.ts'
import type { Passage } from './passage.ts'
import { type Residue, residuesIn } from './placeholder.ts'
import type { Span } from './source.ts'
import { type Statements, statementReader } from './statements.ts'
import { countWords } from './words.ts'

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
}

/** What rules need to know of a Markdown text. The tree itself is not kept. */
export interface Outline {
  readonly sections: readonly Section[]
  /** Anchors written in HTML, such as `<a id="x">`. */
  readonly anchors: readonly string[]
  readonly links: readonly Link[]
  readonly residues: readonly Residue[]
  readonly statements: Statements
}

type RunningBlock = Extract<Block, { inlines: unknown }>
type Heading = Extract<Block, { type: 'heading' }>

/** The outline of a Markdown text that begins at `base` in its file. */
export function outline(file: string, base: number): Outline {
  return outlineOf(file, blocksOf(file, base))
}

/** The outline of a text whose blocks were read. */
export function outlineOf(file: string, blocks: readonly Block[]): Outline {
  const sections: Section[] = []
  const anchors: string[] = []
  const links: Link[] = []
  const residues: Residue[] = []
  const reader = statementReader()
  const taken = new Map<string, number>()
  let open: Section[] = []
  for (const block of blocks) read(block)
  return { sections, anchors, links, residues, statements: reader.statements }

  function read(block: Block): void {
    if ('inlines' in block) readRunning(block)
    else if (block.type === 'code') count(block.value)
    else if (block.type === 'definition') links.push({ url: block.value, span: block.span })
    else {
      residues.push(...residuesOf(file.slice(...block.span), block.span[0]))
      anchors.push(...anchorsIn(block.value))
    }
  }

  function readRunning(block: RunningBlock): void {
    const { span, inlines } = block
    const [base] = span
    const runs = inlines.flatMap(({ type, span: run }) => (type === 'text' ? [run] : []))
    const passage = passageIn(file, span, runs)
    const hints = hintsIn(passage)
    const hasMarkup = inlines.some(({ type }) => type === 'html')
    const left = hasMarkup || hints.residue ? residuesOf(hasMarkup ? markupOf(block) : passage.text, base) : []
    residues.push(...left)
    if (block.type === 'heading') openSection(block, passage, hints)
    else {
      reader.paragraph(passage, hints)
      if (left.length === 0) add(hints.words)
      else count(left.reduce((whole, residue) => without(whole, residue.span, base), passage.text))
    }
    inlines.forEach(readInline)
  }

  function markupOf({ span, inlines }: RunningBlock): string {
    return blanked(
      file,
      span,
      inlines.filter(({ type }) => type === 'text' || type === 'html').map(inline => inline.span),
    )
  }

  function readInline({ type, span, value }: Inline): void {
    if (type === 'html') anchors.push(...anchorsIn(value))
    else if (type === 'code') count(value)
    else if (type !== 'text') links.push({ url: value, span })
  }

  function openSection({ title, depth, span }: Heading, passage: Passage, hints: Hints): void {
    const section = { title, slug: unusedSlug(title), depth, span, words: 0 }
    sections.push(section)
    open = [...open.filter(above => above.depth < depth), section]
    reader.heading(title, depth, passage, hints)
  }

  /** What is left to fill in, also where an instruction is partly bold: marks, code and comments are blanked out beforehand. */
  function residuesOf(source: string, start: number): Residue[] {
    const text = source.includes('<!--') ? source.replace(/<!--.*?(?:-->|$)/gs, blank) : source
    return residuesIn(text, [0, text.length]).map(({ span: [from, to] }) => {
      const span: Span = [start + from, start + to]
      return { text: file.slice(...span), span }
    })
  }

  function count(text: string): void {
    if (open.length > 0) add(countWords(text))
  }

  function add(words: number): void {
    for (const section of open) section.words += words
  }

  function unusedSlug(title: string): string {
    const slug = slugOf(title)
    const used = taken.get(slug) ?? 0
    taken.set(slug, used + 1)
    return used === 0 ? slug : `${slug}-${used}`
  }
}

function anchorsIn(html: string): string[] {
  return [...html.matchAll(/\b(?:id|name)=["']([^"']+)["']/g)].map(match => match[1] ?? '')
}

/** The text of it is put together when somebody asks: of most passages nobody does. */
function passageIn(file: string, span: Span, runs: readonly Span[]): Passage {
  let text: string | undefined
  return {
    file,
    base: span[0],
    get text() {
      text ??= blanked(file, span, runs)
      return text
    },
    runs,
  }
}

/** The source of a block with its length, but of its parts only some. */
function blanked(file: string, [start, end]: Span, kept: readonly Span[]): string {
  let text = ''
  let reached = start
  for (const [from, to] of kept) {
    if (reached < from) text += blank(file.slice(reached, from))
    text += file.slice(from, to)
    reached = to
  }
  return reached < end ? text + blank(file.slice(reached, end)) : text
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
