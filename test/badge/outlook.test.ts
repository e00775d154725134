import { describe, expect, test } from 'vitest'
import { readTree, realFolder } from '../../src/cli/files.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { after as dayAfter } from '../../src/law/calendar.ts'
import { judged } from '../../src/lint.ts'
import { parse } from '../../src/model/parse.ts'
import { outlookOf } from '../../src/outlook.ts'
import { rules } from '../../src/rules/index.ts'
import { entity, file, policy } from '../workspaces.ts'

const settings = defaultSettings

describe.each(['nordlys', 'fjordvand'])('%s', name => {
  const { files, paths: tree } = readTree(realFolder(`policies-example/${name}`), [])
  const documents = files.flatMap(one => parse(one) ?? [])
  const verdictOn = (asOf: string) =>
    judged(documents, { rules, asOf, tree, settings }).map(({ readiness: { share, level, counts } }) => [
      share,
      level,
      counts,
    ])

  test('is what judging all of it anew each day gives', () => {
    const asOf = '2026-11-21'
    const { until, changes } = outlookOf(documents, { rules, asOf, tree, settings })
    const first = verdictOn(asOf)
    let day = asOf
    for (; JSON.stringify(verdictOn(day)) === JSON.stringify(first); day = dayAfter(day, 'P1D'));
    expect(changes).toBe(day)
    expect(dayAfter(until, 'P1D')).toBe(day)
  })
})

test('where nothing has a date, it is looked ahead for a year', () => {
  const documents = [file('entity.yaml', entity), file('a.md', policy())].flatMap(one => parse(one) ?? [])
  const tree = ['entity.yaml', 'a.md']
  expect(outlookOf(documents, { rules, asOf: '2030-01-01', tree, settings })).toEqual({
    until: '2031-01-01',
    changes: undefined,
  })
})

test('a law that begins to apply changes the verdict, though no document names its date', () => {
  const documents = [file('entity.yaml', entity.replace('2025-07-01', '2025-06-01'))].flatMap(one => parse(one) ?? [])
  const { changes } = outlookOf(documents, { rules, asOf: '2025-06-20', tree: ['entity.yaml'], settings })
  expect(changes).toBe('2025-07-01')
})

test('only the entities shown are looked at', () => {
  const exception = (expires: string) =>
    `---\nnis2: exception\nid: E\ntitle: E\nversion: "1"\nrequirement: dk/6.1.8/encryption\nreason: Fem ord er nok til det\nowner: A\ngranted: 2026-01-01\nexpires: ${expires}\n---\n\n# E\n`
  const files = [
    file('a/entity.yaml', entity),
    file('b/entity.yaml', entity.replace('id: acme', 'id: other')),
    file('b/e.md', exception('2030-02-01')),
  ]
  const documents = files.flatMap(one => parse(one) ?? [])
  const tree = files.map(({ path }) => path)
  const options = { rules, asOf: '2030-01-01', tree, settings }
  expect(outlookOf(documents, options, new Set(['a'])).changes).toBeUndefined()
})
