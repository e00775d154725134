import type { Outcome } from '../../engine/signatures.ts'
import type { AllowedSigner } from './allowed-signers.ts'
import { parseSignature } from './armour.ts'
import { takes } from './pattern.ts'
import { type PublicKey, parsePublicKey } from './public-key.ts'
import { sshKeygenSays } from './ssh-keygen.ts'
import { isSignatureOf } from './verify.ts'

/** What a signature has to be: of this message, for this purpose, by this person, at this time. */
export interface Wanted {
  readonly message: Buffer
  readonly namespace: string
  /** Undefined where anybody will do who is allowed. */
  readonly signer: string | undefined
  /** Seconds since 1970: the key has to have counted at some time from the first to the last. */
  readonly from: number
  readonly to: number
  /** Undefined where no file says who may sign. */
  readonly allowed: readonly AllowedSigner[] | undefined
}

/** Keys below it are refused: RSA of fewer bits can be broken. */
const fewestBits = 2048

/** What there is to a signature, and whose it is where it is valid. What is certainly wrong comes before what nobody can check. */
export function judgeSignature(
  text: string,
  wanted: Wanted,
): { readonly outcome: Outcome; readonly principals?: string } {
  const signature = parseSignature(text)
  const publicKey = signature && parsePublicKey(signature.publicKey)
  if (!signature || !publicKey) return { outcome: { is: 'broken', why: 'malformed' } }
  const key = { strength: publicKey.strength, fingerprint: publicKey.fingerprint }
  const broken = (why: Extract<Outcome, { is: 'broken' }>['why']) => ({ outcome: { is: 'broken', why, key } as const })
  const unchecked = (why: Extract<Outcome, { is: 'unchecked' }>['why']) => {
    return { outcome: { is: 'unchecked', why, key } as const }
  }
  if (!signature.namespace.equals(Buffer.from(wanted.namespace))) return broken('namespace')
  const holds = isSignatureOf(wanted.message, signature, publicKey)
  if (holds === false) return broken('changed')
  if (isWeak(publicKey)) return broken('weak')
  if (publicKey.type.includes('-cert-')) return unchecked('certificate')
  if (!wanted.allowed) return unchecked('noSigners')
  const standing = standingOf(signature.publicKey, wanted, wanted.allowed)
  if (typeof standing === 'string') return broken(standing)
  if (holds === undefined) {
    const says = sshKeygenSays(text, signature.publicKey, publicKey.type, wanted)
    if (says === 'changed') return broken('changed')
    if (says === 'unknown') return unchecked('keyType')
  }
  return { outcome: { is: 'valid', key }, principals: standing.principals }
}

function isWeak({ bits }: PublicKey): boolean {
  return bits !== undefined && bits < fewestBits
}

/** The line that allows a key to sign what is wanted, or why none does. */
function standingOf(
  key: Buffer,
  { signer, namespace, from, to }: Wanted,
  allowed: readonly AllowedSigner[],
): AllowedSigner | 'unknownKey' | 'notAllowed' | 'outOfTime' {
  const own = allowed.filter(line => !line.authority && line.key.equals(key))
  if (own.length === 0) return 'unknownKey'
  const fitting = own.filter(({ principals, namespaces }) => {
    const isSigner = signer === undefined || takes(principals, signer)
    return isSigner && (namespaces === undefined || takes(namespaces, namespace))
  })
  if (fitting.length === 0) return 'notAllowed'
  return fitting.find(line => line.from <= to && from <= line.until) ?? 'outOfTime'
}
