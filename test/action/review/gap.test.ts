import { describe, expect, test } from 'vitest'
import { keyOf, textOf } from '../../../action/review/gap.ts'
import { file, policy } from '../../workspaces.ts'
import { judge } from '../judge.ts'
import { canRender, elementsIn, rendered } from '../rendered.ts'

const evil = '<img src=x> **b** ![x](http://evil.example) </sub> @octocat'
const findings = judge([file('a.md', policy({ status: `"${evil}"` }))]).judgements.flatMap(one => one.findings)
const quoting = findings.filter(({ words }) => JSON.stringify(words).includes('octocat'))

describe.skipIf(!canRender)('what is said of a gap', () => {
  test('has no markup but our own, whatever the document holds', () => {
    expect(quoting.length).toBeGreaterThan(0)
    for (const finding of quoting) {
      const html = rendered(textOf(finding, 'en'))
      expect(elementsIn(html)).toEqual({ p: 3, strong: 1, sub: 1 })
      expect(html).not.toContain('@octocat')
    }
  })
})

test('entities that call their documents the same have gaps of their own', () => {
  const [finding = { fingerprint: '' }] = findings
  expect(keyOf('a', finding)).not.toBe(keyOf('b', finding))
  expect(keyOf('a', finding)).toMatch(/^[0-9a-f]{16}$/)
})
