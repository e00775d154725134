import type { SignatureCheck, Unchecked } from '../../engine/signatures.ts'
import { approvalMessage } from '../../model/approval-message.ts'
import type { File } from '../../text/source.ts'
import { git } from '../git.ts'
import type { AllowedSigner } from './allowed-signers.ts'
import { judgeSignature } from './judge.ts'

/**
 * What there is to the signature of the commit that last changed an approval; nothing where it has none, or git cannot say which it
 * is. Done without `git verify-commit`, which runs whatever programs the settings of the repository name.
 *
 * Only a signature that is not the commit's is broken. A key that nobody vouches for is no fault: people sign commits for their own reasons.
 */
export function commitSignature(
  folder: string,
  { path, text }: File,
  allowed: readonly AllowedSigner[],
): SignatureCheck | undefined {
  const commit = said(folder, '--literal-pathspecs', 'rev-list', '-1', 'HEAD', '--', path)
  if (!commit) return undefined
  const signed = takenApart(git(folder, 'cat-file', 'commit', commit)?.toString('latin1') ?? '')
  if (!signed) return undefined
  const about = { of: 'commit', commit, signer: '' } as const
  const unchecked = (why: Unchecked) => ({ ...about, is: 'unchecked', why }) as const
  if (!signed.armour.startsWith('-----BEGIN SSH SIGNATURE-----')) return unchecked('pgp')
  // Where history is cut off, the last commit there is seems to have changed everything.
  if (signed.hasParent && said(folder, 'rev-list', '-1', '--parents', commit) === commit) return unchecked('shallow')
  const committed = git(folder, 'cat-file', 'blob', `HEAD:./${path}`)?.toString('utf8')
  if (committed === undefined || approvalMessage(committed) !== approvalMessage(text)) return unchecked('edited')
  const { outcome, principals = '' } = judgeSignature(signed.armour, {
    message: Buffer.from(signed.payload, 'latin1'),
    namespace: 'git',
    signer: undefined,
    from: signed.time,
    to: signed.time,
    allowed,
  })
  if (outcome.is !== 'broken' || outcome.why === 'changed') return { ...about, ...outcome, signer: principals }
  return { ...about, ...outcome, is: 'unchecked' }
}

interface SignedCommit {
  readonly armour: string
  /** The commit as it was before it was signed. */
  readonly payload: string
  /** Seconds since 1970, as the committer has it. */
  readonly time: number
  readonly hasParent: boolean
}

/** A commit without its signatures, and the signature; undefined where it has none. */
function takenApart(raw: string): SignedCommit | undefined {
  const end = raw.indexOf('\n\n')
  const header = raw.slice(0, end < 0 ? raw.length : end + 1)
  const signature = /^gpgsig(?:-sha256)? .*\n(?: .*\n)*/gm
  const [found] = header.match(signature) ?? []
  const time = Number(/^committer .* (\d+) [+-]\d{4}$/m.exec(header)?.[1])
  if (found === undefined || Number.isNaN(time)) return undefined
  const armour = found.replace(/^gpgsig(?:-sha256)? /, '').replace(/^ /gm, '')
  const payload = header.replace(signature, '') + raw.slice(header.length)
  return { armour, payload, time, hasParent: /^parent /m.test(header) }
}

function said(folder: string, ...words: string[]): string | undefined {
  return git(folder, ...words)
    ?.toString()
    .trim()
}
