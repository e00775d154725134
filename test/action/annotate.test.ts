import { describe, expect, test, vi } from 'vitest'
import { annotate, type Change } from '../../action/annotate.ts'
import type { Standing } from '../../action/diff/changed-lines.ts'
import type { Finding } from '../../src/engine/check.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { file, policy } from '../workspaces.ts'
import { asOf } from './checkouts.ts'
import { judge } from './judge.ts'
import { commandsIn } from './runner.ts'

const document = file('a.md', policy({ status: 'sound' }))
const [judgement] = judge([document]).judgements
const [finding] = judgement?.findings ?? []

/** What the runner is told of findings that differ from a real one in some way. */
function told(changes: readonly Partial<Finding>[], which: 'changed' | 'all' = 'all', change: Told = {}) {
  const findings = changes.flatMap(change => (finding ? [{ ...finding, ...change }] : []))
  const judgements = judgement ? [{ ...judgement, findings }] : []
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const fresh = change.fresh && new Set(change.fresh.flatMap(at => findings[at] ?? []))
  const outlook = () => ({ until: asOf, changes: undefined })
  annotate({ judgements, sources: sourcesOf([document]), lang: 'en', asOf, outlook }, which, {
    fresh,
    standings: change.standings,
  })
  const log = written.mock.calls.map(([text]) => String(text)).join('')
  written.mockRestore()
  return { log, commands: commandsIn(log) }
}

/** Which of the findings are new, and where lines stand in the change. */
interface Told {
  readonly fresh?: readonly number[]
  readonly standings?: Change['standings']
}

const says = (en: string): Finding['message'] => ({ da: en, en, fix: { da: 'Ret', en: 'Mend it' } })

test('an annotation says what and where; columns only where it is within a line', () => {
  const { commands } = told([
    { at: { path: 'a.md', span: [4, 8], key: '' }, message: says('It is so') },
    { at: { path: 'a.md', span: [4, 30], key: '' } },
  ])
  expect(commands[0]).toMatchObject({
    name: 'error',
    properties: { file: 'a.md', line: '2', endLine: '2', col: '1', endColumn: '5' },
    message: 'It is so. Mend it',
  })
  expect(commands[1]?.properties).toMatchObject({ file: 'a.md', line: '2', endLine: '4' })
  expect(commands[1]?.properties).not.toHaveProperty('col')
})

test('what a document holds is shortened and shown', () => {
  const { commands } = told([{ message: says(`a\u202e\n::set-output name=x::y${'z'.repeat(500)}`) }])
  expect(commands.map(({ name }) => name)).toEqual(['error'])
  expect(commands[0]?.message).toMatch(/^a\uFFFD\uFFFD: : ?set-output name=x: : ?y(z+)$/)
  expect(commands[0]?.message.length).toBeLessThan(410)
})

test('of each severity so many as GitHub shows, with room for our own; the others are counted', () => {
  const many = (['error', 'warning', 'notice'] as const).flatMap(severity => Array(12).fill({ severity }))
  const { log, commands } = told(many)
  const count = (name: string) => commands.filter(command => command.name === name).length
  expect([count('error'), count('warning'), count('notice')]).toEqual([9, 8, 10])
  expect(log.match(/^\d+ \w+ more without annotation/gm)).toEqual([
    '3 errors more without annotation',
    '4 warnings more without annotation',
    '2 notices more without annotation',
  ])
})

describe('in a change', () => {
  /** Line 2 was changed, and is line 7 of the head, where the file has another name. */
  const standings = (path: string, [first, last]: readonly [number, number]): Standing => ({
    path: `head/${path}`,
    lines: [first + 5, last + 5],
    changed: first <= 2 && last >= 2 ? [7, 7] : undefined,
    shown: undefined,
    isTouched: true,
  })
  const [onLine2, over2to4, onLine4] = [
    [4, 8],
    [4, 30],
    [30, 34],
  ].map(span => ({
    at: { path: 'a.md', span: span as [number, number], key: '' },
  }))
  const all = [onLine2, over2to4, onLine4, onLine2].map((one, at) => ({ ...one, message: says(`Finding ${at}`) }))

  test('only what is new on changed lines is annotated, on the lines of the head; the rest that is new is counted', () => {
    const { log, commands } = told(all, 'changed', { fresh: [0, 1, 2], standings })
    expect(commands.map(({ message }) => message)).toEqual(['Finding 0. Mend it', 'Finding 1. Mend it'])
    expect(commands[0]?.properties).toMatchObject({ file: 'head/a.md', line: '7', endLine: '7', col: '1' })
    expect(commands[1]?.properties).toMatchObject({ file: 'head/a.md', line: '7', endLine: '7' })
    expect(commands[1]?.properties).not.toHaveProperty('col')
    expect(log).toMatch(/^1 error without annotation, as the change does not touch the line/m)
  })

  test('of all, what is new comes first', () => {
    const { commands } = told(all, 'all', { fresh: [2], standings })
    expect(commands.map(({ message }) => message.slice(0, 9))).toEqual([
      'Finding 2',
      'Finding 0',
      'Finding 1',
      'Finding 3',
    ])
    expect(commands[0]?.properties).toMatchObject({ file: 'head/a.md', line: '9', endLine: '9' })
  })

  test('what is new is annotated where git cannot tell which lines changed', () => {
    const { commands } = told(all, 'changed', { fresh: [1, 2] })
    expect(commands.map(({ properties }) => properties['line'])).toEqual(['2', '4'])
  })

  test('a change that brings nothing new has no annotation, and one that cannot be told has them all', () => {
    expect(told(all, 'changed', { fresh: [], standings }).log).toBe('')
    expect(told(all, 'changed').commands).toHaveLength(4)
  })
})
