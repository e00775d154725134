import { Malformed, reader } from './wire.ts'

/** A detached SSH signature, taken apart but not yet believed. */
export interface SshSignature {
  readonly publicKey: Buffer
  readonly namespace: Buffer
  readonly reserved: Buffer
  readonly hash: 'sha256' | 'sha512'
  /** The signature itself: its type, and the rest of it, which depends on the type. */
  readonly type: string
  readonly value: Buffer
}

/** Longer than a signature with the largest key that OpenSSH makes. */
const longest = 16_384

const armour = /^-----BEGIN SSH SIGNATURE-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END SSH SIGNATURE-----[ \t\r\n]*$/

/** Reads a signature as `ssh-keygen -Y sign` writes it (PROTOCOL.sshsig). Undefined where it is anything else. Never throws. */
export function parseSignature(text: string): SshSignature | undefined {
  if (text.length > longest) return undefined
  const bytes = exactBase64(armour.exec(text)?.[1]?.replace(/[\r\n]/g, '') ?? '')
  if (!bytes) return undefined
  try {
    return taken(bytes)
  } catch (error) {
    if (error instanceof Malformed) return undefined
    throw error
  }
}

function taken(bytes: Buffer): SshSignature | undefined {
  const whole = reader(bytes)
  if (whole.bytes(6).toString('latin1') !== 'SSHSIG' || whole.number() !== 1) return undefined
  const [publicKey, namespace, reserved, algorithm, signature] = Array.from({ length: 5 }, () => whole.string())
  whole.end()
  const hash = algorithm?.toString('latin1')
  if (!publicKey || !namespace?.length || !reserved || !signature || (hash !== 'sha256' && hash !== 'sha512')) {
    return undefined
  }
  const inner = reader(signature)
  const type = inner.string().toString('latin1')
  return { publicKey, namespace, reserved, hash, type, value: inner.rest() }
}

/** Bytes from base64 in its only right form; undefined for any other text, and for none. */
export function exactBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : undefined
}
