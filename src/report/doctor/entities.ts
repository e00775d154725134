import { authorities } from '../../law/law.generated.ts'
import type { Judgement } from '../../lint.ts'
import { verdictOf } from '../scope-verdict.ts'
import type { EntityState } from './diagnosis.ts'
import type { ProblemFacts } from './problems.ts'

/** What is told of each entity, by its number in the order of their folders, and what lacks one. */
export function entitiesIn(judgements: readonly Judgement[]): {
  readonly entities: readonly EntityState[]
  readonly problems: ProblemFacts
} {
  const own = judgements.filter(({ workspace }) => workspace.documents.some(({ kind }) => kind === 'entity'))
  const above = judgements.filter(judgement => !own.includes(judgement)).flatMap(({ workspace }) => workspace.documents)
  return {
    entities: own.map((judgement, index) => entityState(judgement, index + 1)),
    problems: own.length === 0 && above.length > 0 ? { noEntity: 1 } : { aboveEntities: above.length },
  }
}

function entityState({ workspace, profile, findings, readiness }: Judgement, entity: number): EntityState {
  const count = (severity: string) => findings.filter(finding => finding.severity === severity).length
  return {
    entity,
    class: profile?.class,
    claimed: workspace.entity?.data.class,
    legalForm: workspace.entity?.data.legalForm,
    sectors: profile?.sectors ?? [],
    authorities: (profile?.authorities ?? []).flatMap(key => authorities[key]?.name ?? []),
    verdict: profile && verdictOf(profile),
    documents: workspace.documents.length,
    readiness: readiness.share,
    findings: { error: count('error'), warning: count('warning'), notice: count('notice') },
  }
}
