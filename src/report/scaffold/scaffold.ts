import { type Profile, profileFrom } from '../../engine/profile.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { factsOf, type Statement } from '../../law/figures.ts'
import { inferred } from '../../law/public-forms.ts'
import { type ScopeAnswer, scopeAnswerOf } from '../../law/scope-answer.ts'
import type { Lang } from '../../law/types.ts'
import { actionsFile } from './actions.ts'
import { customersFile } from './customers.ts'
import { entityDocument, entityIdOf, type Named } from './entity.ts'
import { type ScaffoldFile, schemaLine } from './lines.ts'
import { policyPlans } from './plan.ts'
import { policyFile } from './policy.ts'
import { registrationFile } from './registration.ts'
import { trainingFile } from './training.ts'
import { workflow } from './workflow.generated.ts'

/** What an entity has to begin with, by what was stated of it. */
export interface Scaffold {
  readonly answer: ScopeAnswer
  /** Below the folder of the entity. */
  readonly entity: readonly ScaffoldFile[]
  /** Below the root of the repository, once for all entities in it. */
  readonly repository: readonly ScaffoldFile[]
  /** How many sections there are to write. */
  readonly sections: number
}

/** What there is to write for an entity: no file says anything that nobody stated, and none says that somebody decided anything. */
export function scaffoldOf({ stated, coveredSince }: Statement, named: Named, asOf: IsoDate, lang: Lang): Scaffold {
  const statement = { stated: inferred(stated), coveredSince }
  const facts = factsOf(statement.stated)
  const answer = scopeAnswerOf(facts, coveredSince)
  const profile = profileFrom(facts, asOf)
  // An entity document names a type of the annexes: of who has none there is nothing to check.
  if (facts.sectors.length === 0) return { answer, entity: [], repository: [], sections: 0 }
  const policies = policiesFor(named, profile, lang)
  const isCorrected = profile.applicable.includes('dk/6.2/corrective-action')
  const isTrained = profile.applicable.includes('dk/7.2/courses')
  return {
    answer,
    entity: [
      { path: 'entity.yaml', text: entityDocument(statement, named, answer.scope, lang) },
      ...registrationFile(named, profile, stated.representative !== undefined, lang),
      ...(isTrained ? [trainingFile(named, lang)] : []),
      ...(isCorrected ? [actionsFile(named, lang)] : []),
      ...policies,
    ],
    repository: [
      { path: 'nis2lint.yaml', text: `${schemaLine('config')}\nlang: ${lang}\n` },
      { path: '.github/workflows/nis2lint.yml', text: workflow },
    ],
    sections: policies.reduce((count, { text }) => count + (text.match(/^-->$/gm)?.length ?? 1) - 1, 0),
  }
}

/** The policies the entity owes; the supplier's side of a contract where it surely owes none. */
function policiesFor(named: Named, profile: Profile, lang: Lang): ScaffoldFile[] {
  const prefix = (entityIdOf(named).split('-')[0] ?? '').toUpperCase()
  if (profile.scope.covered === false && profile.scope.act === undefined) return [customersFile(prefix, lang)]
  const series = { prefix, profile, said: new Set<string>() }
  return policyPlans(profile).map(plan => policyFile(plan, series, lang))
}
