import { createHash } from 'node:crypto'
import { largestEvidence } from '../../src/cli/digests.ts'
import { blobBytes } from '../../src/cli/git-blob.ts'
import { parseAllowedSigners } from '../../src/cli/signatures/allowed-signers.ts'
import { allowedSignersName, signaturesInApproval } from '../../src/cli/signatures/checks.ts'
import type { SignatureCheck } from '../../src/engine/signatures.ts'
import type { Options } from '../../src/lint.ts'
import { type Document, isOf } from '../../src/model/document.ts'
import { evidenceFilesOf, type FileDigest } from '../../src/model/evidence.ts'
import type { File } from '../../src/text/source.ts'
import { type Entry, type TreeAt, textAt } from './tree.ts'

type Proofs = Required<Pick<Options, 'fileDigests' | 'signatures'>>

/**
 * What `proofsOf` tells of a folder, of a tree in git: files named as evidence, and signatures on approvals. The commit that last
 * changed an approval is the same for one that is the same in the checkout; of others it is not asked for.
 */
export function proofsAt(
  folder: string,
  { entries, files }: TreeAt,
  documents: readonly Document[],
  asOf: string,
  checkout: { readonly files: readonly File[]; readonly signatures: Proofs['signatures'] },
): Proofs {
  const same = new Set(checkout.files)
  const named = [...evidenceFilesOf(documents)].flatMap(path => entries.get(path) ?? [])
  const listed = textAt(folder, entries.get(allowedSignersName))
  const signers = listed === undefined ? undefined : parseAllowedSigners(listed)
  const texts = new Map(files.map(file => [file.path, file]))
  const signatures = documents.flatMap((document): [string, SignatureCheck[]][] => {
    const file = texts.get(document.path)
    if (!isOf(document, 'approval') || !file || !document.sound) return []
    const onCommit = same.has(file)
      ? (checkout.signatures.get(file.path) ?? []).filter(({ of }) => of === 'commit')
      : []
    const checks = [...signaturesInApproval(document, file, signers, asOf), ...onCommit]
    return checks.length > 0 ? [[document.path, checks]] : []
  })
  return {
    fileDigests: new Map(named.map(entry => [entry.path, digestOf(folder, entry)])),
    signatures: new Map(signatures),
  }
}

function digestOf(folder: string, { mode, object, bytes }: Entry): FileDigest {
  if (mode === '120000') return { unread: 'link' }
  if (bytes > largestEvidence) return { unread: 'tooLarge' }
  const blob = mode.startsWith('100') ? blobBytes(folder, object) : undefined
  return blob ? { sha256: createHash('sha256').update(blob).digest('hex') } : { unread: 'unreadable' }
}
