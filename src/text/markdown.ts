import type { Figure } from './figures.ts'
import { figuresBelow } from './figures-below.ts'
import { type Hints, hintsIn } from './hints.ts'
import { addressIn } from './link-address.ts'
import type { Block, Inline } from './markdown/block.ts'
import { blocksOf } from './markdown/read.ts'
import { textRuns } from './markdown/text-runs.ts'
import { blank, blanked, type Passage, passageIn } from './passage.ts'
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
  /** Numbers, dates and times of day in headings, paragraphs and code. Looked for when they are first asked for: of a translation alone. */
  readonly figures: readonly Figure[]
}

/** Tells the outline of a Markdown text that begins at `base` in its file. */
export type Outlined = (file: string, base: number) => Outline

/** An outline as plain data. What is looked for when it is first asked for is not among it. */
export type OutlineRead = Omit<Outline, 'figures'>

type RunningBlock = Extract<Block, { inlines: unknown }>
type Heading = Extract<Block, { type: 'heading' }>

/** The outline of a Markdown text that begins at `base` in its file, and of its blocks where somebody else has read them. */
export function outline(file: string, base: number, blocks: readonly Block[] = blocksOf(file, base)): Outline {
  const sections: Section[] = []
  const anchors: string[] = []
  const links: Link[] = []
  const residues: Residue[] = []
  const reader = statementReader()
  const taken = new Map<string, number>()
  let open: Section[] = []
  for (const block of blocks) read(block)
  return outlineOf({ sections, anchors, links, residues, statements: reader.statements }, file, base)

  function read(block: Block): void {
    if ('inlines' in block) readRunning(block)
    else if (block.type === 'code') count(block.value)
    else if (block.type === 'definition') link(block)
    else {
      residues.push(...residuesOf(file.slice(...block.span), block.span[0]))
      anchors.push(...anchorsIn(block.value))
    }
  }

  function readRunning(block: RunningBlock): void {
    const { span, inlines } = block
    const [base] = span
    const passage = passageIn(file, span, textRuns(inlines))
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

  function link({ span, value: url }: Pick<Inline, 'span' | 'value'>): void {
    const address = addressIn(file.slice(...span), url, span[0])
    links.push(address ? { url, span, address } : { url, span })
  }

  function markupOf({ span, inlines }: RunningBlock): string {
    return blanked(
      file,
      span,
      inlines.filter(({ type }) => type === 'text' || type === 'html').map(inline => inline.span),
    )
  }

  function readInline(inline: Inline): void {
    const { type, value } = inline
    if (type === 'html') anchors.push(...anchorsIn(value))
    else if (type === 'code') count(value)
    else if (type !== 'text') link(inline)
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

/** The outline of a text, of which somebody has read this before. */
export function outlineOf(read: OutlineRead, file: string, base: number): Outline {
  return new ReadOutline(read, file, base)
}

/** A class, as there are many: an object that is written with a getter takes ten times as long to make. */
class ReadOutline implements Outline {
  readonly sections
  readonly anchors
  readonly links
  readonly residues
  readonly statements
  readonly #file
  readonly #base
  #figures: readonly Figure[] | undefined

  constructor(read: OutlineRead, file: string, base: number) {
    this.sections = read.sections
    this.anchors = read.anchors
    this.links = read.links
    this.residues = read.residues
    this.statements = read.statements
    this.#file = file
    this.#base = base
  }

  get figures() {
    this.#figures ??= figuresBelow(this.#file, blocksOf(this.#file, this.#base))
    return this.#figures
  }
}

function anchorsIn(html: string): string[] {
  return [...html.matchAll(/\b(?:id|name)=["']([^"']+)["']/g)].map(match => match[1] ?? '')
}

/** The anchor that GitHub makes of a heading: lower case, punctuation gone, spaces to hyphens. */
export function slugOf(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** A text that begins at `base`, with a stretch of it blanked out. */
function without(text: string, [start, end]: Span, base: number): string {
  return text.slice(0, start - base) + blank(text.slice(start - base, end - base)) + text.slice(end - base)
}
