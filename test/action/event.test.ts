import { expect, test } from 'vitest'
import { type Event, subjectOf } from '../../action/event.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const head = '1'.repeat(40)
const base = '2'.repeat(40)
const queue = '3'.repeat(40)
const zeros = '0'.repeat(40)
const pull = (change: object = {}) => ({
  pull_request: {
    number: 7,
    state: 'open',
    head: { sha: head, repo: { full_name: 'acme/policies' } },
    base: { sha: base },
    ...change,
  },
})
const own = { pullRequest: 7, commit: head, foreign: false, before: base }
const none = { pullRequest: undefined, commit: undefined, foreign: false, before: undefined }

test.each<[string, string, object, string, object]>([
  ['a pull request', 'pull_request', pull(), 'somebody', own],
  ['one that is opened again', 'pull_request', { action: 'reopened', ...pull() }, 'somebody', own],
  ['one that is ready', 'pull_request', { action: 'ready_for_review', ...pull() }, 'somebody', own],
  ['a draft', 'pull_request', pull({ draft: true }), 'somebody', own],
  ['a closed one', 'pull_request', pull({ state: 'closed' }), 'somebody', { ...own, pullRequest: undefined }],
  [
    'one of a fork',
    'pull_request',
    pull({ head: { sha: head, repo: { full_name: 'b/policies' } } }),
    'b',
    { ...own, foreign: true },
  ],
  ['one of a deleted fork', 'pull_request', pull({ head: { sha: head, repo: null } }), 'b', { ...own, foreign: true }],
  ['one of Dependabot', 'pull_request', pull(), 'dependabot[bot]', { ...own, foreign: true }],
  ['a review', 'pull_request_review', pull(), 'somebody', own],
  [
    'a merge queue',
    'merge_group',
    { merge_group: { head_sha: queue, base_sha: base } },
    'somebody',
    { ...none, commit: queue, before: base },
  ],
  ['a push', 'push', { before: base }, 'somebody', { ...none, before: base }],
  ['the first push of a branch', 'push', { before: zeros }, 'somebody', none],
  ['a schedule', 'schedule', { schedule: '0 6 * * 1' }, 'somebody', none],
  ['a person', 'workflow_dispatch', { inputs: {} }, 'somebody', none],
  ['another run', 'workflow_run', { workflow_run: { head_sha: head } }, 'somebody', none],
])('%s', (_, name, payload, actor, subject) => {
  const event: Event = { name, payload: payload as Event['payload'], repository: 'acme/policies', actor }
  expect(subjectOf(event)).toEqual(subject)
})

test('a token that may write never meets the change of a stranger', () => {
  const event = { name: 'pull_request_target', payload: pull(), repository: 'acme/policies', actor: 'b' }
  expect(() => subjectOf(event)).toThrow(UsageError)
})
