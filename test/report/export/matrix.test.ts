import { describe, expect, test } from 'vitest'
import { linesOf, matrixOf } from '../../../src/report/matrix.ts'
import { entity, file, judge, policy } from '../../workspaces.ts'
import { examples } from './workspaces.ts'

const backup = 'dk/6.1.3/backup'
const body =
  '# Backup\n\nVi kopierer alle data hver nat til to steder, gemmer dem i et år og prøver dem hvert halvår.\n'
const claiming = (id: string, more: Record<string, string> = {}) =>
  policy({ id, reviewed: '2026-05-01', covers: `{ ${backup}: "#backup" }`, body, ...more })
const approval = (...documents: string[]) => `---
nis2: approval
id: BEST-1
organ: board
date: 2026-03-12
decisions: [${documents.map(id => `{ document: ${id}, version: "1.0" }`).join(', ')}]
---
`

function rowOf(files: Readonly<Record<string, string>>, requirement = backup) {
  const [judgement] = judge(Object.entries(files).map(([path, text]) => file(path, text)))
  const row = judgement && matrixOf(judgement, '2026-06-01').find(({ coverage }) => coverage.id === requirement)
  return row ?? expect.fail('there is no row')
}

describe('a requirement on the measures', () => {
  test('is answered by each policy that claims it, with what is against each', () => {
    const row = rowOf({
      'entity.yaml': entity,
      'a.md': approval('P-1', 'P-2'),
      'p-1.md': claiming('P-1'),
      'p-2.md': claiming('P-2', { covers: `{ ${backup}: "#gone" }` }),
      'p-3.md': claiming('P-3'),
    })
    const told = row.answers.map(({ document, heading, approval: { is, approval: by }, reason }) => [
      document.path,
      heading?.title,
      is,
      by?.data.id,
      reason,
    ])
    expect(told).toEqual([
      ['p-1.md', 'Backup', 'approved', 'BEST-1', null],
      ['p-2.md', undefined, 'approved', 'BEST-1', 'section'],
      ['p-3.md', 'Backup', 'unapproved', undefined, 'unapproved'],
    ])
    expect([row.coverage.status, row.entity?.data.id]).toEqual(['met', 'acme'])
    expect(linesOf([row]).map(({ answer }) => answer?.document.path)).toEqual(['p-1.md', 'p-2.md', 'p-3.md'])
  })

  test('has one line without an answer where nothing answers it, and the findings about it', () => {
    const row = rowOf({ 'entity.yaml': entity })
    expect(linesOf([row])).toEqual([expect.objectContaining({ answer: undefined })])
    expect(row.coverage.status).toBe('missing')
    expect(row.findings.map(({ rule }) => rule)).toEqual(['measure-covered'])
  })

  test('that an exception excuses is answered by the exception alone', () => {
    const exception = `---
nis2: exception
id: E-1
version: "1.0"
requirement: dk/6.1.8/encryption
reason: Vi har ingen data, der skal beskyttes
owner: It-chefen
granted: 2026-03-01
expires: 2026-12-31
---
`
    const files = { 'entity.yaml': entity, 'a.md': approval('E-1'), 'e.md': exception, 'p-1.md': claiming('P-1') }
    const { answers, coverage } = rowOf(files, 'dk/6.1.8/encryption')
    expect([coverage.status, coverage.reason]).toEqual(['exempt', 'exception'])
    expect(answers.map(({ document, approval: { is }, reason }) => [document.path, is, reason])).toEqual([
      ['e.md', 'approved', 'exception'],
    ])
  })
})

test('a row is met just where one of its answers has nothing against it, in both examples', () => {
  const { judgements, telling } = examples()
  const rows = judgements.flatMap(one => matrixOf(one, telling.asOf))
  expect(rows.length).toBeGreaterThan(300)
  for (const { coverage, answers } of rows) {
    const good = answers.some(({ reason }) => reason === null)
    expect({ id: coverage.id, good }).toEqual({ id: coverage.id, good: coverage.status === 'met' })
  }
})
