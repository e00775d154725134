import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { sourcesOf } from '../../src/report/located.ts'
import { sarifReport } from '../../src/report/sarif.ts'
import { rules } from '../../src/rules/index.ts'
import { exempt, judged } from '../exempt.ts'
import { shared } from '../shared.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const files = [
  file('entity.yaml', entity),
  file(
    'mappe æ/100% #1?.md',
    policy({ covers: '{ "dk/6.1.3/backup": "#backup" }', body: '# Backup\n\n[x](gone.md)\n' }),
  ),
  file('b.yaml', 'nis2: training\n'),
]

/** Two lines above what is wrong, a character of two code units before it. */
const mendable = [
  file('entity.yaml', entity),
  file('p.md', policy({ body: '# Hedder\n\n😀 [x](#heder) og [y](#heder)\n' })),
]

function written(judgements: ReturnType<typeof judge>, sources: typeof files, lang: 'da' | 'en' = 'da') {
  return sarifReport(judgements, sourcesOf(sources), { lang, asOf: '2026-06-01', version: '0.1.0', rules })
}

const log = (list = files, lang: 'da' | 'en' = 'da') => JSON.parse(written(judge(list), list, lang)).runs[0]

/** The official schema is of draft 4; nothing but the names of two keywords stands between it and ajv. */
const schema = shared('standards/sarif-schema-2.1.0.json')

describe.runIf(schema)('the schema of SARIF 2.1.0', () => {
  const { id, ...rest } = JSON.parse(schema ?? '{}')
  const valid = addFormats
    .default(new Ajv({ strict: false, allErrors: true }))
    .compile({ ...rest, $id: id, $schema: 'http://json-schema.org/draft-07/schema#' })

  test.each([
    ['findings', files],
    ['suppressed findings', exempt],
    ['what can be mended', mendable],
  ] as const)('is followed by a report of %s', (_, list) => {
    for (const lang of ['da', 'en'] as const) {
      valid(JSON.parse(written(judge(list), [...list], lang)))
      expect(valid.errors).toBeNull()
    }
  })

  test('refuses what it does not know', () => expect(valid({ version: '2.1.0', runs: [{ tols: {} }] })).toBe(false))
})

test('each result names its rule by id and index, says what to do, and is found again by its fingerprint', () => {
  const { results, tool } = log()
  expect(results.length).toBeGreaterThan(10)
  for (const result of results) {
    expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(result.message.text).toMatch(/\. .+\.$/s)
    expect(result.partialFingerprints['nis2lint/v1']).toMatch(/^[0-9a-f]{16}$/)
    expect(result).not.toHaveProperty('suppressions')
  }
  expect(new Set(results.map((result: { level: string }) => result.level))).toEqual(
    new Set(['error', 'warning', 'note']),
  )
})

test('paths are encoded, and regions are those of the text', () => {
  const { results, columnKind } = log()
  const link = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'links-resolve').locations[0]
    .physicalLocation
  expect(link.artifactLocation.uri).toBe('mappe%20%C3%A6/100%25%20%231%3F.md')
  expect(link.region).toMatchObject({ startLine: 13, endLine: 13 })
  expect(columnKind).toBe('utf16CodeUnits')
})

test('every rule has its texts in both languages, and at most ten tags', () => {
  const { tool, translations } = log()
  expect(tool.driver.rules).toHaveLength(rules.length)
  expect([tool.driver.language, translations[0].language]).toEqual(['da', 'en'])
  for (const [index, { id, help, fullDescription, properties }] of tool.driver.rules.entries()) {
    const other = translations[0].rules[index]
    expect(other.id).toBe(id)
    expect(other.help.text).not.toBe(help.text)
    expect(help.text + help.markdown + other.help.text).not.toMatch(/[{}]/)
    expect(fullDescription.text.length).toBeLessThanOrEqual(1024)
    expect(properties.tags.length).toBeLessThanOrEqual(10)
  }
})

test('results of one rule on one line are told apart where GitHub would take them for one', () => {
  const { results } = log()
  const hashes = results.map((result: { partialFingerprints: Record<string, string> }) => {
    return result.partialFingerprints['primaryLocationLineHash']
  })
  expect(hashes.filter(Boolean).length).toBeGreaterThan(10)
  expect(hashes.filter(Boolean).length).toBeLessThan(hashes.length)
  expect(new Set(hashes.filter(Boolean)).size).toBe(hashes.filter(Boolean).length)
})

test('a finding that an approved exception excuses is there, and marked so', () => {
  const { results } = log(exempt)
  const excused = results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0)
  expect(excused).toHaveLength(1)
  expect(excused[0].suppressions).toEqual([
    expect.objectContaining({
      kind: 'external',
      status: 'accepted',
      justification: expect.stringContaining('ingen data'),
      properties: { exception: 'E-1', expires: '2026-12-31' },
    }),
  ])
})

test('what mends a finding stands beside it, as one change of the file', () => {
  const fixes = log(mendable, 'en').results.flatMap((result: { fixes?: unknown[] }) => result.fixes ?? [])
  expect(fixes).toEqual(
    [9, 24].map(startColumn => ({
      description: { text: 'Did you mean "#hedder"?.' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'p.md' },
          replacements: [
            {
              deletedRegion: { startLine: 12, startColumn, endLine: 12, endColumn: startColumn + 5 },
              insertedContent: { text: 'hedder' },
            },
          ],
        },
      ],
    })),
  )
})

test('text of a document is no link and no placeholder', () => {
  const list = [file('entity.yaml', entity), file('p.md', policy({ '"[x](https://x.example) {0}"': 'x' }))]
  const text = written(judge(list), list)
  expect(text).toContain('[x] (https')
  expect(text).not.toMatch(/\]\(https|\{0\}/)
})

test('of more than 5,000 the most severe are kept, and the report says how many there are', () => {
  const judgement = judged(exempt)
  const { findings, suppressed } = judgement
  const many = Array.from({ length: 6000 }, (_, index) => findings[index % findings.length] ?? expect.fail())
  const { results, invocations } = JSON.parse(written([{ ...judgement, findings: many }], exempt)).runs[0]
  const levels = results.map(({ level }: { level: string }) => level)
  expect(levels).toHaveLength(5000)
  expect(levels).toEqual(levels.toSorted((a: string, b: string) => weight(a) - weight(b)))
  const count = many.length + suppressed.length
  expect(invocations[0].toolExecutionNotifications).toEqual([
    expect.objectContaining({ level: 'warning', properties: { shown: 5000, count } }),
  ])
})

const weight = (level: string) => ['error', 'warning', 'note'].indexOf(level)
