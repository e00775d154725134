import * as law from '../../law/law.generated.ts'
import type { EntityClass } from '../../law/types.ts'
import { type Document, idOf } from '../../model/document.ts'
import type { EvidencePack } from '../../model/schema.generated.ts'
import { canonicalJson } from '../../text/digest.ts'
import type { Asked } from './asked.ts'
import type { LeftOut } from './selection.ts'

type Predicate = EvidencePack['predicate']

/** A file of a pack, and what it is. */
export interface PackFile {
  readonly name: string
  readonly is: Predicate['files'][number]['is']
  readonly in: Predicate['files'][number]['in']
  readonly sha256: string
  /** What it holds, where it is a document of ours. */
  readonly document?: Document
}

/** What a manifest tells of beside the files. */
export interface PackFacts {
  readonly version: string
  readonly lawSha256: string
  readonly asOf: string
  readonly entity: Document<'entity'>
  readonly class: EntityClass | undefined
  readonly commit: string | undefined
  /** Files of the pack that are not in the commit as they are here, by their names in it. */
  readonly uncommitted: readonly string[]
  /** How many others were read or are gone, and are not in it as they are here. */
  readonly uncommittedBeside: number
  readonly asked: Asked | undefined
  /** How many persons have a pseudonym, where names were redacted. */
  readonly redacted: number | undefined
  readonly leftOut: readonly LeftOut[]
}

/** The law as this version of nis2lint has it, as the one text whose digest tells it from others. */
export function lawText(): string {
  return canonicalJson(law)
}

/** The manifest of a pack: an in-toto statement about its files. */
export function manifestOf(files: readonly PackFile[], facts: PackFacts): EvidencePack {
  const { entity, class: own, commit, asked, redacted } = facts
  const { id, name, cvr } = entity.data
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(file => ({ name: file.name, digest: { sha256: file.sha256 } })),
    predicateType: 'https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/pack.schema.json',
    predicate: {
      version: 1,
      tool: { name: 'nis2lint', version: facts.version },
      law: { sha256: facts.lawSha256, texts: textsOfLaw() },
      asOf: facts.asOf,
      entity: { id, name, cvr, class: own ?? null },
      commit: commit ?? null,
      uncommitted: [...facts.uncommitted],
      uncommittedBeside: facts.uncommittedBeside,
      asked: asked ? [...asked.ids] : null,
      redacted: redacted ?? null,
      documents: files.flatMap(file => (file.document ? [entryOf(file.name, file.document)] : [])),
      files: files.map(file => ({ name: file.name, is: file.is, in: file.in })),
      leftOut: facts.leftOut.map(({ kind, count, because }) => ({ kind, count, because })),
    },
  }
}

function textsOfLaw(): Predicate['law']['texts'] {
  return Object.entries(law.sources).flatMap(([id, { number, from }]) =>
    number === null ? [] : [{ id, number, from }],
  )
}

/** What a manifest says of a document in a file. */
export function entryOf(file: string, document: Document): Predicate['documents'][number] {
  const { kind, data, digests } = document
  const version = 'version' in data && typeof data.version === 'string' ? data.version : null
  const id = idOf(document)
  return {
    file,
    id: id === document.path ? null : id,
    kind,
    version,
    digest: digests?.digest ?? null,
    ...(digests?.words ? { words: digests.words } : {}),
  }
}
