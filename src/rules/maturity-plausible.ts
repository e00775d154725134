import { coverageOf } from '../engine/coverage.ts'
import { maturityOf } from '../engine/maturity.ts'
import { measuresOf } from '../engine/measures.ts'
import { rule } from '../engine/rule.ts'
import { placeAt } from '../model/document.ts'

/** The lowest level that we doubt where less than half is documented. A choice of ours. */
const high = 4

export default rule({
  id: 'maturity-plausible',
  requirement: 'tool/maturity',
  title: {
    da: 'Den modenhed, organisationen har sat, svarer til det dokumenterede',
    en: 'The maturity the organisation has set agrees with what is documented',
  },
  messages: {
    tooHigh: {
      da: 'Modenheden for foranstaltning nr. {measure} er sat til {level} af 5, men under halvdelen af kravene til den er dokumenteret',
      en: 'The maturity of measure no. {measure} is set to {level} of 5, but less than half of what it requires is documented',
      level: 'KAN',
      fix: {
        da: 'Tag vurderingen op igen, eller dokumentér det, den bygger på',
        en: 'Reconsider the assessment or document what it rests on',
      },
    },
  },
  *check(workspace, say, { asOf, profile, requirements }) {
    const { entity } = workspace
    if (!entity?.data.maturity || !profile) return
    // Judged kindly: by claims and approvals alone, whatever else was found about the policies.
    for (const { measure, counted, shown } of measuresOf(coverageOf(workspace, [], profile, asOf, requirements))) {
      const level = maturityOf(entity.data.maturity, measure) ?? 0
      if (level < high || shown.length >= counted.length / 2) continue
      yield say.tooHigh(placeAt(entity, ['maturity', String(measure)]), { measure, level })
    }
  },
})
