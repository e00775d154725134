import { expect, test, vi } from 'vitest'
import { annotate } from '../../action/annotate.ts'
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
function told(changes: readonly Partial<Finding>[]) {
  const findings = changes.flatMap(change => (finding ? [{ ...finding, ...change }] : []))
  const judgements = judgement ? [{ ...judgement, findings }] : []
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  annotate({ judgements, sources: sourcesOf([document]), lang: 'en', asOf })
  const log = written.mock.calls.map(([text]) => String(text)).join('')
  written.mockRestore()
  return { log, commands: commandsIn(log) }
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
  expect([count('error'), count('warning'), count('notice')]).toEqual([9, 9, 10])
  expect(log.match(/^\d+ \w+ more without annotation/gm)).toEqual([
    '3 errors more without annotation',
    '3 warnings more without annotation',
    '2 notices more without annotation',
  ])
})
