import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { judgingByEntity } from '../../../src/cli/cache/judging.ts'
import { gatherIn, type Judge } from '../../../src/cli/gather.ts'
import { judgingAll } from '../../../src/cli/judging.ts'
import { jsonReport } from '../../../src/report/json.ts'
import { entity, policy } from '../../workspaces.ts'
import type { Target } from '../target.ts'

const place = mkdtempSync(join(tmpdir(), 'nis2lint-kept-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
const folder = join(place, 'texts')
const caches = join(place, 'nis2lint')
const files = { 'entity.yaml': entity, 'a.md': policy({ ownr: 'x' }), 'b/entity.yaml': entity, 'b/a.md': policy() }
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  text: fc.oneof(
    fc.constantFrom('', '\n', '0', 'null', '[]', '{}', '"', '-1', '1e9', ',', '\0', '__proto__'),
    fc.string({ maxLength: 6 }),
  ),
})

/** What was kept of earlier runs, spoilt: the report is the same. */
export const kept: Target = {
  name: 'what is kept',
  // Each takes a few runs.
  share: 0.05,
  property: fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
    const before = process.env['XDG_CACHE_HOME']
    process.env['XDG_CACHE_HOME'] = place
    try {
      const whole = reportOf(judgingAll)
      rmSync(caches, { recursive: true, force: true })
      reportOf(remembering)
      const [name = '', outlines = '', ...others] = readdirSync(caches)
        .filter(one => one !== 'key')
        .sort()
      if (outlines !== `${name}-outlines` || others.length !== 2) throw new Error('two entities were to be kept')
      for (const { at, length, text } of changes) {
        for (const spoilt of [name, outlines]) {
          const old = readFileSync(join(caches, spoilt), 'utf8')
          const start = Math.floor(at * old.length)
          writeFileSync(join(caches, spoilt), old.slice(0, start) + text + old.slice(start + length))
        }
      }
      if (reportOf(remembering) !== whole) throw new Error('what was spoilt was believed')
    } finally {
      if (before === undefined) delete process.env['XDG_CACHE_HOME']
      else process.env['XDG_CACHE_HOME'] = before
    }
  }),
}

const remembering: Judge = (of, ground) => judgingByEntity(of, ground, { build: 'this' })

function reportOf(judge: Judge): string {
  const at = { root: folder, within: [], named: true }
  const options = { 'as-of': '2026-06-01', lang: 'en', format: 'json' }
  const { judgements, sources, lang } = gatherIn(at, options, 'en', judge)
  return jsonReport(judgements, sources, { lang, asOf: '2026-06-01', version: '0' })
}
