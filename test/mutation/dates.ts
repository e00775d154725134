import { after } from '../../src/law/calendar.ts'
import { type RequirementId, requirements, sources } from '../../src/law/law.generated.ts'
import { entryOf } from '../../src/text/located.ts'
import { quoted, withValue } from './edit.ts'
import { type Expectation, type Mutant, mutant, weightOf } from './mutant.ts'
import type { Organisation } from './organisation.ts'
import { spotsOf } from './schema.ts'
import { replaced, spanOf } from './shape.ts'

/** Moves every date past today, and every one that the law or the document itself sets a limit to past that limit. */
export function dateMutants(organisation: Organisation): Mutant[] {
  return [...everyDate(organisation), ...reviews(organisation), ...exceptions(organisation)]
}

function* everyDate({ documents, text, asOf, judgement }: Organisation): Generator<Mutant> {
  for (const document of documents) {
    const { path, yaml } = document
    for (const spot of spotsOf(document).filter(
      ({ schema, node }) => schema.format === 'date' && node.kind === 'scalar',
    )) {
      const near = spanOf(spot, text(path))
      const what = `${path} ${spot.path.join('/')}`
      const own = spot.node.kind === 'scalar' ? String(spot.node.value) : ''
      const later = after(asOf, 'P1D')
      if (own <= asOf && spot.field !== 'approval/date') {
        const edits = [replaced(spot, text(path), later)]
        const about = ['date after today', spot.field, what] as const
        // Whether it may lie ahead or not, it is told: quietly where it may, as what does not count yet.
        yield mutant(about, path, edits, { path, near, severity: 'notice' })
      }
      // A period may not end before it begins.
      const begins = { until: 'from', expires: 'granted' }[spot.entry?.key ?? '']
      const start = begins ? entryOf(spot.parent, begins)?.value : undefined
      if (start?.kind !== 'scalar') continue
      const edits = [replaced(spot, text(path), after(String(start.value), '-P1D'))]
      yield mutant(['end before beginning', spot.field, what], path, edits, { rules: ['dates-in-order'], path, near })
    }
    const covered = entryOf(yaml, 'coveredSince')
    const from = sources['dk']?.from
    if (document !== judgement.workspace.entity || !covered || !from) continue
    const edits = [withValue(text(path), covered, after(from, '-P1D'))]
    const said = { rules: ['dates-in-order'], path, near: covered.keySpan }
    yield mutant(['covered before the act', 'entity/coveredSince', path], path, edits, said)
  }
}

function* reviews({ judgement, text, asOf }: Organisation): Generator<Mutant> {
  const { workspace, profile } = judgement
  for (const policy of workspace.sound.policy) {
    const { path, yaml, data } = policy
    const reviewed = entryOf(yaml, 'reviewed')
    if (!reviewed || data.status !== 'approved' || !data.reviewed) continue
    const near = reviewed.keySpan
    const moved = (interval: string) => [withValue(text(path), reviewed, after(after(asOf, `-${interval}`), '-P1D'))]
    const about = (kind: string, key = 'reviewed') => [kind, `policy/${key}`, path] as const
    const said: Expectation = { rules: ['policy-reviewed-in-time'], path, near }
    if (data.reviewEvery) yield mutant(about('review past its own interval'), path, moved(data.reviewEvery), said)
    for (const { requirement } of workspace.claims.filter(claim => claim.policy === policy)) {
      const { interval } = requirements[requirement as RequirementId]
      if (!interval || !profile?.regulation) continue
      yield mutant(about('review past the interval of the law'), path, moved(interval), {
        ...said,
        requirement,
        severity: weightOf(requirement as RequirementId),
      })
    }
    const every = entryOf(yaml, 'reviewEvery')
    if (!every || after(data.reviewed, 'P1W') >= asOf) continue
    yield mutant(
      about('interval shorter than the last review', 'reviewEvery'),
      path,
      [withValue(text(path), every, 'P1W')],
      said,
    )
  }
}

function* exceptions({ judgement, text, asOf }: Organisation): Generator<Mutant> {
  for (const exception of judgement.workspace.sound.exception) {
    const { path, yaml, data } = exception
    const [expires, reason] = ['expires', 'reason'].map(key => entryOf(yaml, key))
    if (expires && data.expires >= asOf && data.granted < asOf) {
      const said = {
        rules: ['exception-valid'],
        requirement: data.requirement as RequirementId,
        path,
        near: expires.keySpan,
      }
      const edits = [withValue(text(path), expires, after(asOf, '-P1D'))]
      yield mutant(['exception expired', 'exception/expires', path], path, edits, said)
    }
    const said = { rules: ['exception-valid'], path, near: reason?.keySpan ?? ([0, 1] as const) }
    if (reason)
      yield mutant(
        ['reason cut short', 'exception/reason', path],
        path,
        [withValue(text(path), reason, quoted('Ikke relevant.'))],
        said,
      )
  }
}
