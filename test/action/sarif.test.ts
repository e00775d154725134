import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { policy } from '../workspaces.ts'
import { asOf, checkoutOf, exampleCheckout } from './checkouts.ts'
import { event } from './events.ts'
import { runStep } from './runner.ts'
import { scratch } from './scratch.ts'

const step = (workspace: string, inputs: Record<string, string>) =>
  runStep({ workspace, event: event('push'), inputs: { 'as-of': asOf, 'fail-on': 'never', ...inputs } })

/** The parts of a SARIF log that the tests read. */
interface Log {
  readonly version: string
  readonly runs: readonly {
    readonly results: readonly {
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
      }[]
    }[]
  }[]
}

test('the SARIF file has every finding, at paths of the checkout, and its path is an output', async () => {
  const workspace = exampleCheckout('fjordvand')
  const { outputs } = await step(workspace, { 'sarif-file': 'out/nis2lint.sarif' })
  expect(outputs['sarif']).toBe('out/nis2lint.sarif')
  const { version, runs } = JSON.parse(readFileSync(join(workspace, 'out/nis2lint.sarif'), 'utf8')) as Log
  const results = runs.flatMap(run => run.results)
  const { workspaces } = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as {
    workspaces: { findings: object[]; suppressed: object[] }[]
  }
  expect(version).toBe('2.1.0')
  expect(results).toHaveLength(workspaces.flatMap(one => [...one.findings, ...one.suppressed]).length)
  const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? '')
  expect(uris.filter(uri => !existsSync(join(workspace, decodeURIComponent(uri))))).toEqual([])
})

test('a link where it goes is replaced, not followed', async () => {
  const target = join(scratch(), 'target')
  writeFileSync(target, 'untouched')
  const workspace = checkoutOf({ 'policies/a.md': policy() })
  symlinkSync(target, join(workspace, 'nis2lint.sarif'))
  await step(workspace, { 'sarif-file': 'nis2lint.sarif' })
  expect(readFileSync(target, 'utf8')).toBe('untouched')
  expect(lstatSync(join(workspace, 'nis2lint.sarif')).isFile()).toBe(true)
})
