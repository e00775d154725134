import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { policy } from '../workspaces.ts'
import { asOf, checkoutOf, exampleCheckout } from './checkouts.ts'
import { event, pullRequest } from './events.ts'
import { commandsIn, type Ran, runStep } from './runner.ts'
import { scratch } from './scratch.ts'

const push = event('push')

function step(workspace: string, inputs: Record<string, string> = {}, on = push): Promise<Ran> {
  return runStep({ workspace, event: on, inputs: { 'as-of': asOf, ...inputs } })
}

/** The sentence that failed the step: its last error, which has no place. */
function failure({ log }: Ran): string | undefined {
  const errors = commandsIn(log).filter(({ name, properties }) => name === 'error' && !properties['file'])
  return errors.map(({ message }) => message).join('\n')
}

describe('fjordvand', () => {
  test('fails, with figures, annotations, summary, report and badge', async () => {
    const workspace = exampleCheckout('fjordvand')
    const ran = await step(workspace, { lang: 'en', 'badge-dir': 'out/badge', 'report-file': 'out/report.json' })
    expect(ran.code).toBe(1)
    const report = JSON.parse(readFileSync(join(workspace, 'out/report.json'), 'utf8'))
    const { errors, warnings, notices } = report.summary
    expect(ran.outputs).toEqual({
      readiness: String(report.workspaces[0].readiness.share),
      level: report.workspaces[0].readiness.level,
      passed: 'false',
      errors: String(errors),
      warnings: String(warnings),
      notices: String(notices),
      // A person started it: nothing was before.
      'new-gaps': '0',
      'existing-gaps': String(errors + warnings + notices),
      'fixed-gaps': '0',
      documents: expect.stringMatching(/^[1-9]\d*$/),
      report: 'out/report.json',
      sarif: '',
      'badge-svg': 'out/badge/badge.svg',
      'badge-json': 'out/badge/badge.json',
      'comment-action': 'disabled',
      'comment-url': '',
      'issue-action': 'disabled',
      'issue-url': '',
    })
    expect(failure(ran)).toMatch(new RegExp(`^nis2lint: ${errors} errors \\(fail-on: new-error\\)$`))
    const annotations = commandsIn(ran.log).filter(({ properties }) => properties['file'])
    const count = (name: string) => annotations.filter(one => one.name === name).length
    expect({ error: count('error'), warning: count('warning') }).toEqual({
      error: Math.min(9, errors),
      warning: Math.min(8, warnings),
    })
    expect(annotations.filter(({ properties }) => !existsSync(join(workspace, properties['file'] ?? '')))).toEqual([])
    expect(ran.log).toContain(`${errors - 9} errors more without annotation`)
    expect(ran.summary).toContain(`### nis2lint: ${errors} errors`)
    expect(readFileSync(join(workspace, 'out/badge/badge.svg'), 'utf8')).toMatch(/^<svg /)
    expect(JSON.parse(readFileSync(join(workspace, 'out/badge/badge.json'), 'utf8'))).toMatchObject({
      schemaVersion: 1,
    })
  })

  test('passes where nothing fails the step, and is quiet where it is told to be', async () => {
    const quiet = { 'fail-on': 'never', annotations: 'none', 'job-summary': 'false' }
    const ran = await step(exampleCheckout('fjordvand'), quiet)
    expect(ran).toMatchObject({ code: 0, summary: '', outputs: { passed: 'true' } })
    expect(commandsIn(ran.log)).toEqual([])
    expect(JSON.parse(readFileSync(ran.outputs['report'] ?? '', 'utf8'))).toMatchObject({ version: 1, asOf })
  })
})

test('outputs, summary and verdict are there when the network is not', async () => {
  const ran = await step(exampleCheckout('fjordvand'), { 'github-token': 'token' }, pullRequest(1))
  expect(ran.code).toBe(1)
  expect(ran.outputs).toMatchObject({ passed: 'false', 'comment-action': 'failed' })
  expect(ran.summary).toContain('### nis2lint: ')
  expect(commandsIn(ran.log).filter(({ name }) => name === 'add-mask')).toEqual([
    { name: 'add-mask', properties: {}, message: 'token' },
  ])
})

describe('whoever uses it wrongly is told in a sentence', () => {
  const sound = { 'policies/a.md': policy() }

  test.each([
    [
      'an input',
      { 'fail-on': 'eror' },
      'nis2lint: fail-on: eror findes ikke; mente du error? (new-error, new-warning, new-notice, error, warning, notice, never)',
    ],
    [
      'a configuration',
      { config: 'other.yaml', lang: 'en' },
      'nis2lint: config: there is no other.yaml in the checkout',
    ],
  ])('%s that does not exist', async (_, inputs, sentence) => {
    const ran = await step(checkoutOf(sound), inputs)
    expect(ran).toMatchObject({ code: 1, outputs: {} })
    expect(failure(ran)).toBe(sentence)
  })

  test('nothing of ours', async () => {
    expect(failure(await step(checkoutOf({ 'README.md': '# Hello\n' })))).toMatch(/^nis2lint: Ingen NIS 2-dokumenter/)
  })

  test.each(['badge', 'badge/deeper'])('a link to elsewhere in the way to %s', async folder => {
    const outside = scratch()
    const workspace = checkoutOf(sound)
    symlinkSync(outside, join(workspace, 'badge'))
    const ran = await step(workspace, { 'badge-dir': folder, lang: 'en' })
    expect(failure(ran)).toBe('nis2lint: badge is no folder of the checkout')
    expect(existsSync(join(outside, 'badge.svg')) || existsSync(join(outside, 'deeper'))).toBe(false)
  })
})

test('a link where the report goes is replaced, not followed', async () => {
  const target = join(scratch(), 'target')
  writeFileSync(target, 'untouched')
  const workspace = checkoutOf({ 'policies/a.md': policy() })
  mkdirSync(join(workspace, 'out'))
  symlinkSync(target, join(workspace, 'out/report.json'))
  await step(workspace, { 'report-file': 'out/report.json' })
  expect(readFileSync(target, 'utf8')).toBe('untouched')
  expect(lstatSync(join(workspace, 'out/report.json')).isFile()).toBe(true)
})
