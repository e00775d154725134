import fc from 'fast-check'
import { checkPack } from '../../../src/cli/verify/check.ts'
import { verdictText } from '../../../src/report/verify/text.ts'
import { verdictJson } from '../../../src/report/verify/verdict.ts'
import { zipOf } from '../../../src/report/zip.ts'
import { inTime, type Target } from '../target.ts'

const file = fc.record({
  path: fc.constantFrom('manifest.json', 'SHA256SUMS', 'a.md', 'b/c.yaml'),
  bytes: fc.uint8Array(),
})
const archive = fc
  .uniqueArray(file, { selector: ({ path }) => path, maxLength: 4 })
  .map(files => Buffer.from(zipOf(files)))
const poke = fc.tuple(fc.nat({ max: 999 }), fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 1, 0x50, 0xff)))

/** What `verify` says of bytes that may be no pack. */
export const packs: Target = {
  name: 'packs',
  share: 6,
  property: fc.property(
    fc.oneof(
      archive,
      fc.uint8Array({ maxLength: 200 }).map(bytes => Buffer.from(bytes)),
    ),
    fc.array(poke, { maxLength: 5 }),
    fc.nat({ max: 999 }),
    (start, pokes, cut) => {
      const bytes = Buffer.from(start)
      for (const [at, value] of pokes) if (bytes.length > 0) bytes[Math.floor((at / 1000) * bytes.length)] = value
      const held = cut < 100 ? bytes.subarray(0, Math.floor((cut / 100) * bytes.length)) : bytes
      inTime(() => {
        const { faults, manifest } = checkPack(held)
        // Nothing here has a manifest of ours, so that nothing may pass for a pack.
        if (faults.length === 0) throw new Error('taken for a pack')
        const verdict = {
          digest: '',
          manifestDigest: undefined,
          faults,
          manifest,
          expected: false,
          signature: undefined,
        }
        verdictText(verdict, 'da', (_, shown) => shown)
        JSON.parse(verdictJson(verdict))
      })
    },
  ),
}
