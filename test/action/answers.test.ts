import { describe, expect, test } from 'vitest'
import { isForbidden, isLimit, reasonOf, secondsToWait } from '../../action/answers.ts'
import { patience } from '../../action/requests.ts'

const now = 1_790_000_000_000
const inSeconds = (seconds: number) => String(now / 1000 + seconds)

function answer(status: number, headers: Record<string, string> = {}, message = 'text of a document'): Error {
  return Object.assign(new Error(message), { status, response: { headers, data: { message } } })
}

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const left = { 'x-ratelimit-remaining': '900', 'x-ratelimit-reset': inSeconds(5) }
const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(13) }

describe('what GitHub answers', () => {
  test.each([
    ['a pause it asks for', answer(403, { 'retry-after': '7' }), { limit: true, wait: 7 }],
    ['a pause it asks for with another number', answer(429, { 'retry-after': '0' }), { limit: true, wait: 0 }],
    ['a limit that is lifted soon', answer(403, spent), { limit: true, wait: 13 }],
    [
      'one that has been lifted',
      answer(403, { ...spent, 'x-ratelimit-reset': inSeconds(-3) }),
      { limit: true, wait: 0 },
    ],
    ['a limit on what is written, which says no more', answer(403, left, secondary), { limit: true, wait: 60 }],
    ['the same with another number', answer(429, left), { limit: true, wait: 60 }],
    ['a pause that is no number', answer(429, { 'retry-after': 'soon' }), { limit: true, wait: 60 }],
    ['a server that fails', answer(502), { limit: false, wait: 1 }],
    ['one that asks for a pause', answer(503, { 'retry-after': '5' }), { limit: false, wait: 5 }],
    ['no answer at all', new TypeError('fetch failed'), { limit: false, wait: 1 }],
    [
      'a token that may not',
      answer(403, left, 'Resource not accessible by integration'),
      { limit: false, wait: undefined },
    ],
    ['a place that is not there', answer(404), { limit: false, wait: undefined }],
    ['a request that is wrong', answer(422), { limit: false, wait: undefined }],
  ])('%s', (_, error, { limit, wait }) => {
    expect({ limit: isLimit(error), wait: secondsToWait(error, now) }).toEqual({ limit, wait })
  })

  test('is told by number, never by what it says, which may be text of a document', () => {
    expect(reasonOf(answer(422))).toBe('HTTP 422')
    expect(reasonOf(new TypeError('confidential'))).toBe('TypeError')
  })

  test('forbids, or only asks for a pause', () => {
    expect([401, 403, 404].map(status => isForbidden(answer(status)))).toEqual([true, true, true])
    expect([answer(403, spent), answer(403, left, secondary), answer(500)].map(isForbidden)).toEqual([
      false,
      false,
      false,
    ])
  })
})

test('patience is used up by the pauses of all requests together', () => {
  const isWorthIt = patience(30)
  expect([16, 16, 14, 1, 0].map(isWorthIt)).toEqual([true, false, true, false, true])
})
