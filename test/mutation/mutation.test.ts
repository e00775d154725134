import { expect, test, vi } from 'vitest'
import { levelFor } from '../../src/engine/profile.ts'
import { requirements } from '../../src/law/law.generated.ts'
import { mutantsOf } from './mutants.ts'
import { organisation, rulesNamedBy } from './organisation.ts'
import { reasons } from './reasons.ts'
import { all, sampled } from './sample.ts'

// Pure functions of texts that thousands of mutants share: worked out once each.
vi.mock('../../src/text/markdown.ts', async actual =>
  (await import('./remember.ts')).rememberedMarkdown(await actual()),
)
vi.mock('../../src/text/placeholder.ts', async actual =>
  (await import('./remember.ts')).rememberedResidues(await actual()),
)

const nordlys = organisation('nordlys')
const outcomes = sampled(mutantsOf(nordlys, all)).map(mutant => {
  const { fresh, hits, killed } = nordlys.after(mutant, rulesNamedBy(mutant))
  const got = fresh.map(
    ({ rule, says, requirement, at, severity }) => `${severity} ${rule} ${says} ${requirement} ${at.path} ${at.key}`,
  )
  return {
    about: `${mutant.kind}: ${mutant.field}`,
    mutant,
    got,
    hit: hits.map(({ requirement }) => requirement),
    killed,
  }
})
const survivors = outcomes.filter(({ killed }) => !killed)

test('every mutant of nordlys is killed, or has a written reason', () => {
  const excused = survivors.filter(({ about }) => reasons[about])
  const others = survivors.filter(({ about }) => !reasons[about])
  console.log(
    `mutants: ${outcomes.length - survivors.length} killed of ${outcomes.length}, ${excused.length} with a written reason`,
  )
  expect(others.map(({ about, mutant: { what, expects }, got }) => ({ about, what, expects, got }))).toEqual([])
  expect(outcomes.length - survivors.length).toBeGreaterThan(500)
})

test('every reason is needed', () => {
  const used = new Set(survivors.map(({ about }) => about))
  expect(Object.keys(reasons).filter(about => !used.has(about))).toEqual([])
})

test('every requirement that can be an error and is not left to people is named by a killed mutant', () => {
  const { profile } = nordlys.judgement
  const named = new Set<string>(outcomes.filter(({ killed }) => killed).flatMap(({ hit }) => hit))
  const owed = (profile?.applicable ?? []).filter(id => {
    const { check, confidence } = requirements[id as keyof typeof requirements]
    return profile && check !== 'manual' && confidence === 'V' && levelFor(id, profile) === 'SKAL'
  })
  expect(owed.length).toBeGreaterThan(50)
  expect(owed.filter(id => !named.has(id))).toEqual([])
})
