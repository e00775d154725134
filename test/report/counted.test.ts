import { expect, test } from 'vitest'
import { jsonReport } from '../../src/report/json.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { groupText } from '../../src/report/merge/text.ts'
import { titleOf } from '../../src/report/trend/table.ts'
import { entity, file, judge } from '../workspaces.ts'

const point = { commit: 'a'.repeat(40), date: '2026-06-01', entities: [], unread: false }

test('one commit is counted as one', () => {
  expect(titleOf({ points: [point], cut: false }, 'en')).toBe('Audit readiness at 1 commit, of 2026-06-01')
  expect(titleOf({ points: [point], cut: false }, 'da')).toBe('Tilsynsparathed ved 1 commit, fra 2026-06-01')
  expect(titleOf({ points: [point, point], cut: false }, 'en')).toContain('over 2 commits')
})

test('one entity of a group is one', () => {
  const files = [file('entity.yaml', entity)]
  const run = { lang: 'en', asOf: '2026-06-01', version: '0' } as const
  const report = JSON.parse(jsonReport(judge(files), sourcesOf(files), run))
  const text = groupText(report, 'en', (_, words) => words)
  expect(text.split('\n')[0]).toBe('1 entity as of 2026-06-01')
})
