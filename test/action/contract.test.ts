import { describe, expect, test } from 'vitest'
import { contractFrom } from './contract.ts'
import { openapi } from './platform.ts'

const comments = 'https://api.example/repos/acme/policies/issues/1/comments'
const headers = {
  authorization: 'token x',
  'user-agent': 'x',
  accept: 'application/vnd.github.v3+json',
  'content-type': 'application/json',
}
const sound = { method: 'POST', url: new URL(comments), headers, body: { body: 'text' } }

const review = {
  ...sound,
  url: new URL('https://api.example/repos/acme/policies/pulls/1/reviews'),
  body: {
    commit_id: 'a'.repeat(40),
    event: 'COMMENT',
    body: '',
    comments: [{ path: 'a.md', line: 1, side: 'RIGHT', body: 'x' }],
  },
}

describe('the proxy refuses what GitHub refuses', () => {
  test.each([
    ['nothing in a sound request', {}, 0],
    ['a comment without text', { body: {} }, 1],
    ['a comment of 65,537 characters', { body: { body: 'x'.repeat(65_537) } }, 1],
    ['a field that does not exist', { body: { body: 'text', pinned: true } }, 1],
    ['GraphQL', { url: new URL('https://api.example/graphql') }, 1],
    ['pages of 500', { method: 'GET', body: undefined, url: new URL(`${comments}?per_page=500`) }, 1],
    ['a request without authorization', { headers: { ...headers, authorization: undefined } }, 1],
    ['a request without user agent', { headers: { ...headers, 'user-agent': undefined } }, 1],
    ['nothing in a sound review', review, 0],
    ['a review that does something else', { ...review, body: { ...review.body, event: 'NOTE' } }, 1],
    ['a comment in it on no file', { ...review, body: { ...review.body, comments: [{ line: 1, body: 'x' }] } }, 1],
    [
      'one on a file as a whole',
      { ...review, body: { comments: [{ path: 'a', body: 'x', subject_type: 'file' }] } },
      1,
    ],
    ['a request that we are not to make', { ...review, url: new URL('https://api.example/repos/a/b/merges') }, 1],
  ])('%s', async (_, change, breaches) => {
    const contract = await contractFrom(openapi)
    expect(contract({ ...sound, ...change })).toHaveLength(breaches)
  })
})
