import { tooComplex, tooMarked } from '../text/complexity.ts'
import { frontMatter } from '../text/front-matter.ts'
import { hiddenIn } from '../text/hidden.ts'
import { limits } from '../text/limits.ts'
import { entryOf, keyBeyond, type Located } from '../text/located.ts'
import { type Outline, type Outlined, outline } from '../text/markdown.ts'
import { nearest } from '../text/nearest.ts'
import { recomposedIn } from '../text/recomposed.ts'
import { type File, isMarkdown, type Span, withoutMark } from '../text/source.ts'
import { parseYaml } from '../text/yaml.ts'
import type { Document, SchemaKinds } from './document.ts'
import { fewFlaws } from './few-flaws.ts'
import { FileDigests } from './file-digests.ts'
import type { Flaw, FlawWords, Found } from './flaw-words.ts'
import { schemas } from './kinds.generated.ts'
import { misspeltIn } from './misspelt.ts'
import { soundPart } from './sound-part.ts'
import { unmarkedIn } from './unmarked.ts'

const nothing: Located = { kind: 'scalar', span: [0, 0], value: null }
const isKind = (name: unknown): name is keyof SchemaKinds => typeof name === 'string' && Object.hasOwn(schemas, name)

/** What makes a document ours, as UTF-16 and UTF-32 write it: with NUL between the letters. */
const inOtherEncoding = /n\0+i\0+s\0+2[\0 \t]*:/

/** Reads one file. Undefined where it is not ours: no `nis2:` at the start of a line of its YAML. Never throws. */
export function parse(file: File): Document | undefined {
  return parsedWith(outline, file)
}

/** The same for whoever knows the outlines of texts that were read before. */
export function parsedWith(outlined: Outlined, file: File): Document | undefined {
  if (file.unread === 'unopened') return unread(file.path, flaw('unopened', [0, 0], {}))
  if (file.unread) return unread(file.path, flaw('tooManyFiles', [0, 0], {}))
  const text = withoutMark(file.text)
  const fences = isMarkdown(file.path) ? frontMatter(text) : undefined
  const yaml: Span = fences?.yaml ?? [0, isMarkdown(file.path) ? 0 : text.length]
  const metadata = text.slice(yaml[0], Math.min(yaml[1], limits.frontMatter))
  if (!/^nis2[ \t]*:/m.test(metadata)) {
    const other = written(file.path, text.slice(0, limits.frontMatter))
    // What is not closed may be a line across the page, and text below it.
    if (other || fences?.closed === false) return other
    return misspelt(file.path, metadata, yaml[0]) ?? (fences && unmarked(file.path, metadata, yaml[0]))
  }

  const broken = unreadable(file, text, yaml, fences?.closed ?? true)
  if (broken) return unreadOf(file, text, broken)
  const { root, flaws: yamlFlaws } = parseYaml(text.slice(...yaml), yaml[0])
  const beyond = fences && keyBeyond(root, limits.frontMatterKeys)
  if (beyond) return unreadOf(file, text, flaw('tooManyKeys', beyond, { limit: limits.frontMatterKeys }))
  const flaws = fewFlaws(yamlFlaws, ({ says, detail, span }) => flaw(says, span, { detail }))
  return described(file, { root, text, flaws }, fences && { start: fences.body, outlined })
}

/** What an index says of a Markdown file. */
export interface Indexed {
  /** The path of the index, and its text. */
  readonly index: string
  readonly text: string
  /** The metadata as they stand in it. */
  readonly root: Located
  /** Whether the index could be read from end to end. */
  readonly whole: boolean
}

/** Reads a Markdown file whose metadata stand in an index. Front matter of somebody else's making is no text of it. Never throws. */
export function parseIndexed(file: File, { index, text: written, root, whole }: Indexed): Document {
  const text = withoutMark(file.text)
  const broken = unreadable(file, text, [0, 0], true)
  if (broken) return { ...unreadOf(file, text, { ...broken, inText: true }), index }
  const below = { start: foreignEnd(text), outlined: outline }
  return { ...described(file, { root, text: written, flaws: [] }, below, whole), index }
}

/** Where the text below foreign front matter begins. What stands between two lines across the page and is no YAML map is text. */
function foreignEnd(text: string): number {
  const fences = frontMatter(text)
  if (!fences?.closed || fences.yaml[1] - fences.yaml[0] > limits.frontMatter) return 0
  const { root, flaws } = parseYaml(text.slice(...fences.yaml))
  return root.kind === 'map' && flaws.length === 0 ? fences.body : 0
}

/** Metadata, the text they stand in, and what kept them from being read. */
interface Metadata {
  readonly root: Located
  readonly text: string
  readonly flaws: Flaw[]
}

/** The text below the metadata: where it begins, and who tells what stands in it. */
interface Below {
  readonly start: number
  readonly outlined: Outlined
}

type Changeable<T> = { -readonly [K in keyof T]: T[K] }

function described(file: File, { root, text: written, flaws }: Metadata, below?: Below, whole = true): Document {
  const text = withoutMark(file.text)
  const hidden = hiddenIn(text)
  const named = entryOf(root, 'nis2')
  const kind = named?.value.kind === 'scalar' ? named.value.value : undefined
  if (!isKind(kind)) {
    if (named) flaws.push(unknownKind(String(kind), named.value.span))
    return { kind: 'unread', path: file.path, data: {}, sound: false, yaml: root, hidden, flaws }
  }
  const shape = soundPart(schemas[kind], root, written)
  const body = below && bodyOf(text, below, flaws)
  const document: Changeable<Document> = {
    kind,
    path: file.path,
    data: shape.data as never,
    sound: shape.sound && flaws.length === 0,
    yaml: shape.yaml,
    hidden,
    flaws: [...flaws, ...shape.flaws],
  }
  // One by one: what is spread into an object takes several times as long, and of documents there are many.
  if (shape.flaws.length > 0) document.written = root
  if (body) document.outline = body
  // Of what could be read from end to end: what was left out would go unseen.
  if (flaws.length === 0 && whole) document.digests = new FileDigests(kind, root, below && text.slice(below.start))
  return document
}

/** A document of ours that is written in a way in which it does not look like one; undefined where it is none. */
function written(path: string, begins: string): Document | undefined {
  if (inOtherEncoding.test(begins)) return unread(path, flaw('encoding', [0, 1], {}))
  const [fence] = /^---[ \t]*\r(?!\n)/.exec(begins) ?? []
  if (!fence || !/^nis2[ \t]*:/m.test(begins)) return undefined
  return unread(path, flaw('loneCarriageReturn', [fence.length - 1, fence.length], {}))
}

/** A document of ours whose first key is not quite ours; undefined where nothing says so. It may be minutes: only people mend it. */
function misspelt(path: string, metadata: string, base: number): Document | undefined {
  const found = misspeltIn(metadata, base)
  if (!found) return undefined
  const { key, kind, span } = found
  return unread(path, flaw('misspelt', span, { key, kind }))
}

/** A policy of ours whose first key is not there; undefined where nothing says so. It may be somebody's draft: only people mend it. */
function unmarked(path: string, metadata: string, base: number): Document | undefined {
  const span = unmarkedIn(metadata, base)
  return span && unread(path, flaw('unmarked', span, { kind: 'policy' }))
}

/** A file of which nothing can be known but why. */
function unread(path: string, why: Flaw): Document {
  return { kind: 'unread', path, data: {}, sound: false, yaml: nothing, hidden: [], flaws: [why] }
}

/** The same of a file whose text is at hand, for what is hidden in it. */
function unreadOf(file: File, text: string, why: Flaw): Document {
  return { ...unread(file.path, why), hidden: hiddenIn(text) }
}

function bodyOf(text: string, { start, outlined }: Below, flaws: Flaw[]): Outline {
  const twofold = fewFlaws(recomposedIn(text, start), ({ span, ...words }) => flaw('recomposed', span, words))
  flaws.push(...twofold.map((one): Flaw => ({ ...one, inText: true })))
  const span = tooComplex(text, start)
  if (!span) return outlined(text, start)
  flaws.push({ ...flaw('tooComplex', span, {}), inText: true })
  return {
    sections: [],
    anchors: [],
    links: [],
    residues: [],
    statements: { citations: [], misstated: [], times: [] },
    figures: [],
  }
}

function unreadable(file: File, text: string, yaml: Span, closed: boolean): Flaw | undefined {
  const first: Span = [0, Math.max(1, text.search(/\r|\n|$/))]
  if (file.bytes > limits.fileBytes) return flaw('tooLarge', first, { limit: limits.fileBytes / 1024 })
  if (!closed) return flaw('unclosed', first, {})
  if (isMarkdown(file.path) && yaml[1] - yaml[0] > limits.frontMatter) {
    return flaw('frontMatterTooLarge', first, { limit: limits.frontMatter / 1024 })
  }
  const marks = tooMarked(text)
  if (marks) return flaw('tooMarked', marks, { limit: limits.marksOnLetter })
  const maybe = text.includes('\r') || text.includes('\uFFFD') || text.includes('\0')
  const broken = maybe ? /\uFFFD|\0|\r(?!\n)/.exec(text) : null
  if (!broken) return undefined
  const says = broken[0] === '\r' ? 'loneCarriageReturn' : broken[0] === '\0' ? 'nul' : 'encoding'
  return flaw(says, [broken.index, broken.index + 1], {})
}

type Says = keyof FlawWords['readable']

function flaw<S extends Says>(says: S, span: Span, words: FlawWords['readable'][S]): Found<'readable', S> {
  return { rule: 'readable', says, words, span, key: says }
}

function unknownKind(kind: string, span: Span): Flaw {
  const known = nearest(kind, Object.keys(schemas))
  const about = { rule: 'matches-schema', span, key: 'nis2' } as const
  return known
    ? { ...about, says: 'unknownKindNear', words: { kind, known } }
    : { ...about, says: 'unknownKind', words: { kind, allowed: Object.keys(schemas).join(', ') } }
}
