import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inTime } from '../fuzz/target.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const patterns = readdirSync('schemas', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.json'))
  .flatMap(path => [...readFileSync(`schemas/${path}`, 'utf8').matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)])
  .map(([, pattern = '""']) => JSON.parse(pattern) as string)

/** What makes patterns slow that can take the same text in two ways: much of the same, and in the end something else. */
const repeated = [
  'a',
  '0',
  '.',
  '-',
  'a.',
  'org/a.',
  '#',
  ' ',
  '\t',
  'A0.',
  '+45 ',
  '1:',
  '§ ',
  'stk. 1, ',
  '](',
  '<a ',
  '{',
  '24 timer ',
]

describe('patterns', () => {
  test.each([...new Set(patterns)])('%s goes through any text once', pattern => {
    const tried = new RegExp(pattern, 'u')
    for (const part of repeated) inTime(() => tried.test(`${part.repeat(50_000 / part.length)}!`))
  })

  test('one that does not would be seen', () => {
    expect(() => inTime(() => /^(a+)+$/.test(`${'a'.repeat(20)}!`), 1)).toThrow(/took \d+ ms/)
  })

  test('what reads sentences, citations, placeholders and times goes through any text once', () => {
    const body = repeated.map(part => `${part.repeat(3000 / part.length)}!`).join('\n\n')
    const long = policy({
      title: JSON.stringify('a.'.repeat(10_000)),
      owner: JSON.stringify('§ '.repeat(10_000)),
      body,
    })
    inTime(() => judge([file('entity.yaml', entity), file('p.md', long)]))
  })
})
