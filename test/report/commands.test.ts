import { expect, test } from 'vitest'
import { commandReport } from '../../src/report/commands.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { file, judge, policy } from '../workspaces.ts'

test('what a document says can end no command, begin no other, and give the log no colours', () => {
  const key = '"\\e[31m\\n::stop-commands::x\\t100 %:,\\u202e"'
  const files = [file('p, 1.md', policy().replace('title:', `${key}: 1\ntitle:`))]
  const lines = commandReport(judge(files, '2026-06-01'), sourcesOf(files), 'en').split('\n')
  expect(lines.pop()).toBe('')
  for (const line of lines)
    expect(line).toMatch(/^::(?:error|warning|notice) file=p%2C 1\.md,line=\d+,[^:]*::\P{Cc}+$/u)
  expect(lines.find(line => line.includes('no field'))).toContain(
    '::There is no field "\uFFFD[31m\uFFFD::stop-commands::x 100 %25:,\uFFFD" here.',
  )
})
