import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { jsonReport } from '../../src/report/json.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { exempt } from '../exempt.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const ajv = addFormats
  .default(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }))
  .addVocabulary(['x-da'])
const valid = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')))

const files = [
  file('entity.yaml', entity),
  file('p.md', policy({ covers: '{ "dk/6.1.3/backup": "#backup" }', body: '# Backup\n\n[x](gone.md) [y](#bakcup)\n' })),
  file('stray/b.yaml', 'nis2: training\n'),
]

test.each(['da', 'en'] as const)('the report follows its schema (%s)', lang => {
  const report = JSON.parse(jsonReport(judge(files), sourcesOf(files), { lang, asOf: '2026-06-01', version: '0.1.0' }))
  expect(valid(report), JSON.stringify(valid.errors)).toBe(true)
  expect(report.summary.errors).toBeGreaterThan(3)
  expect(report.workspaces[0].findings.some((finding: { edits?: unknown }) => finding.edits)).toBe(true)
})

test('what an approved exception excuses is in the report, follows the schema and is counted nowhere', () => {
  const run = { lang: 'en', asOf: '2026-06-01', version: '0.1.0' } as const
  const report = JSON.parse(jsonReport(judge(exempt), sourcesOf(exempt), run))
  expect(valid(report), JSON.stringify(valid.errors)).toBe(true)
  const [{ findings, suppressed }] = report.workspaces
  expect(suppressed).toEqual([
    {
      finding: expect.objectContaining({ requirement: 'dk/6.1.8/encryption', severity: 'warning' }),
      exception: expect.objectContaining({ id: 'E-1', at: expect.objectContaining({ path: 'e-1.md', line: 6 }) }),
    },
  ])
  const { errors, warnings, notices } = report.summary
  expect(errors + warnings + notices).toBe(findings.length)
})

test('the schema refuses a field it does not know', () => {
  const report = JSON.parse(
    jsonReport(judge(files), sourcesOf(files), { lang: 'da', asOf: '2026-06-01', version: '0.1.0' }),
  )
  expect(valid({ ...report, compliant: true })).toBe(false)
})

test('the same files in another order give the same bytes', () => {
  const write = (list: typeof files) =>
    jsonReport(judge(list), sourcesOf(list), { lang: 'da', asOf: '2026-06-01', version: '0' })
  expect(write(files.toReversed())).toBe(write(files))
})
