import { expect, test } from 'vitest'
import { codeQualityReport } from '../../src/report/code-quality.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { exempt, judged } from '../exempt.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const files = ['a', 'b'].flatMap(name => [
  file(`${name}/entity.yaml`, entity.replace('12345674', name === 'a' ? '12345674' : '23456785')),
  file(`${name}/p.md`, policy({ ownr: 'x' })),
])
const issues = (list = files) => JSON.parse(codeQualityReport(judge(list), sourcesOf(list), 'en'))

test('is a list of what GitLab knows, and nothing else', () => {
  for (const issue of issues()) {
    expect(issue).toEqual({
      description: expect.stringMatching(/^.+: .+\. .+\.$/s),
      check_name: expect.stringMatching(/^[a-z-]+$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: expect.stringMatching(/^(?:info|minor|major|critical)$/),
      location: { path: expect.stringMatching(/^[ab]\//), lines: { begin: expect.any(Number) } },
    })
  }
})

test('no two issues have one fingerprint, even where two entities have documents of one id', () => {
  const prints = issues().map(({ fingerprint }: { fingerprint: string }) => fingerprint)
  expect(prints.length).toBeGreaterThan(10)
  expect(new Set(prints).size).toBe(prints.length)
})

test('what is excused is not there', () => {
  expect(issues(exempt)).toHaveLength(judged(exempt).findings.length)
})
