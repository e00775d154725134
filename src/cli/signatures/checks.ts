import type { SignatureCheck } from '../../engine/signatures.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { approvalMessage, approvalNamespace } from '../../model/approval-message.ts'
import { type Document, isOf } from '../../model/document.ts'
import type { File } from '../../text/source.ts'
import { plainFilesIn } from '../plain-file.ts'
import { type AllowedSigner, parseAllowedSigners } from './allowed-signers.ts'
import { commitSignature } from './commit.ts'
import { judgeSignature } from './judge.ts'

/** Who may sign, from the root of what is linted. */
export const allowedSignersName = '.nis2/allowed_signers'

/** What came of the signatures on each approval, and on the commit that last changed it, by the path of the approval. */
export function signaturesOn(
  folder: string,
  files: readonly File[],
  documents: readonly Document[],
  asOf: IsoDate,
): Map<string, readonly SignatureCheck[]> {
  const listed = plainFilesIn(folder).read(allowedSignersName)
  const allowed = listed && parseAllowedSigners(listed.text)
  const texts = new Map(files.map(file => [file.path, file]))
  return new Map(
    documents
      .filter(document => isOf(document, 'approval'))
      .flatMap(approval => {
        const file = texts.get(approval.path)
        if (!file || !approval.sound) return []
        const commit = allowed && commitSignature(folder, file, allowed)
        const checks = [...signaturesInApproval(approval, file, allowed, asOf), ...(commit ? [commit] : [])]
        return checks.length > 0 ? [[approval.path, checks] as const] : []
      }),
  )
}

/**
 * What came of the signatures that stand in an approval. The key has to have counted on the day of the decision; the signature itself
 * does not tell when it was made.
 */
export function signaturesInApproval(
  { data }: Document<'approval'>,
  { text }: File,
  allowed: readonly AllowedSigner[] | undefined,
  asOf: IsoDate,
): SignatureCheck[] {
  const { signatures = [] } = data
  // Nearly no approval has one, and what is signed takes as long to make as the whole document took to read.
  if (signatures.length === 0) return []
  const message = Buffer.from(approvalMessage(text) ?? '')
  const from = Date.parse(`${data.date ?? asOf}T00:00:00Z`) / 1000
  return signatures.map(({ signer, signature }, index) => {
    const wanted = { message, namespace: approvalNamespace, signer, from, to: from + day - 1, allowed }
    return { of: 'approval', index, signer, ...judgeSignature(signature, wanted).outcome }
  })
}

/** In seconds. */
const day = 24 * 60 * 60
