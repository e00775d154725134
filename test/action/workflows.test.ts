import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../action/inputs.ts'
import { outputNames } from '../../action/outputs.ts'
import { githubParser } from './github-parser.ts'
import { stepsOf, type Workflow, workflowsIn, workflowsOnPage } from './workflows.ts'

const ours = workflowsIn('.github/workflows')
const copied = workflowsIn('docs/workflows')
const pages = ['README.md', 'README.da.md'].flatMap(workflowsOnPage)
const all = [...ours, ...copied, ...pages]
const each = (workflows: readonly Workflow[]) => workflows.map(one => [one.name, one] as const)
const metadata = readFileSync(fileURLToPath(new URL('../../action.yml', import.meta.url)), 'utf8')

test('there is a workflow for each use, and ours are the same', () => {
  expect(copied.map(({ name }) => name.replace(/^.*\//, ''))).toEqual([
    'badge.yml',
    'forks.yml',
    'pull-request.yml',
    'schedule.yml',
  ])
  expect(ours.map(({ name }) => name.replace(/^.*\//, '')).filter(name => name.startsWith('policies'))).toEqual([
    'policies-badge.yml',
    'policies-forks.yml',
    'policies-schedule.yml',
    'policies.yml',
  ])
})

test("GitHub's own parser accepts action.yml, and would not accept any", async () => {
  const { ofAction } = await githubParser()
  expect(ofAction(metadata)).toEqual([])
  expect(ofAction(metadata.replace('using: node24', 'using: node99'))).not.toEqual([])
  expect(ofAction(metadata.replace('\ninputs:', '\ninput:'))).not.toEqual([])
})

test("GitHub's own parser accepts each workflow, and would not accept any", async () => {
  const { ofWorkflow } = await githubParser()
  for (const { name, text } of all) expect({ name, told: await ofWorkflow(text) }).toEqual({ name, told: [] })
  const text = copied[0]?.text ?? ''
  for (const [is, wrong] of [
    ['contents: read', 'contents: reading'],
    ['runs-on:', 'run-on:'],
    ['needs: nis2lint', 'needs: nobody'],
    ['  push:', '  pushed:'],
  ] as const) {
    expect(text).toContain(is)
    expect(await ofWorkflow(text.replace(is, wrong))).not.toEqual([])
  }
})

describe('what runs is what was read', () => {
  const used = all.flatMap(({ name, text }) =>
    [...text.matchAll(/uses: (\S+)(?: # (.*))?$/gm)].map(([, action = '', remark]) => ({ name, action, remark })),
  )

  test('each action is named by its commit, with the version in words', () => {
    const named = used.filter(({ action }) => action !== './' && !action.startsWith('nis2lint/'))
    const loose = named.filter(
      ({ action, remark }) =>
        !/^[\w./-]+@(?!0{40}$)[0-9a-f]{40}$/.test(action) || !/^v\d+\.\d+\.\d+$/.test(remark ?? ''),
    )
    expect(loose).toEqual([])
    const commits = new Map<string, Set<string>>()
    for (const { action } of named) {
      const [name = '', commit = ''] = action.split('@')
      const repository = name.split('/').slice(0, 2).join('/')
      commits.set(repository, (commits.get(repository) ?? new Set()).add(commit))
    }
    expect([...commits].filter(([, found]) => found.size > 1)).toEqual([])
    expect([...commits.keys()].sort()).toEqual([
      'actions/attest',
      'actions/checkout',
      'actions/download-artifact',
      'actions/setup-node',
      'actions/upload-artifact',
      'github/codeql-action',
      'ossf/scorecard-action',
    ])
  })

  test('the one commit that nobody knows before the release is marked in each place, and stands nowhere else', () => {
    const marked = 'nis2lint/nis2lint@0000000000000000000000000000000000000000'
    const own = used.filter(({ action }) => action.startsWith('nis2lint/'))
    expect(own.filter(({ action, remark }) => action !== marked || !/release|udgivelse/.test(remark ?? ''))).toEqual([])
    expect(own.map(({ name }) => name)).toEqual([...copied, ...pages].map(({ name }) => name))
  })
})

describe.each(each([...ours, ...copied]))('%s', (_, workflow) => {
  const { data, text } = workflow

  test('is started by nothing that gives a stranger its rights', () => {
    expect(text).not.toMatch(/pull_request_target|allow-unsafe|secrets\./)
  })

  test('gives each job no more rights than it says why', () => {
    expect(data.permissions).toEqual({})
    for (const job of Object.values(data.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(45)
      const rights = Object.entries(job.permissions ?? {})
      expect(rights).not.toEqual([])
      for (const [right, level] of rights) expect(text).toMatch(new RegExp(`^ {6}${right}: ${level} # \\S`, 'm'))
      if (job.permissions?.['contents'] === 'write') {
        expect(job.steps.filter(({ uses }) => uses?.startsWith('nis2lint/') || uses === './')).toEqual([])
      }
    }
  })

  test('leaves no token behind, and runs no text of an event', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    const kept = checkouts.filter(step => step.with?.['persist-credentials'] !== false)
    expect(kept.length).toBe(workflow.name.endsWith('badge.yml') ? 1 : 0)
    const scripts = stepsOf(workflow).flatMap(({ run }) => run ?? [])
    for (const script of scripts) {
      expect(script).not.toContain('${' + '{')
      execFileSync('bash', ['-n'], { input: script })
    }
  })
})

test('inputs and outputs of ours that workflows use exist', () => {
  const steps = all.flatMap(stepsOf).filter(({ uses }) => uses === './' || uses?.startsWith('nis2lint/'))
  expect(steps.length).toBeGreaterThan(8)
  const inputs = steps.flatMap(step => Object.keys(step.with ?? {}))
  expect(inputs.filter(input => !(input in defaults))).toEqual([])
  const read = all.flatMap(({ text }) => [...text.matchAll(/steps\.nis2lint\.outputs\.([\w-]+)/g)])
  expect(read.map(([, output]) => output).filter(output => !outputNames.some(name => name === output))).toEqual([])
})
