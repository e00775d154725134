import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { defaults } from '../../action/inputs.ts'
import { outputNames } from '../../action/outputs.ts'

interface Metadata {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { uses?: string; with?: object }[] }>>
}

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const metadata = parse(readFileSync(root('action.yml'), 'utf8')) as Metadata

test('action.yml names the inputs that the action reads, with the same defaults', () => {
  const { 'github-token': token, ...others } = metadata.inputs
  expect(token?.default).toBe('$' + '{{ github.token }}')
  const written = Object.fromEntries(Object.entries(others).map(([name, input]) => [name, input.default ?? '']))
  expect({ ...written, 'github-token': '' }).toEqual(defaults)
})

test('action.yml names the outputs that the action sets', () => {
  expect(Object.keys(metadata.outputs)).toEqual([...outputNames])
})

test('action.yml starts the bundle that is here, and each name in it is described', () => {
  expect(metadata.runs).toEqual({ using: 'node24', main: 'action/dist/index.js' })
  expect(existsSync(root(metadata.runs.main))).toBe(true)
  const described = [metadata, ...Object.values(metadata.inputs), ...Object.values(metadata.outputs)]
  expect(described.filter(({ description }) => !/^[A-Za-z].*\.$/.test(description))).toEqual([])
})

test.each(['docs/action.md', 'docs/action.da.md'])('%s tells each input with its default, and each output', name => {
  const tables = readFileSync(root(name), 'utf8')
    .split(/\n(?=#)/)
    .flatMap(rowsOf)
  const [inputs = [], outputs = [], ...more] = tables.filter(rows =>
    rows.some(([cell]) => /^(?:lang|level)$/.test(cell ?? '')),
  )
  expect(more).toEqual([])
  expect(inputs.map(([input]) => input)).toEqual(Object.keys(metadata.inputs))
  expect(outputs.map(([output]) => output)).toEqual(Object.keys(metadata.outputs))
  const { 'github-token': _, ...others } = defaults
  const told = Object.fromEntries(inputs.map(([input, value]) => [input, value]))
  expect(told).toMatchObject(others)
})

/** The rows of each table in a text, with the first two cells of each, marks of code taken away. */
function rowsOf(text: string): string[][][] {
  const tables = [...text.matchAll(/^\|.*\|\n\| --- .*\n((?:\|.*\|\n?)+)/gm)].map(([, body = '']) =>
    body.trim().split('\n'),
  )
  return tables.map(rows =>
    rows.map(row =>
      row
        .split('|')
        .slice(1, 3)
        .map(cell => cell.trim().replaceAll('`', '')),
    ),
  )
}

test.each(['README.md', 'README.da.md'])('the workflows in %s use inputs and outputs that exist', name => {
  const workflows = [...readFileSync(root(name), 'utf8').matchAll(/^```ya?ml\n(.*?)^```/gms)]
    .map(([, text = '']) => text)
    .filter(text => text.includes('uses: nis2lint/nis2lint@'))
  expect(workflows).not.toEqual([])
  for (const text of workflows) {
    const { jobs } = parse(text) as Workflow
    const steps = Object.values(jobs).flatMap(job => job.steps)
    const given = steps
      .filter(({ uses }) => uses?.startsWith('nis2lint/'))
      .flatMap(step => Object.keys(step.with ?? {}))
    const read = [...text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, output]) => output)
    expect(given.filter(input => !(input in metadata.inputs))).toEqual([])
    expect(read.filter(output => !(String(output) in metadata.outputs))).toEqual([])
  }
})
