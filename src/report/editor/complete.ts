import { schemas } from '../../model/kinds.generated.ts'
import { keysOf, schemaAt } from '../../model/schema-at.ts'
import type { SchemaPart } from '../../model/schema-part.ts'
import { frontMatter } from '../../text/front-matter.ts'
import { limits } from '../../text/limits.ts'
import { isMarkdown, type Span } from '../../text/source.ts'
import { type Typing, typingAt } from '../../text/typing.ts'
import type { Candidate } from './candidate.ts'
import { fieldCandidates } from './complete-fields.ts'
import { valueCandidates } from './complete-values.ts'
import type { Surroundings } from './surroundings.ts'

/** Where something is written, with what belongs there. */
export interface Asked {
  readonly path: string
  readonly kind: keyof typeof schemas
  /** The way down within the document whose metadata these are. */
  readonly way: readonly (string | 0)[]
  readonly part: SchemaPart
  readonly typing: Typing
  /** What stands there now, and what is behind it on its line. */
  readonly written: string
  readonly behind: string
}

/** What may be written at an offset of a file: fields, words of the schema, ids, headings, names. */
export function candidatesAt(path: string, offset: number, around: Surroundings): Candidate[] {
  const text = around.text(path)
  const yaml = metadataIn(path, text)
  const typing = yaml && text.length <= limits.fileBytes && isWithin(yaml, offset) && typingAt(text, yaml, offset)
  if (!typing) return []
  const written = text.slice(...typing.span)
  const behind = /^[^\r\n]*/.exec(text.slice(typing.span[1], yaml[1]))?.[0] ?? ''
  if (typing.path.length === 1 && typing.path[0] === 'nis2' && typing.on === 'value') return kindsOf(path, typing)
  const { kind, way } = kindAt(text.slice(...yaml), offset - yaml[0], typing.path)
  if (kind === undefined) return beginning(text.slice(...yaml), typing)
  const part = schemaAt(kind, way)
  if (!part) return []
  const asked: Asked = { path, kind, way, part, typing, written, behind }
  // A word in a list of words looks like the beginning of a key.
  const isMap = part.properties !== undefined || keysOf(part) !== undefined
  return typing.on === 'key' && isMap ? fieldCandidates(asked, around) : valueCandidates(asked, around)
}

function metadataIn(path: string, text: string): Span | undefined {
  return isMarkdown(path) ? frontMatter(text)?.yaml : [0, text.length]
}

function isWithin([from, to]: Span, offset: number): boolean {
  return from <= offset && offset <= to
}

const isKind = (word: string | undefined): word is keyof typeof schemas => Object.hasOwn(schemas, word ?? '')

/** The kind of document that a place belongs to: below `metadata` in an index, the kind that is written there. */
function kindAt(
  yaml: string,
  offset: number,
  path: Typing['path'],
): { kind?: keyof typeof schemas; way: Typing['path'] } {
  const [, kind] = /^nis2[ \t]*:[ \t]*["']?([\w-]+)/m.exec(yaml) ?? []
  if (!isKind(kind)) return { way: path }
  if (String(kind) !== 'index' || path[2] !== 'metadata') return { kind, way: path }
  const before = yaml.slice(0, offset).lastIndexOf('metadata:')
  const [, inner] = /nis2[ \t]*:[ \t]*["']?([\w-]+)/.exec(yaml.slice(Math.max(before, 0))) ?? []
  return isKind(inner) ? { kind: inner, way: path.slice(3) } : { way: path }
}

function kindsOf(path: string, { span }: Typing): Candidate[] {
  const own = Object.keys(schemas).filter(kind => (kind === 'index') === path.endsWith('nis2lint.index.yaml'))
  return own.map(kind => ({ label: kind, is: 'value', detail: '', text: kind, span }))
}

/** In a text that is nobody's yet: the line that makes it ours. */
function beginning(yaml: string, { path, on, span }: Typing): Candidate[] {
  const others = /^[^\s#][^:]*:/m.test(yaml)
  return path.length === 0 && on === 'key' && !others
    ? [{ label: 'nis2', is: 'field', detail: '', text: 'nis2: ', span, first: true }]
    : []
}
