import { labelWords } from '../../law/adopt.generated.ts'
import type { FieldName } from '../../law/adopt-types.ts'
import { tooComplex } from '../../text/complexity.ts'
import { type Outline, outline } from '../../text/markdown.ts'
import { type File, withoutMark } from '../../text/source.ts'
import { type Foreign, foreignFront, pairsOfJson } from './front.ts'
import { allOf } from './labels.ts'
import { type FieldFound, fieldsIn } from './metadata.ts'
import { pairsInText } from './pairs.ts'
import { type ClaimProposed, claimsProposed, type Vocabulary } from './proposals.ts'
import { partsOfFileName, partsOfTitle, titleIn } from './title.ts'
import { idFrom, statusIn } from './values.ts'

/** What was read of a document that was written for other eyes. */
export interface Reading {
  readonly path: string
  readonly fields: readonly FieldFound[]
  readonly claims: readonly ClaimProposed[]
  /** What stands at its top that another program reads. */
  readonly foreign: Foreign
}

/** Reads a Markdown document that is none of ours, with the JSON file beside it where there is one. Never throws. */
export function readingOf(file: File, vocabulary: Vocabulary, sidecar?: File): Reading {
  const text = withoutMark(file.text)
  const foreign = foreignFront(file.path, text)
  const shape = outlineOf(text, foreign.body)
  const pairs = [
    ...foreign.pairs,
    ...(sidecar ? pairsOfJson(sidecar.path, withoutMark(sidecar.text)) : []),
    ...pairsInText(file.path, text, foreign.body, shape.sections),
  ]
  const fields = named(file.path, text, foreign.body, shape, fieldsIn(pairs))
  const title = fields.find(({ field }) => field === 'title')?.value
  return { path: file.path, fields, claims: claimsProposed(text, shape, vocabulary, title), foreign }
}

/** The most sections of a document that are looked at, and the longest heading: beyond these nobody wrote it as a policy. */
const mostSections = 400
const longestHeading = 300

/** The outline of a text, as far as it is looked at. That of one which our parser would take too long to read is empty. */
function outlineOf(text: string, body: number): Outline {
  const whole = tooComplex(text, body) ? outline('', 0) : outline(text, body)
  const sections = whole.sections.filter(({ title }) => title.length <= longestHeading).slice(0, mostSections)
  return { ...whole, sections }
}

/** With a title and an id, which every document has in some form. */
function named(
  path: string,
  text: string,
  body: number,
  { sections }: Outline,
  found: readonly FieldFound[],
): FieldFound[] {
  const fields = new Map<FieldName, FieldFound>(found.map(field => [field.field, field]))
  const heading = titleIn(text, body, sections)
  const head = heading && partsOfTitle(heading.text)
  const file = partsOfFileName(path)
  const here = { path, span: heading?.span ?? ([0, 0] as const) }
  const put = (field: FieldName, value: string | undefined, origin: 'heading' | 'file-name') => {
    if (value !== undefined && value !== '' && !fields.has(field))
      fields.set(field, { field, value, origin, ...(origin === 'heading' ? here : { path, span: [0, 0] }) })
  }
  const stated = fields.get('title')
  // `Dokument: POL-7` names the document by its id.
  if (stated && stated.origin !== 'front-matter' && /^\S*\d\S*$/.test(stated.value)) fields.delete('title')
  const id = fields.get('id')?.value
  const whole = heading?.text ?? ''
  const behind = id !== undefined && whole.startsWith(id) ? whole.slice(id.length).replace(/^[\s:–—|-]+/, '') : ''
  put('title', behind || head?.title, 'heading')
  put('title', capital(file.words), 'file-name')
  put('id', head?.code && idFrom(head.code), 'heading')
  put('id', file.code && idFrom(file.code), 'file-name')
  put('id', idFrom(file.name), 'file-name')
  put('status', head?.state && statusIn(head.state), 'heading')
  fields.delete('other')
  return [...fields.values()]
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

const names = new Set(labelWords.notPolicies.names)
const words = allOf(labelWords.notPolicies.words).map(word => word.toLowerCase())

/** Whether a document says by its name or title that it is something else than a policy: a README, minutes, a newsletter. */
export function isNoPolicy({ path, fields }: Pick<Reading, 'path' | 'fields'>): boolean {
  const name = partsOfFileName(path).name.toLowerCase()
  const title = fields.find(({ field }) => field === 'title')?.value.toLowerCase() ?? ''
  const said = ` ${`${name} ${title}`.replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return names.has(name) || words.some(word => said.includes(` ${word} `))
}

/** What tells a policy from any other text: a section that serves a requirement, or two things that documents of record say of themselves. */
export function looksLikePolicy({ fields, claims }: Reading): boolean {
  const own = fields.filter(({ origin, field }) => origin !== 'heading' && origin !== 'file-name' && field !== 'title')
  return own.length >= 2 || claims.some(({ confidence }) => confidence !== 'low')
}
