import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { folderOf, run } from './terminal.ts'

const date = ['--as-of', '2026-06-01', '--lang', 'en']
const customers = {
  'acme/entity.yaml': entity,
  'acme/p.md': policy({ reviewed: '2026-01-15', reviewEvery: 'P3M' }),
  'other/entity.yaml': entity
    .replace('Acme A/S', 'Other A/S')
    .replace('12345674', '98765433')
    .replace('id: acme', 'id: other'),
}

describe('nis2lint calendar', () => {
  const folder = folderOf(customers)

  test('shows what is overdue first, and passes: it is no judgement', () => {
    const { code, out, err } = run(folder, ['calendar', ...date])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^NIS 2 calendar, 1 June 2026 – 1 June 2027\n\nOverdue\n {2}Entity/)
    expect(out).toContain("Review POL-1 Adgang · not the law's date")
    expect(out).toContain('Register the entity under § 10 · § 33(3)')
  })

  test('a path narrows it to what stands there', () => {
    const { out } = run(folder, ['calendar', 'acme/p.md', '--format', 'json', ...date])
    const { items, ...head } = JSON.parse(out)
    expect(head).toMatchObject({ version: 1, asOf: '2026-06-01', until: '2027-06-01' })
    expect(items).toEqual([
      {
        date: '2026-04-15',
        instant: null,
        what: 'Review POL-1 Adgang',
        document: 'POL-1',
        requirement: 'tool/review',
        law: "not the law's date",
        kind: 'policy-review',
        overdue: true,
        days: -47,
        entity: 'Acme A/S',
        path: 'acme/p.md',
        line: 8,
      },
    ])
  })

  test('writes a file for calendar programs, the same each time', () => {
    const write = (name: string) => {
      expect(run(folder, ['calendar', 'acme', '--format', 'ics', '--output', name, ...date])).toMatchObject({
        code: 0,
        out: '',
      })
      return readFileSync(join(folder, name), 'utf8')
    }
    const ics = write('a.ics')
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    expect(ics).toContain('X-WR-CALNAME:NIS 2 calendar Acme A/S\r\n')
    expect(write('b.ics')).toBe(ics)
  })

  test('the configuration decides how long things may be', () => {
    const chosen = folderOf({
      ...customers,
      'acme/p.md': policy({ reviewed: '2026-01-15' }),
      'nis2lint.yaml': 'intervals: { review: P9M }\n',
    })
    const { out } = run(chosen, ['calendar', 'acme/p.md', '--format', 'markdown', ...date])
    expect(out).toContain('## October 2026')
    expect(out).toContain('| 15 October 2026 | 136 |')
  })

  test('a form that is none is refused', () => {
    const { code, err } = run(folder, ['calendar', '--format', 'sarif'])
    expect(code).toBe(2)
    expect(err).toContain('--format: there is no sarif (text, json, markdown, ics)')
  })
})
