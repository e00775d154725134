import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { added, before, hunksIn, shown } from '../../../action/diff/hunks.ts'

const folder = mkdtempSync(join(tmpdir(), 'nis2lint-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The patch from one text to another, by git. */
function patchOf(old: string, now: string): string {
  const names = ['old', 'new'].map(name => join(folder, name))
  for (const [at, text] of [old, now].entries()) writeFileSync(names[at] ?? '', text)
  try {
    return execFileSync('git', ['diff', '--no-index', '--text', '--', ...names], { encoding: 'utf8' })
  } catch (error) {
    // So git says that they differ.
    return String((error as { stdout?: string }).stdout)
  }
}

function textOf(lines: readonly string[], isEnded: boolean): string {
  const text = lines.map(line => `${line}\n`).join('')
  return isEnded || lines.at(-1) === '' ? text : text.slice(0, -1)
}

const line = fc.constantFrom(
  '',
  'a',
  'b',
  'c',
  '@@ -1 +1 @@',
  '-x',
  '+x',
  '\\ No newline at end of file',
  'diff --git a b',
  'a\rb',
)
const lines = fc.array(line, { maxLength: 25 })

test('every line of the text after is one that was added, or the same line of the text before', () => {
  fc.assert(
    fc.property(lines, lines, fc.boolean(), (old, now, isEnded) => {
      const hunks = hunksIn(patchOf(textOf(old, isEnded), textOf(now, true)))
      const origins = now.map((_, at) => before(hunks, at + 1))
      const kept = origins.flatMap((origin, at) => (origin === undefined ? [] : [[old[origin - 1], now[at]]]))
      expect(kept.filter(([was, is]) => was !== is)).toEqual([])
      const known = origins.filter(origin => origin !== undefined)
      expect(known).toEqual([...new Set(known)].sort((a, b) => a - b))
      const fresh = origins.flatMap((origin, at) => (origin === undefined ? [at + 1] : []))
      expect(fresh.map(one => added(hunks, one, one))).toEqual(fresh.map(one => [one, one]))
      expect(fresh.filter(one => shown(hunks, one, one) !== one)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

describe('of a sentence changed, a line added and one taken out', () => {
  const old = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`)
  const now = [...old.slice(0, 9), 'rewritten', 'added', ...old.slice(10, 29), ...old.slice(30)]
  const hunks = hunksIn(patchOf(`${old.join('\n')}\n`, `${now.join('\n')}\n`))

  test.each([
    [9, 9],
    [10, undefined],
    [11, undefined],
    [12, 11],
    [30, 29],
    [31, 31],
    [40, 40],
  ])('line %s was line %s', (after, was) => {
    expect(before(hunks, after)).toBe(was)
  })

  test.each([
    [1, 9, undefined],
    [1, 40, [10, 11]],
    [11, 40, [11, 11]],
    [10, 10, [10, 10]],
    [12, 40, undefined],
  ])('from %s to %s, %j were added', (from, to, expected) => {
    expect(added(hunks, from, to)).toEqual(expected)
  })

  test.each([
    [1, 6, undefined],
    [1, 7, 7],
    [14, 20, 14],
    [1, 40, 10],
    [11, 13, 11],
    [25, 40, 31],
    [15, 27, undefined],
    [15, 28, 28],
    [34, 40, undefined],
  ])('from %s to %s, the first shown is %s', (from, to, expected) => {
    expect(shown(hunks, from, to)).toBe(expected)
  })
})

test('of lines taken out, the one that follows is shown, or the one before at the end of the file', () => {
  const old = Array.from({ length: 9 }, (_, at) => `line ${at + 1}\n`)
  expect(shown(hunksIn(patchOf(old.join(''), old.toSpliced(4, 2).join(''))), 1, 9)).toBe(5)
  expect(shown(hunksIn(patchOf(old.join(''), old.slice(0, 7).join(''))), 1, 9)).toBe(7)
})

test('a file that is emptied has no lines, and one that is new has only added ones', () => {
  expect(shown(hunksIn(patchOf('a\nb\n', '')), 1, 9)).toBeUndefined()
  expect(added(hunksIn(patchOf('', 'a\nb')), 1, 9)).toEqual([1, 2])
})
