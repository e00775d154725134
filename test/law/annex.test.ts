import { expect, test } from 'vitest'
import { annexHeadings, type RequirementId, requirements } from '../../src/law/law.generated.ts'
import { shared } from '../shared.ts'

interface Point {
  readonly ref: string
  readonly text?: string
  readonly iso27001_2022?: readonly string[]
  readonly nist_csf_2_0?: readonly string[]
}

const source = shared('law/texts/ir-2024-2690-annex.json')
const points = source === undefined ? [] : (JSON.parse(source) as { points: Point[] }).points
const ids = (Object.keys(requirements) as RequirementId[]).filter(id => id.startsWith('eu-ir/'))

test.skipIf(!source)(
  'every point of the annex is a requirement, or a heading, or leads in to the points under it',
  () => {
    const told = points.filter(({ ref }) => !ids.includes(`eu-ir/${ref}` as RequirementId) && !(ref in annexHeadings))
    expect(told.map(({ ref }) => ref)).toEqual([])
    expect(ids.length).toBeGreaterThan(330)
  },
)

test.skipIf(!source)('every requirement of the annex is a point of it, in its order', () => {
  const order = points.map(({ ref }) => ref)
  expect(ids.map(id => id.slice('eu-ir/'.length))).toEqual(
    order.filter(ref => ids.includes(`eu-ir/${ref}` as RequirementId)),
  )
})

test.skipIf(!source)('what only leads in has points under it', () => {
  const refs = points.map(({ ref }) => ref)
  const alone = points.filter(
    ({ ref, text }) => text && ref in annexHeadings && !refs.some(one => one.startsWith(`${ref}.`)),
  )
  expect(alone.map(({ ref }) => ref)).toEqual([])
})

test.skipIf(!source)('the standards are those of the table of ENISA, no more and no less', () => {
  for (const { ref, iso27001_2022: iso = [], nist_csf_2_0: csf = [] } of points) {
    const requirement = requirements[`eu-ir/${ref}` as RequirementId]
    if (!requirement) continue
    const { iso27001 = [], csf: ours = [] } = requirement.maps ?? {}
    expect([ref, iso27001, ours]).toEqual([ref, iso.map(upper), csf.map(upper)])
  }
})

test('each says in both languages what holds, what to write and what typically shows it', () => {
  for (const id of ids) {
    const { title, ask, typically } = requirements[id]
    for (const text of [title.da, title.en, ask.da, ask.en, typically?.da, typically?.en]) {
      expect([id, text]).toEqual([id, expect.stringMatching(/^[^.].*[^.]$/)])
    }
  }
})

function upper(control: string): string {
  return control.toUpperCase()
}
