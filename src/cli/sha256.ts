import { hash } from 'node:crypto'

/**
 * SHA-256 of a text's UTF-8 bytes, or of bytes, as Node takes it: what the core calls `#sha256` where it runs on Node, several times as
 * fast as its own.
 */
export function sha256(message: string | Uint8Array): string {
  return hash('sha256', message, 'hex')
}
