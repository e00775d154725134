import type { Document } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'

/** Why a signature does not hold. */
export type Broken = 'malformed' | 'namespace' | 'changed' | 'unknownKey' | 'notAllowed' | 'outOfTime' | 'weak'

/** Why nobody can say whether a signature holds. */
export type Unchecked = 'notLooked' | 'noSigners' | 'keyType' | 'certificate' | 'pgp' | 'shallow' | 'edited' | Broken

/** The key that made a signature: its type and size, and the fingerprint by which its owner knows it. */
export interface SigningKey {
  readonly strength: string
  readonly fingerprint: string
}

/** What came of checking a signature. */
export type Outcome =
  | { readonly is: 'valid'; readonly key: SigningKey }
  | { readonly is: 'broken'; readonly why: Broken; readonly key?: SigningKey }
  | { readonly is: 'unchecked'; readonly why: Unchecked; readonly key?: SigningKey }

/** What was signed: the approval, by one of its `signatures`, or the commit that last changed it. */
export type Signed =
  | { readonly of: 'approval'; readonly index: number }
  | { readonly of: 'commit'; readonly commit: string }

/** A signature on an approval, or on the commit that last changed it, as the edge found it. */
export type SignatureCheck = Signed &
  Outcome & {
    /** Who is said to have signed an approval; of a commit, whom the key belongs to, where anybody says so. */
    readonly signer: string
  }

/** A signature, and the approval it is on. */
export interface ApprovalSignature {
  readonly approval: Document<'approval'>
  readonly check: SignatureCheck
}

/** Every signature on the approvals of a workspace; what nobody looked at stands there as that. */
export function signaturesIn(
  { documents }: Workspace,
  checks: ReadonlyMap<string, readonly SignatureCheck[]> | undefined,
): ApprovalSignature[] {
  return documents.filter(isSoundApproval).flatMap(approval => {
    const known = checks?.get(approval.path) ?? []
    const own = (approval.data.signatures ?? []).map(({ signer }, index): SignatureCheck => {
      const check = known.find(one => one.of === 'approval' && one.index === index)
      return check ?? { of: 'approval', index, signer, is: 'unchecked', why: 'notLooked' }
    })
    return [...own, ...known.filter(({ of }) => of === 'commit')].map(check => ({ approval, check }))
  })
}

function isSoundApproval(document: Document): document is Document<'approval'> {
  return document.kind === 'approval' && document.sound
}
