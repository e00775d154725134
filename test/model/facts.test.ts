import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { requirements } from '../../src/law/law.generated.ts'
import type { Requirement } from '../../src/law/types.ts'
import { factKinds, factsIn, isSaid } from '../../src/model/facts.ts'
import { parse } from '../../src/model/parse.ts'
import { file, judge, policy } from '../workspaces.ts'

const kinds = [...factKinds.values()]
const law: readonly (readonly [string, Requirement])[] = Object.entries(requirements)

test('there is a schema for each of the ten measures', () => {
  expect(readdirSync('schemas/measures').sort()).toEqual(
    Array.from({ length: 10 }, (_, index) => `${index + 1}.schema.json`).sort(),
  )
})

test.each(kinds)('$path names a requirement of its own measure', ({ requirement, measure, title }) => {
  expect(requirements[requirement].measure).toBe(Number(measure))
  expect(title.da).not.toBe('')
  expect(title.en).not.toBe('')
})

test('each fact that the law data names is one that a policy can state, of the same measure', () => {
  for (const [, { facts = [], measure }] of law) {
    for (const path of facts) expect([path, factKinds.get(path)?.measure]).toEqual([path, String(measure)])
  }
})

test('only points of the regulation that were verified want something repeated, and it can be stated', () => {
  for (const [id, { repeats, basis, confidence, conditional }] of law) {
    if (!repeats) continue
    expect([id, basis, confidence, conditional ?? false]).toEqual([id, 'regulation', 'V', false])
    expect(kinds.filter(({ requirement, repeated }) => repeated && requirement === id).length).toBe(1)
  }
})

test('each fact is stated in an example or a page', () => {
  const pages = readdirSync('src/rules').map(name => `src/rules/${name}`)
  const examples = readdirSync('policies-example', { recursive: true, encoding: 'utf8' }).map(
    name => `policies-example/${name}`,
  )
  const texts = [...pages, ...examples].filter(path => path.endsWith('.md')).map(path => readFileSync(path, 'utf8'))
  const stated = texts.flatMap(documentsOf)
  const said = new Set(stated.flatMap(document => factsIn(document).filter(isSaid)).map(({ kind }) => kind))
  const missing = kinds.filter(kind => !said.has(kind))
  expect(missing.map(({ path }) => path)).toEqual([])
})

/** The policies of a page, or the one that a text is. */
function documentsOf(text: string) {
  const whole = text.startsWith('---')
    ? [text]
    : [...text.matchAll(/```md\n([\s\S]*?)```/g)].map(([, inner = '']) => inner)
  return whole.flatMap(part => {
    const document = parse(file('p.md', part))
    return document?.kind === 'policy' ? [document as Parameters<typeof factsIn>[0]] : []
  })
}

describe('what an approval binds', () => {
  const digests = (facts: string) => parse(file('p.md', policy({ facts })))?.digests

  test('not the day that something was last done', () => {
    expect(digests('{ "3": { restoreTest: { last: 2026-01-05, every: P6M } } }')).toEqual(
      digests('{ "3": { restoreTest: { last: 2026-07-05, every: P6M } } }'),
    )
  })

  test.each([
    ['the interval', '{ "3": { restoreTest: { last: 2026-01-05, every: P12M } } }'],
    ['another fact', '{ "3": { restoreTest: { last: 2026-01-05, every: P6M }, backupFrequency: P1D } }'],
    ['a measure', '{ "2": { exercise: { last: 2026-01-05, every: P6M } } }'],
  ])('but %s', (_, facts) => {
    const before = digests('{ "3": { restoreTest: { last: 2026-01-05, every: P6M } } }')
    expect(digests(facts)?.digest).not.toBe(before?.digest)
    expect(digests(facts)?.words).not.toBe(before?.words)
  })
})

test('a key that no measure has is a finding, and the rest is read', () => {
  const facts = '{ "3": { restoreTst: { every: P6M }, backupFrequency: P1D }, "backup": {} }'
  const [judgement] = judge([file('p.md', policy({ facts }))])
  const about = judgement?.findings.filter(({ rule }) => rule === 'matches-schema').map(({ says: message }) => message)
  expect(about?.sort()).toEqual(['unknownKey', 'unknownKeyNear'])
})
