import { createHash, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseAllowedSigners } from '../../src/cli/signatures/allowed-signers.ts'
import { exactBase64, parseSignature } from '../../src/cli/signatures/armour.ts'
import { judgeSignature } from '../../src/cli/signatures/judge.ts'
import { takes } from '../../src/cli/signatures/pattern.ts'
import { parsePublicKey } from '../../src/cli/signatures/public-key.ts'
import { wired } from '../../src/cli/signatures/wire.ts'

// Nothing here may run a program, whatever type of key it names.
beforeEach(() => {
  vi.stubEnv('PATH', '/nonexistent')
})

const namespace = 'nis2lint-approval'
const ed25519 = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
const key = Buffer.concat([wired(Buffer.from('ssh-ed25519')), wired(ed25519)])
const allowed = parseAllowedSigners(`* ssh-ed25519 ${key.toString('base64')}`)
const wanted = { message: Buffer.from('x'), namespace, signer: 'a', from: 0, to: 0, allowed }

const armoured = (bytes: Uint8Array) =>
  `-----BEGIN SSH SIGNATURE-----\n${Buffer.from(bytes).toString('base64')}\n-----END SSH SIGNATURE-----\n`
const bytes = (size: number) => fc.uint8Array({ maxLength: size }).map(array => Buffer.from(array))
const word = (...known: string[]) =>
  fc.oneof(
    fc.constantFrom(...known).map(name => Buffer.from(name)),
    bytes(12),
  )
/** Random, but of the form that the readers look for, so that they are led deep. */
const shaped = fc
  .tuple(
    fc.oneof(
      fc.constant(key),
      bytes(80),
      fc
        .tuple(
          word('ssh-rsa', 'ssh-ed25519', 'ecdsa-sha2-nistp256', 'sk-ssh-ed25519@openssh.com'),
          bytes(66),
          bytes(66),
        )
        .map(parts => Buffer.concat(parts.map(wired))),
    ),
    word(namespace),
    bytes(4),
    word('sha256', 'sha512'),
    fc
      .tuple(
        word('ssh-ed25519', 'rsa-sha2-512', 'ecdsa-sha2-nistp256'),
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
      )
      .map(([type, value]) => Buffer.concat([wired(type), wired(Buffer.from(value))])),
  )
  .map(parts => Buffer.concat([Buffer.from('SSHSIG\0\0\0\u0001'), ...parts.map(wired)]))

describe('whatever is written as a signature', () => {
  test('random text and bytes never verify and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), bytes(300).map(armoured), shaped.map(armoured)), text => {
        expect(judgeSignature(text, wanted).outcome.is).not.toBe('valid')
      }),
      { numRuns: 2_000 },
    )
  })

  test('what is shaped like a signature reaches the verifier', () => {
    const outcomes = fc
      .sample(shaped, { numRuns: 500, seed: 1 })
      .map(one => judgeSignature(armoured(one), wanted).outcome)
    const seen = new Set(outcomes.map(outcome => (outcome.is === 'valid' ? 'valid' : outcome.why)))
    expect([...seen]).toEqual(expect.arrayContaining(['changed', 'malformed', 'namespace', 'unknownKey']))
  })

  test('random allowed signers never throw', () => {
    const scrap = fc.constantFrom(
      'a ',
      '"',
      'namespaces="',
      ',',
      'valid-after="20260101"',
      'ssh-ed25519 ',
      key.toString('base64'),
      '\\',
      '\n',
      '\t',
      '#',
      '!*',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(scrap, { maxLength: 30 }).map(parts => parts.join('')),
        ),
        text => {
          for (const line of parseAllowedSigners(text)) expect(line.key.length).toBeGreaterThan(4)
        },
      ),
    )
  })

  test('nothing takes long', () => {
    const many = 'a'.repeat(16_000)
    const start = performance.now()
    expect(takes(`${'*a'.repeat(2_000)}b`, many)).toBe(false)
    expect(parseAllowedSigners(`${'"'.repeat(16_000)} ssh-ed25519 AAAA`)).toEqual([])
    expect(parseAllowedSigners(`a ${'x="\\"'.repeat(2_000)} ssh-ed25519 AAAA`)).toEqual([])
    expect(parseAllowedSigners(`a ${'x,'.repeat(8_000)} ssh-ed25519 AAAA`)).toEqual([])
    expect(parseSignature(`-----BEGIN SSH SIGNATURE-----\n${'\n'.repeat(16_000)}`)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test('an RSA exponent of one, with which every signature would hold, is no key', () => {
    const rsa = (e: number[]) =>
      Buffer.concat([Buffer.from('ssh-rsa'), Buffer.from(e), Buffer.alloc(256, 0x7f)].map(wired))
    expect(parsePublicKey(rsa([1]))).toBeUndefined()
    expect(parsePublicKey(rsa([1, 0, 1]))).toMatchObject({ bits: 2047, strength: 'ssh-rsa (2047 bit)' })
  })

  test('base64 has one right form', () => {
    expect(exactBase64('AAA=')).toEqual(Buffer.alloc(2))
    expect(['AAB=', 'AAA', 'AA-_', 'AAA=\n', ''].map(exactBase64)).toEqual(Array(5).fill(undefined))
  })

  test('a fingerprint is what ssh-keygen -l shows', () => {
    const digest = createHash('sha256').update(key).digest('base64')
    expect(parsePublicKey(key)?.fingerprint).toBe(`SHA256:${digest.slice(0, 43)}`)
  })
})
