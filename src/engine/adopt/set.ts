import type { IsoDate } from '../../law/calendar.ts'
import type { Catalogue } from '../../law/catalogue.ts'
import type { Document } from '../../model/document.ts'
import { documentsOf } from '../../model/documents.ts'
import { folderOf, link, nearest } from '../../model/workspace.ts'
import { limits } from '../../text/limits.ts'
import { entryOf } from '../../text/located.ts'
import { type File, isMarkdown } from '../../text/source.ts'
import { isNoPolicy, looksLikePolicy, type Reading, readingOf } from './adopt.ts'
import { ofRegulation } from './annex.ts'
import { type Asked, askedIn } from './asked.ts'
import { distinctIds } from './ids.ts'
import type { FieldFound } from './metadata.ts'
import { confidences, type ProposalConfidence, vocabularyFor } from './proposals.ts'

/** What is proposed for one document. */
export interface Adoption extends Reading {
  /** The folder of the entity it belongs to, `''` for the root. */
  readonly root: string
  /** Where it is ours already and lacks something: the document. */
  readonly ours: Document<'policy'> | undefined
  /** What no policy of ours goes without, where neither its metadata nor its text has it. */
  readonly lacking: readonly string[]
}

/** A Markdown file that nothing is proposed for, and why. */
export interface LeftOut {
  readonly path: string
  readonly why: 'tooLarge' | 'unreadable' | 'noPolicy' | 'nothingFound'
}

/** What is to be read: the files that may be ours, the JSON beside them, every path, and which of the paths are asked about. */
export interface AdoptInput {
  readonly files: readonly File[]
  readonly sidecars: ReadonlyMap<string, File>
  readonly tree: readonly string[]
  readonly catalogue: Catalogue
  readonly asOf: IsoDate
  readonly isWanted: (path: string) => boolean
  /** The least confidence of a claim that is written. */
  readonly least: ProposalConfidence
}

/** What is proposed for the policies of a tree, in the order of their paths. */
export interface Adopted {
  readonly adoptions: readonly Adoption[]
  readonly left: readonly LeftOut[]
  /** Documents of ours that nothing can be proposed for, but that still lack what no policy goes without. */
  readonly lacking: readonly Pick<Adoption, 'path' | 'lacking'>[]
  /** How many documents are ours and lack nothing. */
  readonly done: number
}

/** The keys of a policy's metadata that are written where they are found. */
export const written = [
  'id',
  'title',
  'version',
  'status',
  'owner',
  'effective',
  'updated',
  'reviewed',
  'reviewEvery',
] as const

/** What no policy of ours goes without. */
const required = ['version', 'status', 'owner'] as const

/** Reads policies as they are and says what may be added to each. Changes nothing. */
export function adopted(input: AdoptInput): Adopted {
  const { files, tree, catalogue, asOf, isWanted, least } = input
  const documents = documentsOf(files)
  const ours = new Map(documents.map(document => [document.path, document]))
  const workspaces = link(documents, tree, catalogue)
  const roots = new Set(documents.filter(({ kind }) => kind === 'entity').map(({ path }) => folderOf(path)))
  const askedOf = new Map<string, Asked>()
  const left: LeftOut[] = []
  const wanting: Pick<Adoption, 'path' | 'lacking'>[] = []
  let done = 0
  const found = files
    .filter(({ path }) => isMarkdown(path) && isWanted(path))
    .flatMap((file): Adoption[] => {
      const document = ours.get(file.path)
      if (document && document.kind !== 'policy') return []
      const unread = unreadable(file)
      if (unread) {
        left.push({ path: file.path, why: unread })
        return []
      }
      const nearestRoot = nearest(folderOf(file.path), roots)
      const root = nearestRoot ?? ''
      const asked =
        askedOf.get(root) ??
        askedIn(
          workspaces.find(one => one.root === root),
          asOf,
        )
      askedOf.set(root, asked)
      const reading = readingOf(file, vocabularyFor(asked.regulation), input.sidecars.get(file.path))
      const claims = ofRegulation(reading.claims, asked).filter(({ requirement }) => !asked.claimed.has(requirement))
      const policy = document as Document<'policy'> | undefined
      if (policy) {
        const firm = claims.filter(({ confidence }) => confidences.indexOf(confidence) <= confidences.indexOf(least))
        const fields = lackingIn(policy, reading.fields)
        const yaml = policy.written ?? policy.yaml
        const lacking = notFound(fields).filter(key => !entryOf(yaml, key))
        if (fields.length + firm.length > 0) return [{ ...reading, fields, claims: firm, root, ours: policy, lacking }]
        if (lacking.length > 0) wanting.push({ path: file.path, lacking })
        else done++
        return []
      }
      const why = isNoPolicy(reading) ? 'noPolicy' : looksLikePolicy(reading) ? undefined : 'nothingFound'
      if (why) left.push({ path: file.path, why })
      return why ? [] : [{ ...reading, claims, root, ours: undefined, lacking: notFound(reading.fields) }]
    })
  return { adoptions: distinctIds(found, documents), left, lacking: wanting, done }
}

function notFound(fields: readonly FieldFound[]): string[] {
  return required.filter(key => fields.every(({ field }) => field !== key))
}

function lackingIn(policy: Document<'policy'>, fields: readonly FieldFound[]): FieldFound[] {
  const yaml = policy.written ?? policy.yaml
  return fields.filter(({ field }) => written.some(key => key === field) && !entryOf(yaml, field))
}

function unreadable({ text, bytes }: File): LeftOut['why'] | undefined {
  if (bytes > limits.fileBytes) return 'tooLarge'
  return /\uFFFD|\0|\r(?!\n)/.test(text) ? 'unreadable' : undefined
}
