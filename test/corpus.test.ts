import { expect, test } from 'vitest'
import { corpusOf } from '../bench/corpus.ts'
import { judge } from './workspaces.ts'

const asOf = '2026-11-21'

test('the documents that speed is measured on are real ones: without mistakes nothing is wrong with them', () => {
  const judged = judge(corpusOf({ documents: 56, mistakes: 0 }), asOf)
  expect(judged.map(({ findings }) => findings.filter(({ severity }) => severity !== 'notice'))).toEqual([[]])
  expect(judged[0]?.readiness.counts.missing).toBe(0)
  expect(judged[0]?.approvals.every(({ grounds }) => grounds.length > 0)).toBe(true)
})

test('with mistakes there are errors, in one entity or in many, the same each time', () => {
  const wanted = { documents: 60, mistakes: 0.3 }
  const [many, one] = [corpusOf(wanted), corpusOf({ ...wanted, oneEntity: true })]
  expect(corpusOf(wanted)).toEqual(many)
  expect([many, one].map(files => files.filter(({ path }) => path.endsWith('entity.yaml')).length)).toEqual([2, 1])
  const errors = judge(one.slice(0, 40), asOf).flatMap(({ findings }) =>
    findings.filter(found => found.severity === 'error'),
  )
  expect(new Set(errors.map(({ rule }) => rule)).size).toBeGreaterThan(3)
})
