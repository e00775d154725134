import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import type { SigningKey } from '../../engine/signatures.ts'
import { Malformed, type Reader, reader } from './wire.ts'

/** A public key as SSH writes it. */
export interface PublicKey extends SigningKey {
  /** Such as `ssh-ed25519`. */
  readonly type: string
  /** Undefined for types that we leave to ssh-keygen. */
  readonly key?: KeyObject
  /** The number of bits, of RSA alone, where keys differ in it. */
  readonly bits?: number
}

/** Reads a public key (RFC 4253, 5656, 8709). Undefined where the bytes are none. Never throws. */
export function parsePublicKey(blob: Buffer): PublicKey | undefined {
  try {
    const from = reader(blob)
    const type = from.string().toString('latin1')
    if (!/^[a-z0-9@.-]{1,64}$/.test(type)) return undefined
    const fingerprint = `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`
    const read = readers[type]
    if (!read) return { type, strength: type, fingerprint }
    const { bits, ...jwk } = read(from)
    from.end()
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    return {
      type,
      fingerprint,
      key,
      strength: bits === undefined ? type : `${type} (${bits} bit)`,
      ...(bits ? { bits } : {}),
    }
  } catch {
    // Bytes that end too soon, or a point that is not on its curve.
    return undefined
  }
}

const readers: Readonly<Record<string, (from: Reader) => JsonWebKey & { bits?: number }>> = {
  'ssh-ed25519': from => ({ kty: 'OKP', crv: 'Ed25519', x: word(exactly(32, from.string())) }),
  'ssh-rsa': from => {
    const [e, n] = [from.integer(), from.integer()]
    // With an exponent of one every signature would do; OpenSSL refuses very large ones, which take long.
    if (e.length > 8 || (e.length === 1 && (e[0] ?? 0) < 3) || n.length > 2048) throw new Malformed()
    return { kty: 'RSA', e: word(e), n: word(n), bits: n.length * 8 - Math.clz32(n[0] ?? 0) + 24 }
  },
  'ecdsa-sha2-nistp256': from => point(from, 'P-256', 32),
  'ecdsa-sha2-nistp384': from => point(from, 'P-384', 48),
  'ecdsa-sha2-nistp521': from => point(from, 'P-521', 66),
}

function point(from: Reader, crv: string, size: number): JsonWebKey {
  if (from.string().toString('latin1') !== `nistp${crv.slice(2)}`) throw new Malformed()
  const written = exactly(1 + 2 * size, from.string())
  // Four says that both coordinates follow.
  if (written[0] !== 4) throw new Malformed()
  return { kty: 'EC', crv, x: word(written.subarray(1, 1 + size)), y: word(written.subarray(1 + size)) }
}

function exactly(size: number, bytes: Buffer): Buffer {
  if (bytes.length !== size) throw new Malformed()
  return bytes
}

function word(bytes: Buffer): string {
  return bytes.toString('base64url')
}
