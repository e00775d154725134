import common from '../../../schemas/common.schema.json' with { type: 'json' }
import entity from '../../../schemas/entity.schema.json' with { type: 'json' }
import type { Text } from '../../law/types.ts'

const { structure, organ } = common.$defs
const { basis } = entity.properties.mainEstablishment.properties

/** What is said behind a field that is still empty: what belongs there. */
export const documentHints = {
  year: { da: 'regnskabsåret, tallene er fra', en: 'the financial year of the figures' },
  employees: { da: 'antal beskæftigede', en: 'number of people employed' },
  turnover: { da: 'årlig omsætning i euro', en: 'annual turnover in EUR' },
  balance: { da: 'årlig samlet balance i euro', en: 'annual balance sheet total in EUR' },
  coveredSince: {
    da: 'den dag, loven begyndte at gælde for enheden, som 2025-07-01',
    en: 'the day the act began to apply to the entity, as 2025-07-01',
  },
  basis: oneOf(basis.enum),
  structure: oneOf(structure.enum),
  organ: oneOf(organ.enum),
  from: { da: 'medlem siden, som 2024-04-25', en: 'member since, as 2024-04-25' },
} as const satisfies Record<string, Text>

function oneOf(values: readonly string[]): Text {
  return { da: `en af ${values.join(', ')}`, en: `one of ${values.join(', ')}` }
}
