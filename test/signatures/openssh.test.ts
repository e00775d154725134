import { describe, expect, test } from 'vitest'
import { parseAllowedSigners } from '../../src/cli/signatures/allowed-signers.ts'
import { judgeSignature } from '../../src/cli/signatures/judge.ts'
import { hasSshKeygen, makeKey, opensshTakes, scratch, sign } from './ssh.ts'

const namespace = 'nis2lint-approval'
const message = '{"body":"# Godkendelse\\n","id":"beslutning-1","nis2":"approval"}'
const signer = 'mette@acme.example'
/** 12 March 2026, from the first second to the last. */
const day = { from: Date.UTC(2026, 2, 12) / 1000, to: Date.UTC(2026, 2, 13) / 1000 - 1 }

function judged(signature: string, allowed: string | undefined, changes: { message?: string; signer?: string } = {}) {
  const wanted = { namespace, signer, ...day, ...changes, message: Buffer.from(changes.message ?? message) }
  const lines = allowed === undefined ? undefined : parseAllowedSigners(allowed)
  const { outcome } = judgeSignature(signature, { ...wanted, allowed: lines })
  return outcome.is === 'valid' ? `valid ${outcome.key.strength}` : `${outcome.is} ${outcome.why}`
}

const kinds = [
  ['-t ed25519', 'ssh-ed25519'],
  ['-t ecdsa -b 256', 'ecdsa-sha2-nistp256'],
  ['-t ecdsa -b 384', 'ecdsa-sha2-nistp384'],
  ['-t ecdsa -b 521', 'ecdsa-sha2-nistp521'],
  ['-t rsa -b 2048', 'ssh-rsa (2048 bit)'],
  ['-t rsa -b 3072', 'ssh-rsa (3072 bit)'],
] as const

describe.skipIf(!hasSshKeygen)('signatures made by ssh-keygen', () => {
  const folder = hasSshKeygen ? scratch() : ''

  test.each(kinds)('%s: holds, and nothing else does', (kind, strength) => {
    const key = makeKey(folder, strength.replace(/\W/g, ''), kind)
    const allowed = `${signer} ${key.line}`
    for (const hash of ['sha256', 'sha512']) {
      const signature = sign(key, message, namespace, `-Ohashalg=${hash}`)
      expect(judged(signature, allowed)).toBe(`valid ${strength}`)
      expect(judged(signature, allowed, { message: message.replace('1', '2') })).toBe('broken changed')
      expect(judged(signature, allowed, { signer: 'jens@acme.example' })).toBe('broken notAllowed')
      expect(judged(signature, '')).toBe('broken unknownKey')
      expect(judged(signature, undefined)).toBe('unchecked noSigners')
      expect(judged(sign(key, message, 'file', `-Ohashalg=${hash}`), allowed)).toBe('broken namespace')
      expect(judged(signature, `${signer} namespaces="git" ${key.line}`)).toBe('broken notAllowed')
      expect(judged(signature, `${signer} valid-before="20260311" ${key.line}`)).toBe('broken outOfTime')
      expect(judged(signature, `${signer} valid-after="20260313" ${key.line}`)).toBe('broken outOfTime')
      expect(judged(signature, `${signer} cert-authority ${key.line}`)).toBe('broken unknownKey')
    }
  })

  test.each(kinds)('%s: no byte of it can be another one', kind => {
    const key = makeKey(folder, `b${kind.replace(/\W/g, '')}`, kind)
    const signature = sign(key, message, namespace)
    const bytes = Buffer.from(signature.replace(/-----.*-----|\s/g, ''), 'base64')
    const others = new Set<string>()
    for (let at = 0; at < bytes.length; at++) {
      const other = Buffer.from(bytes)
      other[at] = (other[at] ?? 0) ^ (1 << (at % 8))
      others.add(judged(armoured(other), `${signer} ${key.line}`))
    }
    expect(bytes.length).toBeGreaterThan(100)
    expect([...others].filter(outcome => outcome.startsWith('valid'))).toEqual([])
    expect([...others]).toEqual(expect.arrayContaining(['broken changed', 'broken malformed', 'broken namespace']))
  })

  test('armour that is cut, doubled, padded or huge is none', () => {
    const key = makeKey(folder, 'armour', '-t ed25519')
    const signature = sign(key, message, namespace)
    const allowed = `${signer} ${key.line}`
    expect(judged(signature.replaceAll('\n', '\r\n'), allowed)).toBe('valid ssh-ed25519')
    const broken = [
      '',
      signature.slice(0, -5),
      signature.split('\n').slice(1).join('\n'),
      signature.split('\n').toSpliced(2, 1).join('\n'),
      signature.repeat(2),
      `x${signature}`,
      signature.replace('SSH SIGNATURE', 'PGP SIGNATURE'),
      signature.replace('\n-----END', 'AAAA\n-----END'),
      signature.replace('\n-----END', `${'A'.repeat(1_000_000)}\n-----END`),
      signature.replace('U1NIU0lH', 'U1NIU0lI'),
    ]
    const bytes = Buffer.from(signature.replace(/-----.*-----|\s/g, ''), 'base64')
    expect(judged(armoured(bytes), allowed)).toBe('valid ssh-ed25519')
    broken.push(armoured(Buffer.concat([bytes, Buffer.alloc(1)])), armoured(bytes.subarray(0, -1)))
    for (const text of broken) expect(judged(text, allowed), text.slice(0, 200)).toBe('broken malformed')
  })

  test('an RSA key of 1024 bits is too weak, whoever allows it', () => {
    const key = makeKey(folder, 'weak', '-t rsa -b 1024')
    expect(judged(sign(key, message, namespace), `${signer} ${key.line}`)).toBe('broken weak')
  })

  test('we take what OpenSSH takes by the same allowed signers, and nothing else', () => {
    const key = makeKey(folder, 'lines', '-t ed25519')
    const other = makeKey(folder, 'others', '-t ed25519')
    const signature = sign(key, message, namespace)
    const [type = '', base64 = ''] = key.line.split(' ')
    const lines = [
      `${signer} ${key.line}`,
      `  ${signer}\t${type}  ${base64}`,
      `# ${signer} ${key.line}`,
      `"${signer}" ${key.line}`,
      `jens@acme.example,${signer} ${key.line}`,
      `*@acme.example ${key.line}`,
      `*@acme.example,!mette* ${key.line}`,
      `!mette*,* ${key.line}`,
      `m?tte@acme.example ${key.line}`,
      `METTE@acme.example ${key.line}`,
      `* ${key.line}`,
      `*tt**e ${key.line}`,
      `${signer} ${other.line}`,
      `${signer} ${other.line}\n${signer} ${key.line}`,
      `${signer} namespaces="${namespace}" ${key.line}`,
      `${signer} NAMESPACES="file,nis2lint-*" ${key.line}`,
      `${signer} namespaces="file" ${key.line}`,
      `${signer} namespaces=${namespace} ${key.line}`,
      `${signer} namespaces="nis2lint-*,!nis2lint-approval" ${key.line}`,
      `${signer} valid-after="20260101" ${key.line}`,
      `${signer} valid-after="20260101",valid-before="20261231" ${key.line}`,
      `${signer} valid-after="20260101",namespaces="${namespace}" ${key.line}`,
      `${signer} valid-before="20260101" ${key.line}`,
      `${signer} valid-after="20270101" ${key.line}`,
      `${signer} valid-after="202601010930" ${key.line}`,
      `${signer} valid-after="20260101093015" ${key.line}`,
      `${signer} valid-after="2026-01-01" ${key.line}`,
      `${signer} valid-after="20261231",valid-before="20260101" ${key.line}`,
      `${signer} valid-after="20260101",valid-after="20260102" ${key.line}`,
      `${signer} valid-after="20260312180000",valid-before="20260312060000" ${key.line}`,
      `${signer} no-such-option ${key.line}`,
      `${signer} cert-authority ${key.line}`,
      `${signer}`,
      `${signer} ${type}`,
      `${signer} ssh-rsa ${base64}`,
      `${signer} ${type} ${base64.slice(0, -4)}`,
      `${signer} ${type} ${base64}AAAA`,
      ` ${key.line}`,
      '',
    ]
    const ours = lines.map(allowed => ({ allowed, taken: judged(signature, allowed).startsWith('valid') }))
    const time = '20260312120000'
    const theirs = lines.map(allowed => {
      return { allowed, taken: opensshTakes(folder, { allowed, signer, namespace, message, signature, time }) }
    })
    expect(ours).toEqual(theirs)
    expect(ours.filter(({ taken }) => taken).length).toBeGreaterThan(12)
  })
})

function armoured(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,70}/g) ?? []
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n')
}
