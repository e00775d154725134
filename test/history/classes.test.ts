import { describe, expect, test } from 'vitest'
import { changeBetween } from '../../src/engine/changes/compare.ts'
import { identityOf } from '../../src/model/identity.ts'
import { parse } from '../../src/model/parse.ts'
import { file } from '../workspaces.ts'
import { commitsOf } from './commits.ts'
import { edits } from './edits.ts'

const commits = commitsOf(200, 5)
const texts = commits.map(({ path, text }) => file(path, text))
const digests = texts.map(text => parse(text)?.digests)
const pairs = commits.slice(1).map(({ name, expected }, index) => ({ number: index + 1, name, expected }))
const changeAt = (number: number) => changeBetween(texts[number - 1] ?? file('', ''), texts[number] ?? file('', ''))

describe('a history of 200 commits', () => {
  test('has every kind of commit in it, more than once', () => {
    const kinds = [...Object.keys(edits), 'rename', 'crlf', 'merge', 'mergeElsewhere']
    for (const kind of kinds) expect(commits.filter(({ name }) => name === kind).length, kind).toBeGreaterThan(1)
  })

  test.each(pairs)('commit $number ($name) is told as what it is', ({ number, name, expected }) => {
    const change = changeAt(number)
    const [was, is] = [digests[number - 1], digests[number]]
    expect(change?.class, JSON.stringify(change)).toBe(expected === 'nothing' ? 'layout' : expected)
    expect(was?.digest === is?.digest).toBe(expected === 'nothing')
    // What is hidden has its words still: nothing but a comparison sees it.
    expect(was?.words === is?.words).toBe(expected === 'nothing' || expected === 'layout' || name === 'commentedOut')
  })

  test('whatever changes a fact or a claim says which, from what and to what', () => {
    const told = pairs.filter(({ name }) => name === 'fact' || name === 'claim')
    expect(told.length).toBeGreaterThan(3)
    for (const { number, name } of told) {
      const { reasons, facts, claims } = changeAt(number) ?? {}
      expect(reasons).toEqual([name])
      expect(name === 'fact' ? [facts?.length, claims] : [claims?.length, facts]).toEqual([1, []])
    }
  })

  test('each text says whose it is, without being read to the end', () => {
    for (const [index, { text }] of commits.entries()) {
      expect(identityOf(text)).toEqual({ kind: 'policy', id: 'POL-03', digest: digests[index]?.digest })
    }
  })
})
