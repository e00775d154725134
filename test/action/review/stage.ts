import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { entity, policy } from '../../workspaces.ts'
import { asOf } from '../checkouts.ts'
import type { Asked } from '../contract.ts'
import { pullRequest } from '../events.ts'
import { type Merged, mergedCheckout } from '../merges.ts'
import { type Platform, type Remark, startPlatform } from '../platform.ts'
import { type Ran, runStep } from '../runner.ts'

/** A GitHub with a new pull request for each test of a file. */
export interface Stage {
  readonly platform: Platform
  readonly number: number
  /** Makes what the pull request is: one that changes the policy so, where the base has got a paragraph above since. */
  pull(change?: string): Merged
  /** Makes it another. */
  show(pull: Merged): Merged
  /** Runs the action for it, with comments on lines. */
  step(pull: Merged, run: number, inputs?: Record<string, string>, event?: ReturnType<typeof pullRequest>): Promise<Ran>
  remarks(): Promise<Remark[]>
  /** The requests of a kind that the action has made. */
  asked(method: string, end: RegExp): Asked[]
}

/** Thirty sentences that say nothing. */
export const sentences = Array.from({ length: 30 }, (_, at) => `Sætning nummer ${at + 1}.\n`)

const covers = '\n  dk/6.1.3/backup: "#backup"'

/** A policy whose text ends in a section that it claims something by. */
export function text(body: readonly string[] = sentences, section = '# Backup\n\nVi tager backup hver nat.\n'): string {
  return policy({ covers, body: `# Formål\n\n${body.join('\n')}\n${section}` })
}

/** Sets one up for the tests of a file. */
export function stage(): Stage {
  let platform: Platform
  let number: number
  beforeAll(async () => {
    platform = await startPlatform()
  })
  beforeEach(async () => {
    number = await platform.openPullRequest()
    platform.proxy.asked.length = 0
    platform.proxy.faults.length = 0
  })
  afterAll(() => platform.close())
  const show = (pull: Merged) => {
    platform.proxy.pulls.set(number, pull)
    return pull
  }
  return {
    get platform() {
      return platform
    },
    get number() {
      return number
    },
    show,
    pull: (change = text(sentences.with(19, 'Se [bilaget](bilag.md).\n'))) =>
      show(
        mergedCheckout(
          folder => {
            mkdirSync(join(folder, 'policies'))
            writeFileSync(join(folder, 'entity.yaml'), entity)
            writeFileSync(join(folder, 'policies/a.md'), text())
          },
          { 'policies/a.md': change },
          { 'policies/a.md': text(['Nyt afsnit.\n', ...sentences]) },
        ),
      ),
    step: ({ workspace, head }, run, inputs = {}, event = pullRequest(number, { at: head })) => {
      const token = platform.tokens.workflow
      const given = { 'as-of': asOf, lang: 'en', 'github-token': token, 'review-comments': 'true', ...inputs }
      return runStep({ workspace, run, event, api: platform.proxy.url, inputs: given })
    },
    remarks: () => platform.remarks(number),
    asked: (method, end) => platform.proxy.asked.filter(one => one.method === method && end.test(one.url.pathname)),
  }
}
