import { expect, test } from 'vitest'
import type { Standings } from '../../../action/diff/changed-lines.ts'
import { standingOf } from '../../../action/diff/standing.ts'
import { sourcesOf } from '../../../src/report/located.ts'
import { file } from '../../workspaces.ts'

const sources = sourcesOf([file('a.md', 'one\ntwo\nthree\nfour\nfive\n')])
const first = { at: { path: 'a.md', span: [0, 3], key: '' } } as const

/** A change of some lines, beside which one line above and below is shown. */
const changing =
  (from: number, to: number, isAdded = true): Standings =>
  (path, [start, end]) => {
    const touches = from <= end && to >= start
    const changed = touches && isAdded ? ([Math.max(from, start), Math.min(to, end)] as const) : undefined
    const shown = from - 1 <= end && to + 1 >= start ? Math.min(end, Math.max(start, from)) : undefined
    return { path, lines: [start, end], changed, shown, isTouched: true }
  }

test('a finding stands where its own lines do', () => {
  expect(standingOf(first, sources, changing(1, 2))).toMatchObject({ lines: [1, 1], changed: [1, 1], shown: 1 })
  expect(standingOf(first, sources, changing(4, 5))).toMatchObject({ changed: undefined, shown: undefined })
})

test('one on a document changed after its approval stands where the change of it begins', () => {
  const since = { ...first, change: null }
  expect(standingOf(since, sources, changing(1, 2))).toMatchObject({ lines: [1, 1], changed: [1, 1], shown: 1 })
  expect(standingOf(since, sources, changing(4, 5))).toMatchObject({ lines: [1, 1], changed: [4, 5], shown: 4 })
  expect(standingOf(since, sources, changing(4, 4, false))).toMatchObject({ changed: [4, 4], shown: 4 })
})
