import { describe, expect, test } from 'vitest'
import { asOf } from '../checkouts.ts'
import { event } from '../events.ts'
import { type Ran, runStep, type Step } from '../runner.ts'
import { bundleWithout, type Defence } from './without.ts'

/** What somebody who writes documents, names files or prepares a checkout may try. */
export interface Attack {
  /** Makes the checkout. */
  readonly checkout: () => string
  /** How the step is started there; a push where it does not say. */
  readonly step?: (workspace: string) => Partial<Omit<Step, 'workspace' | 'bundle'>>
  /** Whether it reached what it is for, of each thing it is for. */
  readonly aims: Readonly<Record<string, (ran: Ran, workspace: string) => boolean>>
  /** Whether another of the list tries the same and more at once, so that this is tried by itself each night alone. */
  readonly among?: boolean
  /** What it fails by; none where there is no code that could be taken away. */
  readonly defences: readonly Defence[]
}

/** Whether each attack is to be seen to work where its defence is taken away, as each night: that takes a bundle for each. */
export const all = process.env['ATTACKS'] === 'all'

/** Tests that each attack fails, and that it would not without the defence. */
export function attacks(about: string, list: Readonly<Record<string, Attack>>): void {
  describe(about, () => {
    const tried = Object.entries(list).filter(([, { among }]) => all || !among)
    test.each(tried)('%s: nothing comes of it', async (_, attack) => {
      const { ran, reached } = await outcome(attack)
      expect(ran.log).not.toContain('a fault of ours')
      expect(ran.outputs).toHaveProperty('readiness')
      expect(reached).toEqual([])
    })

    const taken = Object.entries(list).filter(([, { defences }]) => defences.length > 0)
    test.runIf(all).each(taken)('%s: would work without the defence', async (_, attack) => {
      const { reached } = await outcome(attack, await bundleWithout(attack.defences))
      expect(reached).toEqual(Object.keys(attack.aims))
    })
  })
}

async function outcome({ checkout, step, aims }: Attack, bundle?: string): Promise<{ ran: Ran; reached: string[] }> {
  const workspace = checkout()
  const { inputs, ...others } = step?.(workspace) ?? {}
  const ran = await runStep({
    event: event('push'),
    ...others,
    workspace,
    inputs: { 'as-of': asOf, lang: 'en', ...inputs },
    ...(bundle === undefined ? {} : { bundle }),
  })
  const reached = Object.entries(aims).filter(([, worked]) => worked(ran, workspace))
  return { ran, reached: reached.map(([aim]) => aim) }
}
