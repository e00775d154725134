/** What GitHub answered to a request that failed. */
export interface Answer {
  /** 500 where there was no answer at all, as of a server that fails. */
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly message: string
}

/** The answer that an error carries. */
export function answerTo(error: unknown): Answer {
  const { status, response } = (error ?? {}) as {
    status?: number
    response?: { headers?: Record<string, string>; data?: { message?: unknown } }
  }
  const message = response?.data?.message
  return {
    status: status ?? 500,
    headers: response?.headers ?? {},
    message: typeof message === 'string' ? message : '',
  }
}

/** Whether an error is GitHub saying `not so fast`, which it does with the same number as `not you`, and at times only in words. */
export function isLimit(error: unknown): boolean {
  const { status, headers, message } = answerTo(error)
  if (status === 429) return true
  const told = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
  return status === 403 && (told || /\brate limit\b/i.test(message))
}

/** Whether an error is GitHub saying `not you`: it does not tell a token that may only read from a job that lacks the permission. */
export function isForbidden(error: unknown): boolean {
  return [401, 403, 404].includes(answerTo(error).status) && !isLimit(error)
}

/** Why a request failed, in a word. Not the error's message: it may repeat what was sent, which holds text from documents. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && !('status' in error) ? error.name : `HTTP ${answerTo(error).status}`
}

/** Seconds after which another try may be told something else; undefined where it would be told the same. */
export function secondsToWait(error: unknown, now: number): number | undefined {
  const { status, headers } = answerTo(error)
  const limited = isLimit(error)
  if (!limited && status < 500) return undefined
  const after = secondsIn(headers['retry-after'])
  if (after !== undefined) return after
  if (!limited) return 1
  const reset = headers['x-ratelimit-remaining'] === '0' ? secondsIn(headers['x-ratelimit-reset']) : undefined
  // A limit that says no more asks for a minute at least.
  return reset === undefined ? 60 : Math.max(0, Math.ceil(reset - now / 1000))
}

function secondsIn(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : undefined
}
