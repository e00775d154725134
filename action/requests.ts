import { setTimeout as pause } from 'node:timers/promises'
import type { getOctokit } from '@actions/github'
import { answerTo, isLimit, secondsToWait } from './answers.ts'

/** Speaks to GitHub with a token. */
export type GitHub = ReturnType<typeof getOctokit>

/** What each request says beside what it asks. */
export const headers = { 'x-github-api-version': '2022-11-28' }

/** How long one try may take, in seconds. */
const answerWithin = 15

/** A step waits thirty seconds for GitHub in all: whoever waits for the step pays by the minute. */
const isWorthIt = patience(30)

/** A GitHub whose requests are tried once more where that helps, until the patience of the step is used up. */
export async function gitHub(token: string): Promise<GitHub> {
  // Loaded here, as many a step has nobody to talk to.
  const utils = await import('@actions/github/lib/utils')
  const octokit = new utils.GitHub(utils.getOctokitOptions(token))
  octokit.hook.wrap('request', async (request, options) => {
    const once = () => request({ ...options, request: { ...options.request, signal: timeLimit() } })
    try {
      return await once()
    } catch (error) {
      const seconds = secondsToWait(error, Date.now())
      if (seconds === undefined || !isWorthIt(seconds)) throw error
      await pause(1000 * seconds)
      return once()
    }
  })
  return octokit
}

/** False where what the request is about is gone. */
export async function unlessGone(request: Promise<unknown>): Promise<boolean> {
  try {
    await request
    return true
  } catch (error) {
    // 410 is what a deleted issue answers.
    if ([404, 410].includes(answerTo(error).status) && !isLimit(error)) return false
    throw error
  }
}

/** Says of each pause whether there is patience left for it, and takes it off if so. */
export function patience(left: number): (seconds: number) => boolean {
  return seconds => {
    if (seconds > left) return false
    left -= seconds
    return true
  }
}

function timeLimit(): AbortSignal {
  return AbortSignal.timeout(1000 * answerWithin)
}
