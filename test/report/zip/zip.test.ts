import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 as crcOfNode, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../../src/report/zip/crc32.ts'
import { deflated } from '../../../src/report/zip/deflate.ts'
import { zipOf } from '../../../src/report/zip.ts'
import { sha256 } from '../../../src/text/sha256.ts'
import { utf8 } from '../../../src/text/utf8.ts'

/** Bytes in which much comes again, as in XML, and some that never do. */
const repetitive = fc
  .array(
    fc.tuple(fc.constantFrom('<c r="A1">', 'ææ', '</c>\n', '0123456789'.repeat(40)), fc.integer({ min: 1, max: 90 })),
  )
  .map(parts => utf8(parts.map(([text, times]) => text.repeat(times)).join('')))
const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 3000 }), repetitive)

test('UTF-8 is as Node writes it, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0xd7fe, max: 0xe002 })), (text, units) => {
      const odd = text + String.fromCharCode(...units)
      expect(Buffer.from(utf8(odd)).equals(Buffer.from(odd))).toBe(true)
    }),
  )
})

test('CRC-32 is that of the standard', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
  fc.assert(fc.property(anyBytes, bytes => crc32(bytes) === crcOfNode(bytes)))
})

describe('deflate', () => {
  test('what is deflated inflates to the same', () => {
    fc.assert(
      fc.property(anyBytes, bytes => {
        expect(inflateRawSync(deflated(bytes)).equals(bytes)).toBe(true)
      }),
    )
  })

  test('repetitions as far back as the window reaches, and farther, are told right', () => {
    const noise = Uint8Array.from({ length: 40_000 }, (_, index) =>
      Number.parseInt(sha256(String(index)).slice(0, 2), 16),
    )
    for (const gap of [32_700, 32_768, 32_769, 40_000]) {
      const bytes = new Uint8Array([...noise.subarray(0, gap), ...noise.subarray(0, 300), ...noise])
      expect(inflateRawSync(deflated(bytes)).equals(bytes)).toBe(true)
    }
  })

  test('tables become less than a quarter of their size', () => {
    const bytes = utf8(Array.from({ length: 2000 }, (_, row) => `<c r="A${row}" t="s"><v>${row * 7}</v></c>`).join(''))
    expect(deflated(bytes).length * 4).toBeLessThan(bytes.length)
  })

  // The bytes themselves: who changes how repetitions are looked for changes every workbook ever written.
  test('the same bytes always give the same', () => {
    const text = 'Politik for backup og gendannelse. '.repeat(40)
    expect(sha256(Buffer.from(deflated(utf8(text))).toString('hex'))).toMatchInlineSnapshot(
      `"12a73a980a9fa59822ef77337d1c30b75b092e7893bf2292e290c4b2027ce5a7"`,
    )
  })
})

const entries = [
  { path: 'politikker/æøå/01 adgang.md', bytes: utf8('# Adgang\n'.repeat(200)) },
  { path: 'empty', bytes: new Uint8Array() },
  { path: '日本/\u{1f512}.txt', bytes: utf8('x') },
]

describe('an archive', () => {
  test.each([
    ['stored', undefined],
    ['deflated', deflated],
  ] as const)('of %s files is read by unzip and by Python, every byte of it', (_, method) => {
    const file = join(mkdtempSync(join(tmpdir(), 'nis2lint-zip-')), 'a.zip')
    writeFileSync(file, zipOf(entries, method))
    if (missing('unzip', '-v')) return
    expect(execFileSync('unzip', ['-tq', file]).toString()).toContain('No errors detected')
    if (missing('python3', '--version')) return
    const read = JSON.parse(execFileSync('python3', ['-c', python, file]).toString())
    expect(read).toEqual(
      entries.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex'), [1980, 1, 1, 0, 0, 0]]),
    )
  })

  test('is the same from the same entries, and stands as it did in the first version', () => {
    expect(sha256(Buffer.from(zipOf(entries)).toString('hex'))).toMatchInlineSnapshot(
      `"408c2f4bbafb8224f79e55e42014dbacbe102ab2ab98f93a892cfddcb5b0ffe4"`,
    )
    expect(sha256(Buffer.from(zipOf([])).toString('hex'))).toMatchInlineSnapshot(
      `"e01cfacfa2cd53308e790a6dccf610d5c708a08cd78aaa89282746f38af9b8d3"`,
    )
  })

  test.each(['../x', '/x', 'a//b', 'a/./b', 'C:x', 'a\\b', '', 'a\u0000b', 'a/'])('refuses a path such as %j', path => {
    expect(() => zipOf([{ path, bytes: new Uint8Array() }])).toThrow(RangeError)
  })

  test('refuses two files of one path', () => {
    const one = { path: 'x', bytes: new Uint8Array() }
    expect(() => zipOf([one, one])).toThrow(/two files of one path/)
    expect(() => zipOf(Array.from({ length: 65_536 }, (_, index) => ({ ...one, path: String(index) })))).toThrow(
      '65536',
    )
  })
})

const python = `
import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps([[one.filename, archive.read(one).hex(), one.date_time] for one in archive.infolist()]))
`

function missing(program: string, flag: string): boolean {
  const absent = spawnSync(program, [flag]).error !== undefined
  if (absent) console.warn(`SKIPPED: what needs ${program}, which is not installed`)
  return absent
}
