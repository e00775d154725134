import { expect, test, vi } from 'vitest'
import type { Finding } from '../../src/engine/check.ts'
import { alreadyTold, lostUnexplained } from './lost.ts'
import { mutantsOf } from './mutants.ts'
import { organisation } from './organisation.ts'
import { reasons } from './reasons.ts'
import { fewOfEach } from './sample.ts'

// Pure functions of texts that thousands of mutants share: worked out once each.
vi.mock('../../src/text/markdown.ts', async actual =>
  (await import('./remember.ts')).rememberedMarkdown(await actual()),
)
vi.mock('../../src/text/placeholder.ts', async actual =>
  (await import('./remember.ts')).rememberedResidues(await actual()),
)

test('fjordvand with one thing more wrong has what it had, and more', { timeout: 300_000 }, () => {
  const fjordvand = organisation('fjordvand')
  const told = (findings: readonly Finding[]) =>
    findings.map(({ rule, says, requirement, at }) => `${rule} ${says} ${requirement} ${at.path} ${at.key}`)
  const outcomes = fewOfEach(mutantsOf(fjordvand)).map(mutant => {
    const outcome = fjordvand.after(mutant)
    const { kind, field, what, expects } = mutant
    const excused = reasons[`${kind}: ${field}`] !== undefined || alreadyTold(fjordvand, mutant, outcome)
    const lost = told(lostUnexplained(fjordvand, mutant, outcome))
    return { about: { kind, field, what, expects }, killed: outcome.killed, excused, lost, got: told(outcome.fresh) }
  })
  const killed = outcomes.filter(outcome => outcome.killed).length
  console.log(`mutants of fjordvand: ${killed} killed of ${outcomes.length}, the others wrong before or with a reason`)
  expect(outcomes.filter(({ lost }) => lost.length > 0)).toEqual([])
  expect(outcomes.filter(outcome => !outcome.killed && !outcome.excused)).toEqual([])
})
