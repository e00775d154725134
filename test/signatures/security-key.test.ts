import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseAllowedSigners } from '../../src/cli/signatures/allowed-signers.ts'
import { judgeSignature } from '../../src/cli/signatures/judge.ts'
import { wired } from '../../src/cli/signatures/wire.ts'
import { hasSshKeygen } from './ssh.ts'

const type = 'sk-ssh-ed25519@openssh.com'
const namespace = 'nis2lint-approval'
const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const blob = Buffer.concat(
  [type, publicKey.export({ format: 'der', type: 'spki' }).subarray(-32), 'ssh:'].map(part => wired(Buffer.from(part))),
)
const allowed = parseAllowedSigners(`mette ${type} ${blob.toString('base64')}`)

/** What a security key makes of a message: it signs that somebody touched it, and a counter, together with the message. */
function touched(message: string): string {
  const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
  const sha512 = createHash('sha512').update(message).digest()
  const parts = [namespace, '', 'sha512', sha512].map(part => wired(Buffer.from(part)))
  const state = Buffer.from([1, 0, 0, 0, 7])
  const signed = sign(
    null,
    Buffer.concat([sha256('ssh:'), state, sha256(Buffer.concat([Buffer.from('SSHSIG'), ...parts]))]),
    privateKey,
  )
  const signature = Buffer.concat([wired(Buffer.from(type)), wired(signed), state])
  const version = Buffer.from([0, 0, 0, 1])
  const fields = [blob, Buffer.from(namespace), Buffer.alloc(0), Buffer.from('sha512'), signature].map(wired)
  const base64 = Buffer.concat([Buffer.from('SSHSIG'), version, ...fields]).toString('base64')
  return `-----BEGIN SSH SIGNATURE-----\n${base64.match(/.{1,70}/g)?.join('\n')}\n-----END SSH SIGNATURE-----\n`
}

function outcomeOf(message: string, signature: string) {
  const wanted = { message: Buffer.from(message), namespace, signer: 'mette', from: 0, to: 0, allowed }
  return judgeSignature(signature, wanted).outcome
}

afterEach(() => void vi.unstubAllEnvs())

describe('a signature by a security key', () => {
  test.skipIf(!hasSshKeygen)('is verified by ssh-keygen', () => {
    expect(outcomeOf('a', touched('a'))).toMatchObject({ is: 'valid', key: { strength: type } })
    expect(outcomeOf('b', touched('a'))).toMatchObject({ is: 'broken', why: 'changed' })
  })

  test('is said to be unchecked where ssh-keygen is not installed', () => {
    vi.stubEnv('PATH', '/nonexistent')
    expect(outcomeOf('a', touched('a'))).toMatchObject({ is: 'unchecked', why: 'keyType', key: { strength: type } })
  })

  test('of a key that nobody allows is broken without anything being run', () => {
    vi.stubEnv('PATH', '/nonexistent')
    const wanted = { message: Buffer.from('a'), namespace, signer: 'jens', from: 0, to: 0, allowed }
    expect(judgeSignature(touched('a'), wanted).outcome).toMatchObject({ is: 'broken', why: 'notAllowed' })
  })
})
