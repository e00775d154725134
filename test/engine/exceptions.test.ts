import { expect, test } from 'vitest'
import { about, backedUpSoon, exempt, judged, notExempt, withoutBackups } from '../exempt.ts'

test('an approved exception excuses the finding that nothing answers its requirement', () => {
  const { open, suppressed, status } = about(exempt)
  expect([open.length, suppressed.length, status]).toEqual([0, 1, 'exempt'])
  expect(suppressed[0]?.by.data.id).toBe('E-1')
})

test('one that was changed since it was approved excuses nothing', () => {
  const { open, suppressed, status } = about(notExempt)
  expect([open.length, suppressed.length, status]).toEqual([1, 0, 'missing'])
})

test('the finding is the same, excused or not', () => {
  expect(about(exempt).suppressed[0]?.finding.fingerprint).toBe(about(notExempt).open[0]?.fingerprint)
})

test('what is excused lowers nothing: readiness counts findings that stand, and no other requirement changes', () => {
  const [with_, without] = [judged(exempt), judged(notExempt)]
  const changed = with_.requirements.filter(({ id, status }) => {
    return status !== without.requirements.find(other => other.id === id)?.status
  })
  expect(changed.map(({ id }) => id)).toEqual(['dk/6.1.8/encryption'])
  expect(with_.readiness.counts.exempt).toBe(1)
})

test('from a duty without reservation it excuses what is said, but shows no more than a part', () => {
  const { open, suppressed, status } = about(withoutBackups)
  expect([open.length, suppressed.length, status]).toEqual([0, 1, 'partial'])
  const of = (files: typeof exempt) => judged(files).requirements.find(({ id }) => id === 'dk/6.1.3/backup')?.reason
  expect([of(withoutBackups), of(backedUpSoon), of(exempt)]).toEqual(['exception', 'unapproved', 'no-claim'])
  const { findings, readiness } = judged(withoutBackups)
  expect(readiness.counts.exempt).toBe(0)
  expect(readiness.counts.partial).toBe(judged(notExempt).readiness.counts.partial + 1)
  expect(
    findings.filter(({ says }) => says === 'unconditional').map(({ severity, at }) => [severity, at.path]),
  ).toEqual([['notice', 'e-1.md']])
})
