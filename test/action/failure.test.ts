import { expect, test } from 'vitest'
import { framesOf } from '../../action/frames.ts'
import { asOf, exampleCheckout } from './checkouts.ts'
import { event } from './events.ts'
import { commandsIn, runStep } from './runner.ts'

test('a fault of ours fails the step and asks for a report, without what the error says', async () => {
  const workspace = exampleCheckout('nordlys')
  const temporary = '/nowhere/confidential'
  const ran = await runStep({ workspace, temporary, event: event('push'), inputs: { 'as-of': asOf } })
  expect(ran.code).toBe(1)
  const [sentence, ...more] = commandsIn(ran.log)
  expect(sentence?.message).toMatch(/^nis2lint \S+ failed, which is a fault of ours: please report it/)
  expect(more).toEqual([])
  expect(ran.log).toMatch(/^at .*run\.js:\d+:\d+/m)
  expect(ran.log).not.toContain('confidential')
})

test('an error is told by its names and places, and those of its cause', () => {
  const cause = new TypeError('secret\n    at secret (elsewhere:1:1)')
  const lines = framesOf(new Error('confidential', { cause }))
  expect(lines[0]).toBe('Error')
  expect(lines).toContain('TypeError')
  expect(lines.filter(line => /secret|confidential/.test(line))).toEqual([])
  expect(lines.filter(line => line.includes('failure.test.ts'))).not.toEqual([])
  const changed = new Error('confidential')
  expect(changed.stack).toContain('confidential')
  changed.message = 'other'
  expect(framesOf(changed).join()).not.toContain('confidential')
  expect(framesOf('thrown text')).toEqual(['string'])
})
