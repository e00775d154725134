import type { ApprovalSignature, SignatureCheck } from '../engine/signatures.ts'
import type { Lang, Text } from '../law/types.ts'

/** A signature as the report for programs tells of it. */
export function signatureOf({ approval, check }: ApprovalSignature) {
  const key = check.is === 'valid' ? check.key : (check.key ?? null)
  return {
    approval: approval.data.id,
    path: approval.path,
    of: check.of,
    commit: check.of === 'commit' ? check.commit : null,
    signer: check.signer || null,
    status: check.is,
    reason: check.is === 'valid' ? null : check.why,
    strength: key?.strength ?? null,
    fingerprint: key?.fingerprint ?? null,
  }
}

/** How many signatures hold and how strong they are, in a line; `''` where there are none. Whom we cannot check signed a commit for reasons of his own. */
export function signatureLine(signatures: readonly ApprovalSignature[], lang: Lang): string {
  const of = (kind: SignatureCheck['of']) => signatures.map(({ check }) => check).filter(check => check.of === kind)
  const commits = of('commit').filter(({ is }) => is !== 'unchecked')
  const told = [counted(onApprovals, of('approval'), lang), counted(onCommits, commits, lang)]
  return told.filter(Boolean).join(' · ')
}

function counted(about: Text, checks: readonly SignatureCheck[], lang: Lang): string {
  const parts = (['valid', 'broken', 'unchecked'] as const).flatMap(is => {
    const own = checks.filter(check => check.is === is)
    const strengths = [...new Set(own.flatMap(({ key }) => key?.strength ?? []))].sort()
    const beside = is === 'valid' ? ` (${strengths.join(', ')})` : ''
    return own.length === 0 ? [] : [`${own.length} ${standing[is][own.length === 1 ? 'one' : 'many'][lang]}${beside}`]
  })
  return parts.length === 0 ? '' : `${about[lang]}: ${parts.join(', ')}`
}

const onApprovals: Text = { da: 'Signaturer på godkendelser', en: 'Signatures on approvals' }
const onCommits: Text = { da: 'Signaturer på deres commits', en: 'Signatures on their commits' }

const standing: Readonly<Record<SignatureCheck['is'], { readonly one: Text; readonly many: Text }>> = {
  valid: { one: { da: 'gyldig', en: 'valid' }, many: { da: 'gyldige', en: 'valid' } },
  broken: { one: { da: 'holder ikke', en: 'does not hold' }, many: { da: 'holder ikke', en: 'do not hold' } },
  unchecked: {
    one: { da: 'ikke kontrolleret', en: 'not checked' },
    many: { da: 'ikke kontrolleret', en: 'not checked' },
  },
}
