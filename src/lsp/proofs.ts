import { join } from 'node:path'
import { digestOf, entry } from '../cli/digests.ts'
import { plainFilesIn } from '../cli/plain-file.ts'
import { signaturesOn } from '../cli/signatures/checks.ts'
import type { SignatureCheck } from '../engine/signatures.ts'
import type { Options } from '../lint.ts'
import type { Document } from '../model/document.ts'
import { evidenceFilesOf, type FileDigest } from '../model/evidence.ts'
import type { File } from '../text/source.ts'
import { stampOf } from './disk.ts'

/** What `proofsOf` tells of evidence and signatures, remembered from one keystroke to the next: the same maps while they say the same. */
export interface Proofs {
  readonly of: (documents: readonly Document[], files: ReadonlyMap<string, File>, about: About) => Proven
  /** Forgets what has changed on disk, or may have. */
  readonly forget: () => void
}

/** Every path in the tree, and the date judged by. */
export interface About {
  readonly tree: ReadonlySet<string>
  readonly asOf: string
}

type Proven = Required<Pick<Options, 'fileDigests' | 'signatures'>>

/** The proofs of the documents below a real folder. */
export function proofsIn(folder: string): Proofs {
  const digests = new Map<string, { readonly stamp: string; readonly digest: FileDigest | undefined }>()
  let day = ''
  let checks = new WeakMap<Document, readonly SignatureCheck[]>()
  const [digestsAsBefore, checksAsBefore] = [asBefore<FileDigest>(), asBefore<readonly SignatureCheck[]>()]

  function digest(path: string): FileDigest | undefined {
    const known = digests.get(path) ?? {
      stamp: stampOf(join(folder, path)),
      digest: digestOf(folder, plainFilesIn(folder), path),
    }
    digests.set(path, known)
    return known.digest
  }

  function checksOf(document: Document, file: File | undefined, asOf: string): readonly SignatureCheck[] {
    const known = checks.get(document)
    if (known || !file) return known ?? []
    const made = signaturesOn(folder, [file], [document], asOf).get(document.path) ?? []
    checks.set(document, made)
    return made
  }

  return {
    of(documents, files, { tree, asOf }) {
      if (asOf !== day) checks = new WeakMap()
      day = asOf
      const evidence = [...evidenceFilesOf(documents)].filter(path => tree.has(path))
      const approvals = documents.filter(({ kind }) => kind === 'approval')
      const signed = approvals.map(one => [one.path, checksOf(one, files.get(one.path), asOf)] as const)
      return {
        fileDigests: digestsAsBefore(new Map(evidence.flatMap(path => entry(path, digest(path))))),
        signatures: checksAsBefore(new Map(signed.filter(([, made]) => made.length > 0))),
      }
    },
    forget() {
      for (const [path, { stamp }] of digests) if (stampOf(join(folder, path)) !== stamp) digests.delete(path)
      checks = new WeakMap()
    },
  }
}

/** Gives the map it was given before, as long as another says the same: whoever compares by identity then sees that nothing changed. */
function asBefore<T>(): (now: ReadonlyMap<string, T>) => ReadonlyMap<string, T> {
  let before: ReadonlyMap<string, T> = new Map()
  let said = '[]'
  return now => {
    const says = JSON.stringify([...now])
    if (says !== said) [before, said] = [now, says]
    return before
  }
}
