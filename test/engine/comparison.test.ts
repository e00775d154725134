import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Comparison, compared } from '../../src/engine/comparison.ts'
import type { File } from '../../src/text/source.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const asOf = '2026-06-01'

function compare(base: readonly File[], head: readonly File[]): Comparison[] {
  return compared(judge(base, asOf), judge(head, asOf), asOf, { base, head })
}

function only(base: readonly File[], head: readonly File[]): Comparison {
  const [one, ...more] = compare(base, head)
  if (!one || more.length > 0) throw new Error('expected one entity')
  return one
}

const rulesOf = (findings: Comparison['new']) => findings.map(({ rule }) => rule)

const acme = file('entity.yaml', entity)
const other = entity.replace('id: acme', 'id: beta').replace('12345674', '87654303')

describe('findings', () => {
  const sound = file('policies/a.md', policy())
  const broken = file('policies/a.md', policy({ status: 'sound' }))

  test('of the same tree are existing, and nothing else is said', () => {
    const one = only([acme, broken], [acme, broken])
    expect(one.existing.length).toBeGreaterThan(1)
    expect([one.new, one.fixed, one.gone, one.excused, one.requirements, one.effects]).toEqual([[], [], [], [], [], []])
    expect(one.before).toEqual(one.after)
  })

  test('of an entity that is gone: no requirement stands otherwise, for the act applies to it as before', () => {
    const beta = file('b/entity.yaml', other)
    const [, gone] = compare([acme, beta], [acme])
    expect([gone?.root, gone?.head, gone?.requirements]).toEqual(['b', undefined, []])
    const came = compare([acme], [acme, beta]).find(({ root }) => root === 'b')
    expect(came?.requirements.length).toBeGreaterThan(10)
    expect(only([acme, sound], [sound]).requirements).toEqual([])
  })

  test('that a change brings are new, and fixed by what takes it back', () => {
    const there = only([acme, sound], [acme, broken])
    expect(rulesOf(there.new)).toContain('matches-schema')
    const back = only([acme, broken], [acme, sound])
    expect(back.fixed.map(({ fingerprint }) => fingerprint)).toEqual(there.new.map(({ fingerprint }) => fingerprint))
    expect(back.existing.map(({ fingerprint }) => fingerprint)).toEqual(
      there.existing.map(({ fingerprint }) => fingerprint),
    )
  })

  test('stay the same when lines are put above them and when the file is renamed', () => {
    const moved = file('policies/b.md', policy({ status: 'sound' }).replace('---\n', '---\n# a remark\n'))
    const one = only([acme, broken], [acme, moved])
    expect([rulesOf(one.new), rulesOf(one.fixed), rulesOf(one.gone)]).toEqual([[], [], []])
  })

  test('in a document that is deleted are gone, not fixed', () => {
    const one = only([acme, broken], [acme])
    expect(rulesOf(one.gone)).toContain('matches-schema')
    expect(rulesOf(one.fixed)).not.toContain('matches-schema')
  })
})

describe('entities', () => {
  const two = [file('a/entity.yaml', entity), file('b/entity.yaml', other)]

  test('are told apart by their folders', () => {
    const all = compare(two, [...two, file('b/policies/a.md', policy({ status: 'sound' }))])
    expect(all.map(one => [one.root, one.new.length > 0])).toEqual([
      ['a', false],
      ['b', true],
    ])
  })

  test('that change places are each compared with themselves', () => {
    const swapped = [file('a/entity.yaml', other), file('b/entity.yaml', entity)]
    const all = compare(two, swapped)
    expect(all.map(one => [one.root, one.base?.workspace.root, one.new, one.fixed])).toEqual([
      ['a', 'b', [], []],
      ['b', 'a', [], []],
    ])
  })

  test('that are given another id are the same in the same folder', () => {
    const one = only([acme], [file('entity.yaml', entity.replace('id: acme', 'id: acme-as'))])
    expect(one.base?.workspace.entity?.data.id).toBe('acme')
  })

  test('that come and go have one side', () => {
    const [, come] = compare([two[0] ?? acme], two)
    expect([come?.base, come?.before, come?.fixed, come?.existing]).toEqual([undefined, undefined, [], []])
    expect(come?.new.length).toBeGreaterThan(0)
    const [, went] = compare(two, [two[0] ?? acme])
    expect([went?.root, went?.head, went?.after, went?.new, went?.fixed]).toEqual(['b', undefined, undefined, [], []])
    expect(went?.gone.length).toBeGreaterThan(0)
  })
})

describe('what a change means in law', () => {
  const nordlys = fileURLToPath(new URL('../../policies-example/nordlys', import.meta.url))
  const example = readdirSync(nordlys, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(?:md|yaml)$/.test(path))
    .map(path => file(path, readFileSync(`${nordlys}/${path}`, 'utf8')))
  const date = '2026-11-21'
  const changed = (path: string, ...edits: readonly [string, string][]) =>
    example.flatMap(one => {
      if (one.path !== path) return [one]
      const text = edits.reduce((now, [from, to]) => now.replace(from, to), one.text)
      if (edits.length > 0 && text === one.text) throw new Error(`nothing to change in ${path}`)
      return edits.length === 0 ? [] : [file(path, text)]
    })
  const effects = (head: readonly File[], base: readonly File[] = example) =>
    compared(judge(base, date), judge(head, date), date, { base, head }).flatMap(one => one.effects)
  const backup = 'policies/03-driftskontinuitet.md'
  const registered = 'registration.yaml'

  test('a changed text loses its approval, and it is known what was changed', () => {
    const [effect, ...more] = effects(changed(backup, ['døgn', 'måned']))
    expect(more).toEqual([])
    expect(effect).toMatchObject({ kind: 'approval-voided', why: 'changed', document: { path: backup } })
    if (effect?.kind !== 'approval-voided') throw new Error()
    expect(effect.change?.class).toBe('material')
    expect(effect.decision.approval.data.date).toMatch(/^2026-/)
  })

  test('layout alone takes no approval', () => {
    expect(effects(changed(backup, ['\n\n', '\n\n\n']))).toEqual([])
  })

  test('a document that is deleted, retired or no longer decided on loses its approval too', () => {
    expect(effects(changed(backup))).toMatchObject([{ why: 'removed', document: { path: backup } }])
    expect(effects(changed(backup, ['status: approved', 'status: retired']))).toMatchObject([{ why: 'status' }])
    const withdrawn = example.filter(({ path }) => !path.startsWith('approvals/'))
    expect(new Set(effects(withdrawn).map(effect => 'why' in effect && effect.why))).toEqual(new Set(['withdrawn']))
  })

  test('a decision on what none covered before is told of', () => {
    const without = example.filter(({ path }) => !path.startsWith('approvals/'))
    const kinds = effects(example, without).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['approved']))
  })

  test('an IP range that was filed and is changed is to be told of within three months under section 9', () => {
    const head = changed(registered, ['198.51.100.0/25', '203.0.113.0/24'])
    expect(effects(head)).toMatchObject([
      {
        kind: 'registered',
        requirement: 'dk/9.3/changes',
        latest: '2027-02-21',
        fields: [{ title: { en: 'IP ranges' }, removed: ['198.51.100.0/25'], added: ['203.0.113.0/24'] }],
      },
    ])
  })

  test('another order is no change, and what is filed in the same change is told', () => {
    const [first, second] = ['  - 192.0.2.0/24\n', '  - 198.51.100.0/25\n']
    expect(effects(changed(registered, [`${first}${second}`, `${second}${first}`]))).toEqual([])
    const filed = '  - date: 2026-11-20\n    channel: virk.dk\n    receipt: K-1\n'
    const head = changed(registered, ['198.51.100.0/25\n', '203.0.113.0/24\n'], ['filings:\n', `filings:\n${filed}`])
    expect(effects(head)).toEqual([])
  })

  test('nothing is said of approvals where the entity document can no longer be read', () => {
    expect(effects(changed('entity.yaml', ['cvr: "12345674"', 'cvr: "1"']))).toEqual([])
  })

  test('an entity that registers under another section is told of', () => {
    const [effect] = effects(
      changed('entity.yaml', ['sectors:\n  - ict-service-management.msp', 'sectors:\n  - waste-management']),
    )
    expect(effect).toMatchObject({ kind: 'class', after: { paragraph: '10' } })
  })
})
