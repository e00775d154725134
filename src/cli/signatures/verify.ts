import { createHash, verify } from 'node:crypto'
import type { SshSignature } from './armour.ts'
import type { PublicKey } from './public-key.ts'
import { Malformed, reader, wired } from './wire.ts'

/** Whether a signature is that of a message by a key; undefined for types of keys that we leave to ssh-keygen. Never throws. */
export function isSignatureOf(message: Buffer, signature: SshSignature, { type, key }: PublicKey): boolean | undefined {
  if (!key) return undefined
  try {
    const from = reader(signature.value)
    const value = from.string()
    from.end()
    const signed = signedBytes(message, signature)
    if (type === 'ssh-ed25519') return signature.type === type && verify(null, signed, key, value)
    if (type === 'ssh-rsa') {
      const hash = rsaHashes[signature.type]
      // SHA-1, which `ssh-rsa` as the type of a signature stands for, is not to be had.
      return hash !== undefined && verify(hash, signed, key, value)
    }
    const curve = curves[type]
    if (!curve || signature.type !== type) return false
    return verify(curve.hash, signed, { key, dsaEncoding: 'ieee-p1363' }, pair(value, curve.size))
  } catch {
    return false
  }
}

const rsaHashes: Readonly<Record<string, string>> = { 'rsa-sha2-256': 'sha256', 'rsa-sha2-512': 'sha512' }

const curves: Readonly<Record<string, { readonly hash: string; readonly size: number }>> = {
  'ecdsa-sha2-nistp256': { hash: 'sha256', size: 32 },
  'ecdsa-sha2-nistp384': { hash: 'sha384', size: 48 },
  'ecdsa-sha2-nistp521': { hash: 'sha512', size: 66 },
}

/** What is signed is not the message but its hash, bound to the namespace. */
function signedBytes(message: Buffer, { namespace, reserved, hash }: SshSignature): Buffer {
  const digest = createHash(hash).update(message).digest()
  const parts = [namespace, reserved, Buffer.from(hash), digest]
  return Buffer.concat([Buffer.from('SSHSIG'), ...parts.map(wired)])
}

/** The two numbers of an ECDSA signature, each filled up to the size of the curve. */
function pair(value: Buffer, size: number): Buffer {
  const from = reader(value)
  const numbers = [from.integer(), from.integer()]
  from.end()
  return Buffer.concat(
    numbers.map(number => {
      if (number.length > size) throw new Malformed()
      return Buffer.concat([Buffer.alloc(size - number.length), number])
    }),
  )
}
