import { expect, test } from 'vitest'
import { type RequirementId, requirements } from '../../../src/law/law.generated.ts'
import { mappingsPart } from '../../../src/report/explain/mappings.ts'

const told = (id: RequirementId) => JSON.stringify(mappingsPart(requirements[id], 'en'))

test('the order of the letters is spoken of only where the directive has letters', () => {
  expect(told('dk/6.1.1/risk-analysis-policy')).toContain('stand in the order of the letters')
  for (const id of ['dk/7.1/approval', 'dk/7.2/courses'] as const) {
    expect(told(id)).not.toContain('letters')
    expect(told(id)).toContain('20')
  }
})
