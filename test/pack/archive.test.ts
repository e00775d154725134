import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readZip } from '../../src/cli/verify/read-zip.ts'
import { zipOf } from '../../src/report/zip.ts'
import { has } from '../programs.ts'
import { scratch } from './packing.ts'
import { faults, files, verified, zip } from './small-pack.ts'

describe.runIf(has('/usr/bin/python3', '--version'))('an archive that is not as we write it', () => {
  const place = scratch()
  for (const [name, text] of files) {
    mkdirSync(join(place, 'in', name, '..'), { recursive: true })
    writeFileSync(join(place, 'in', name), text)
  }
  const byPython = (script: string) => {
    execFileSync(
      '/usr/bin/python3',
      ['-c', `import zipfile, sys, warnings\nwarnings.simplefilter("ignore")\n${script}`],
      { cwd: place },
    )
    return readFileSync(join(place, 'out.zip'))
  }
  const patched = (at: number, ...values: number[]) => {
    const bytes = Buffer.from(zip)
    for (const [index, value] of values.entries()) bytes[at + index] = value
    return bytes
  }
  const central = zip.readUInt32LE(zip.length - 6)
  const refused = (bytes: Buffer) => {
    const read = readZip(bytes)
    return 'refused' in read ? read.refused : read.broken
  }

  test.each([
    ['nothing', () => Buffer.alloc(0), 'not-zip'],
    ['text', () => Buffer.from('nis2: pack\n'.repeat(10)), 'not-zip'],
    ['cut short', () => zip.subarray(0, zip.length - 30), 'cut-short'],
    ['bytes behind the end', () => Buffer.concat([zip, Buffer.from('x')]), 'trailing'],
    ['bytes before the head', () => Buffer.concat([Buffer.from('x'), zip]), 'foreign'],
    [
      'a bomb of zeros',
      () =>
        byPython('zipfile.ZipFile("out.zip", "w", zipfile.ZIP_DEFLATED).writestr("manifest.json", b"0" * 50_000_000)'),
      'compressed',
    ],
    [
      'packed anew by Python',
      () => byPython('z = zipfile.ZipFile("out.zip", "w"); z.write("in/manifest.json", "manifest.json"); z.close()'),
      'foreign',
    ],
    [
      'two files of one path',
      () => byPython('z = zipfile.ZipFile("out.zip", "w"); z.writestr("a", "1"); z.writestr("a", "2"); z.close()'),
      'twice',
    ],
    [
      'a path upwards',
      () => byPython('z = zipfile.ZipFile("out.zip", "w"); z.writestr("../a", "1"); z.close()'),
      'path',
    ],
    [
      'a path from the root',
      () => byPython('z = zipfile.ZipFile("out.zip", "w"); z.writestr("/etc/a", "1"); z.close()'),
      'path',
    ],
    ['a folder', () => byPython('z = zipfile.ZipFile("out.zip", "w"); z.writestr("a/", ""); z.close()'), 'path'],
    [
      'ZIP64',
      () =>
        byPython(
          'z = zipfile.ZipFile("out.zip", "w"); f = z.open("a", "w", force_zip64=True); f.write(b"1"); f.close(); z.close()',
        ),
      'foreign',
    ],
    ['encrypted', () => patched(central + 8, 1), 'encrypted'],
    ['a size for ZIP64', () => patched(central + 20, 255, 255, 255, 255, 255, 255, 255, 255), 'zip64'],
    ['a size beyond the end', () => patched(central + 20, 255, 255, 255, 127, 255, 255, 255, 127), 'overlapping'],
    ['more files than there are', () => patched(zip.length - 12, 0xfe, 0xff), 'too-many'],
  ])('is refused: %s', (_, make, why) => {
    const bytes = make()
    expect(refused(bytes)).toBe(why)
    const { code, text } = verified(bytes)
    expect(code).toBe(1)
    expect(text).toContain('  the archive is not read: ')
  })

  test('two entries that share their bytes are refused', () => {
    const [first, second] = [
      { path: 'aa', bytes: Buffer.from('x') },
      { path: 'ab', bytes: Buffer.from('x') },
    ]
    const bytes = Buffer.from(zipOf([first, second]))
    const directory = bytes.readUInt32LE(bytes.length - 6)
    bytes.writeUInt32LE(0, directory + 46 + 2 + 42)
    expect(refused(bytes)).toBe('overlapping')
  })

  test('whatever the bytes, it is answered', () => {
    const anyEnd = fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ minLength: 18, maxLength: 18 }))
    fc.assert(
      fc.property(anyEnd, ([body, end]) => {
        expect(
          faults(Buffer.concat([Buffer.from('PK\u0003\u0004'), body, Buffer.from('PK\u0005\u0006'), end])),
        ).not.toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
