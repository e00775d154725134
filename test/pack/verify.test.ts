import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPack } from '../../src/cli/verify/check.ts'
import { verifyCommand } from '../../src/cli/verify.ts'
import type { EvidencePack } from '../../src/model/schema.generated.ts'
import { has } from '../programs.ts'
import { hasSshKeygen, makeKey, sign } from '../signatures/ssh.ts'
import { entity } from '../workspaces.ts'
import { commit, packed, scratch } from './packing.ts'
import { faults, files, rewritten, verified, zip } from './small-pack.ts'

describe('a flipped bit', () => {
  test('is found in every byte of a pack', { timeout: 120_000 }, () => {
    expect(faults(zip)).toEqual([])
    const unnoticed: number[] = []
    for (let at = 0; at < zip.length; at++) {
      const bytes = Buffer.from(zip)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
      if (faults(bytes).length === 0) unnoticed.push(at)
    }
    expect(unnoticed).toEqual([])
  })

  test('is found whichever bit it is, and so are bytes taken away and put in', { timeout: 120_000 }, () => {
    const anywhere = fc.nat(zip.length - 1)
    fc.assert(
      fc.property(anywhere, fc.nat(7), (at, bit) => {
        const bytes = Buffer.from(zip)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        expect(faults(bytes)).not.toEqual([])
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(anywhere, fc.nat(40), fc.uint8Array({ maxLength: 40 }), (at, gone, put) => {
        const bytes = Buffer.concat([zip.subarray(0, at), put, zip.subarray(at + gone)])
        if (!bytes.equals(zip)) expect(faults(bytes)).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('what was altered is named', () => {
  const document = 'documents/entity.yaml'

  test('a file whose text is another, one that is gone, one that is new', () => {
    expect(faults(rewritten(all => all.set(document, entity.replace('62', '40'))))).toEqual([
      { is: 'altered', path: document },
    ])
    expect(faults(rewritten(all => all.delete(document)))).toEqual([{ is: 'missing', path: document }])
    expect(faults(rewritten(all => all.set('documents/x.md', '#')))).toEqual([{ is: 'added', path: 'documents/x.md' }])
    const flipped = Buffer.from(zip)
    const at = zip.indexOf('employees: 62')
    flipped[at] = (flipped[at] ?? 0) ^ 1
    expect(faults(flipped)).toEqual([{ is: 'altered', path: document }])
    const { code, text } = verified(flipped)
    expect(code).toBe(1)
    expect(text).toContain(`The pack is NOT as it was written\n  altered: ${document}\n`)
  })

  test('a document with another text whose file has the right sums and whose digest is that of the old', () => {
    const retold = (change: (manifest: EvidencePack) => void, text: string) =>
      rewritten(all => {
        const manifest = JSON.parse(all.get('manifest.json') ?? '') as EvidencePack
        const seal = (name: string, content: string) => {
          all.set(name, content)
          const subject = manifest.subject.find(one => one.name === name)
          if (subject) subject.digest.sha256 = createHash('sha256').update(content).digest('hex')
        }
        change(manifest)
        seal(document, text)
        const others = manifest.subject.filter(({ name }) => name !== 'SHA256SUMS')
        seal('SHA256SUMS', others.map(({ name, digest }) => `${digest.sha256}  ${name}\n`).join(''))
        all.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
      })
    const other = entity.replace('62', '40')
    const told = [{ is: 'otherDocument', path: document }]
    expect(faults(retold(() => {}, entity))).toEqual([])
    expect(faults(retold(() => {}, other))).toEqual(told)
    expect(verified(retold(() => {}, other))).toMatchObject({
      code: 1,
      text: expect.stringContaining(`not the document that manifest.json names: ${document}\n`),
    })
    const entry = ({ predicate }: EvidencePack) => predicate.documents[0] as { id: string | null; words?: string }
    expect(faults(retold(manifest => Object.assign(entry(manifest), { id: 'other' }), entity))).toEqual(told)
    expect(faults(retold(manifest => Object.assign(entry(manifest), { words: '0'.repeat(64) }), entity))).toEqual(told)
    // Of a redacted pack the digests are those of the originals.
    expect(faults(retold(manifest => Object.assign(manifest.predicate, { redacted: 1 }), other))).toEqual([])
  })

  test.each([
    ['no JSON', '{', 'JSON'],
    ['a number for a name', JSON.stringify({ _type: 1 }), '/'],
    ['other blanks', JSON.stringify(JSON.parse(files.get('manifest.json') ?? ''), null, 1), 'JSON'],
  ])('a manifest that is not ours: %s', (_, text, why) => {
    expect(faults(rewritten(all => all.set('manifest.json', text)))).toMatchObject([
      { is: 'notManifest', why: expect.stringContaining(why) },
    ])
  })

  test('a manifest and SHA256SUMS that differ', () => {
    const manifest = JSON.parse(files.get('manifest.json') ?? '')
    const sums = 'x'.repeat(64)
    manifest.subject.find(({ name }: { name: string }) => name === 'SHA256SUMS').digest.sha256 = createHash('sha256')
      .update(sums)
      .digest('hex')
    const bytes = rewritten(all => {
      all.set('SHA256SUMS', sums)
      all.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
    })
    expect(faults(bytes)).toEqual([{ is: 'unlike' }])
  })
})

describe('a pack that was made anew from end to end', () => {
  const other = scratch()
  writeFileSync(join(other, 'entity.yaml'), entity.replace('Mette Holm', 'Anne Dam'))
  commit(other)
  const forged = packed(other, { for: ['dk/6.1.3/backup'] }).zip
  const digest = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

  test('is not known by itself, which is said plainly', () => {
    const { code, text } = verified(forged)
    expect(code).toBe(0)
    expect(text).toContain('What cannot be known: whether the pack as a whole was made anew')
    expect(JSON.parse(verified(forged, { format: 'json' }).text)).toMatchObject({ intact: true, anchored: false })
  })

  test.each([
    ['the file', digest(zip)],
    ['the manifest', `sha256:${digest(files.get('manifest.json') ?? '').toUpperCase()}`],
  ])('is known by the digest of %s', (_, expect_) => {
    expect(verified(zip, { expect: expect_ }).code).toBe(0)
    expect(verified(zip, { expect: expect_ }).text).not.toContain('What cannot be known')
    const { code, text } = verified(forged, { expect: expect_ })
    expect(code).toBe(1)
    expect(text).toContain('neither the file nor manifest.json has the SHA-256')
  })

  test.skipIf(!hasSshKeygen)('is known by a signature on the manifest', () => {
    const keys = scratch()
    const key = makeKey(keys, 'key', '-t ed25519')
    const signature = join(keys, 'manifest.json.sig')
    const signers = join(keys, 'allowed_signers')
    writeFileSync(signature, sign(key, files.get('manifest.json') ?? '', 'nis2lint-pack'))
    writeFileSync(signers, `mette@acme.example namespaces="nis2lint-pack" ${key.line}\n`)
    const by = { signature, 'allowed-signers': signers }
    expect(verified(zip, by)).toMatchObject({
      code: 0,
      text: expect.stringContaining('Valid signature: mette@acme.example (ssh-ed25519, SHA256:'),
    })
    expect(verified(forged, by)).toMatchObject({
      code: 1,
      text: expect.stringContaining('the signature: does not fit manifest.json'),
    })
    writeFileSync(signature, sign(key, files.get('manifest.json') ?? '', 'nis2lint-approval'))
    expect(verified(zip, by)).toMatchObject({
      code: 1,
      text: expect.stringContaining('was made for something other than nis2lint-pack'),
    })
    writeFileSync(signature, sign(key, files.get('manifest.json') ?? '', 'nis2lint-pack'))
    writeFileSync(signers, `mette@acme.example valid-before="20260101" ${key.line}\n`)
    expect(verified(zip, by)).toMatchObject({
      code: 1,
      text: expect.stringContaining('did not count on the date judged by'),
    })
  })
})

test.runIf(has('unzip', '-v'))('ordinary tools find what README.txt says they find', () => {
  const place = scratch()
  writeFileSync(join(place, 'pack.zip'), zip)
  execFileSync('unzip', ['-q', 'pack.zip', '-d', 'pack'], { cwd: place })
  const shell = (script: string) => execFileSync('sh', ['-c', script], { cwd: join(place, 'pack'), encoding: 'utf8' })
  expect(files.get('README.txt')).toContain('\n  sha256sum -c SHA256SUMS\n  sha256sum manifest.json\n')
  expect(
    shell('sha256sum -c SHA256SUMS')
      .trim()
      .split('\n')
      .every(line => line.endsWith(': OK')),
  ).toBe(true)
  expect(shell('sha256sum manifest.json').slice(0, 64)).toBe(
    checkPack(zip).manifestBytes &&
      createHash('sha256')
        .update(files.get('manifest.json') ?? '')
        .digest('hex'),
  )
  writeFileSync(join(place, 'pack/documents/entity.yaml'), 'x')
  expect(shell('sha256sum -c SHA256SUMS 2>&1 || true')).toContain('documents/entity.yaml: FAILED')
})

test.each([
  [[], {}, /name the one pack/],
  [['a', 'b'], {}, /name the one pack/],
  [['/nowhere.zip'], {}, /\/nowhere\.zip cannot be read/],
  [['x'], { expect: 'abc' }, /abc is not a SHA-256/],
  [['x'], { signature: 'y' }, /go together/],
])('wrong use: %j %j', (operands, options, message) => {
  expect(() => verifyCommand({ command: 'verify', operands, options }, 'en')).toThrow(message)
})
