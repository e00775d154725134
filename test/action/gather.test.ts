import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isQuiet } from '../../action/compared-page.ts'
import { gather } from '../../action/gather.ts'
import { type InputName, readInputs } from '../../action/inputs.ts'
import { lackingRemarks } from '../../action/lacking.ts'
import { verdictOf } from '../../action/policy.ts'
import { viewFor } from '../../action/view.ts'
import { entity, policy } from '../workspaces.ts'
import { asOf } from './checkouts.ts'
import { contextOf } from './context.ts'
import { type Files, mergedCheckout } from './merges.ts'

/** One gap that was there before: the status of a policy is no status. */
const before = { 'entity.yaml': entity, 'policies/a.md': policy({ status: 'sound' }) }
const another = { 'policies/b.md': policy({ id: 'POL-2', status: 'sound' }) }

type Given = Partial<Record<InputName, string>>

/** A change checked as a pull request, or on another event. */
function check(change: Files, given: Given = {}, { event = 'pull_request', base = before as Files } = {}) {
  const {
    workspace,
    base: first,
    head,
    git,
  } = mergedCheckout(folder => {
    for (const [path, text] of Object.entries(base)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text ?? '')
    }
  }, change)
  git('tag', 'before', first)
  const inputs = readInputs(name => ({ 'as-of': asOf, lang: 'en', ...given })[name] ?? '')
  const context = contextOf(workspace, {
    commit: head,
    event,
    before: event === 'schedule' ? undefined : 'b'.repeat(40),
  })
  const checked = gather(context, inputs)
  const verdict = verdictOf(checked, inputs)
  return { checked, verdict, view: viewFor(checked, undefined), remarks: lackingRemarks(checked, inputs) }
}

const newIn = ({ checked }: ReturnType<typeof check>) =>
  checked.comparisons.flatMap(one => one.new).map(({ rule, at }) => `${rule} ${at.path}`)

describe('what a change brings fails it, what was there before does not', () => {
  test.each([
    [{ 'README.md': '# Ours\n' }, 'new-error', true],
    [another, 'new-error', false],
    [another, 'never', true],
    [{ 'README.md': '# Ours\n' }, 'error', false],
  ])('%j with fail-on: %s', (change, failOn, passed) => {
    expect(check(change as Files, { 'fail-on': failOn }).verdict.passed).toBe(passed)
  })

  test('and where nothing tells what is new, all there is counts, and it is said', () => {
    const { checked, verdict, remarks } = check({ 'README.md': '# Ours\n' }, {}, { event: 'push' })
    expect(checked.before).toEqual({ lacking: 'unreachable' })
    expect(verdict.passed).toBe(false)
    expect(remarks.map(({ en }) => en).join()).toMatch(/fetch-depth: 0.*all findings count for fail-on: new-error$/)
    const scheduled = check({ 'README.md': '# Ours\n' }, {}, { event: 'schedule' })
    expect([scheduled.checked.before, scheduled.verdict.passed, scheduled.remarks]).toEqual([
      { lacking: 'no-before' },
      false,
      [],
    ])
    expect(newIn(scheduled)).toEqual([])
  })

  test('and readiness may not be lower than asked for', () => {
    const { verdict } = check({ 'README.md': '# Ours\n' }, { 'min-score': '50' })
    expect(verdict.reasons).toEqual([expect.stringMatching(/^audit readiness is \d+ %, and min-score is 50$/)])
    expect(check({ 'README.md': '# Ours\n' }, { 'min-score': '0' }).verdict.passed).toBe(true)
  })
})

test('a change that does nothing to the documents is quiet', () => {
  expect(isQuiet(check({ 'README.md': '# Ours\n' }).view)).toBe(true)
  expect(isQuiet(check(another).view)).toBe(false)
})

test('folders that are not there before can be reported on', () => {
  const files = { 'new/entity.yaml': entity.replace('id: acme', 'id: beta') }
  const { checked } = check(files, { paths: 'new' })
  expect(checked.comparisons.map(({ root, base }) => [root, base])).toEqual([['new', undefined]])
})

describe('the configuration', () => {
  const ignoring = { 'nis2lint.yaml': 'ignore: [policies]\n', ...another }

  test('is that of the base, so that a change cannot weaken its own rules', () => {
    const checked = check(ignoring)
    expect(newIn(checked)).toContain('matches-schema policies/b.md')
    expect(checked.view.configuration).toEqual({ path: 'nis2lint.yaml', by: 'base' })
    expect(isQuiet(check({ 'nis2lint.yaml': 'ignore: [policies]\n' }).view)).toBe(false)
  })

  test('is that of the head where the workflow wants it so, and on a push', () => {
    expect(newIn(check(ignoring, { 'config-from': 'head' }))).not.toContain('matches-schema policies/b.md')
    const { checked, view } = check(ignoring, { base: 'before' }, { event: 'push' })
    expect(newIn({ checked } as ReturnType<typeof check>)).not.toContain('matches-schema policies/b.md')
    expect(view.configuration).toEqual({ path: 'nis2lint.yaml', by: 'head' })
  })

  test('is refused where the change breaks it, though it is not gone by yet', () => {
    expect(() => check({ 'nis2lint.yaml': 'paths: 7\n' })).toThrow('nis2lint.yaml')
  })

  test('can be mended by a change where the base has a wrong one', () => {
    const base = { ...before, 'nis2lint.yaml': 'paths: 7\n' }
    expect(check({ 'nis2lint.yaml': 'paths: [policies]\n' }, {}, { base }).view.configuration?.by).toBe('head')
  })

  test('that nobody changes is not spoken of', () => {
    const base = { ...before, 'nis2lint.yaml': 'lang: en\n' }
    expect(check(another, {}, { base }).view.configuration).toBeNull()
  })
})
