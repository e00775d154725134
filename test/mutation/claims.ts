import { exceptionsInForce } from '../../src/engine/exceptions.ts'
import { levelOf } from '../../src/engine/profile.ts'
import { fewestWords } from '../../src/engine/section.ts'
import { catalogueOf } from '../../src/law/catalogue.ts'
import type { Claim } from '../../src/model/claims.ts'
import { entryOf } from '../../src/text/located.ts'
import type { Section } from '../../src/text/markdown.ts'
import type { Span } from '../../src/text/source.ts'
import { withoutEntry, withValue } from './edit.ts'
import { type Expectation, type Mutant, mutant, weightOf } from './mutant.ts'
import type { Organisation } from './organisation.ts'

/**
 * Takes away every answer to a requirement, and what stands in every section that is one. What else can be wrong with a claim (its
 * heading renamed, too short a text, what somebody forgot to fill in) is tried on one claim of each policy.
 */
export function claimMutants(organisation: Organisation): Mutant[] {
  const { judgement, text } = organisation
  const spoilt = new Set<Section | string>()
  return judgement.workspace.claims.flatMap(claim => {
    const { section, policy } = claim
    const first = !spoilt.has(policy.path)
    const again = section !== undefined && spoilt.has(section)
    spoilt.add(policy.path)
    if (section) spoilt.add(section)
    return [...mutantsOf(claim, organisation, text(policy.path))].filter(
      ({ kind }) => kind === 'claim removed' || first || (kind === 'section emptied' && !again),
    )
  })
}

function* mutantsOf(claim: Claim, organisation: Organisation, text: string): Generator<Mutant> {
  const { policy, requirement, section } = claim
  const { path } = policy
  const covers = entryOf(policy.yaml, 'covers')?.value
  const entry = entryOf(covers, requirement)
  if (covers?.kind !== 'map' || !entry) return
  const about = (kind: string) => [kind, 'policy/covers/*', `${path} ${requirement}`] as const
  const severity = weightOf(requirement)
  const said = { rules: ['section-says-something'], requirement, path, severity }

  const missing = missingWithout([claim], organisation)
  const removed = [withoutEntry(text, covers, entry)]
  if (missing.length > 0) yield mutant(about('claim removed'), path, removed, ...missing)
  const elsewhere = [withValue(text, entry, '"#findes-ikke"')]
  yield mutant(about('claim to no heading'), path, elsewhere, {
    ...said,
    near: [entry.keySpan[0], entry.value.span[1]],
  })
  if (!section) return

  const near = section.span
  const body: Span = [section.span[1], endOfSection(section, policy.outline?.sections ?? [], text)]
  yield mutant(about('section emptied'), path, [{ span: body, text: '\n\n' }], { ...said, near })
  const short = `\n\n${'Ord '.repeat(fewestWords - 1)}\n\n`
  yield mutant(about('section shortened'), path, [{ span: body, text: short }], { ...said, near })
  const renamed = [{ span: section.span, text: `${'#'.repeat(section.depth)} Noget helt andet` }]
  const at: Span = [entry.keySpan[0], entry.value.span[1]]
  yield mutant(about('heading renamed'), path, renamed, { ...said, near: at })
  const after = section.span[1]
  for (const residue of ['[indsæt tekst her]', 'TODO']) {
    const planted = [{ span: [after, after] as const, text: `\n\n${residue}\n` }]
    const place = { path, near: [after, after] as const }
    yield mutant(about(`placeholder ${residue}`), path, planted, { rules: ['no-placeholder'], ...place })
  }
}

/** What has to be said when claims are taken away: each requirement that nobody else answers or excuses, by the law's own weight. */
export function missingWithout(gone: readonly Claim[], { judgement, text, asOf }: Organisation): Expectation[] {
  const { workspace, profile } = judgement
  if (!profile) return []
  const left = workspace.claims.filter(claim => !gone.includes(claim))
  const exempt = exceptionsInForce(workspace, asOf)
  return [...new Set(gone.map(({ requirement }) => requirement))].flatMap((requirement): Expectation[] => {
    const demand = catalogueOf({}).of(requirement)
    const { binds, measure } = demand
    const benchmark = binds === 'regulation' && !profile.regulation
    if (!profile.applicable.some(id => id === requirement) || levelOf(demand, profile) === 'KAN' || benchmark) return []
    if (exempt.has(requirement) || left.some(claim => claim.requirement === requirement)) return []
    // Where nothing of its section of the annex is answered any more, one gap tells of the whole section.
    const section = sectionOf(requirement)
    const whole = section !== undefined && !left.some(claim => sectionOf(claim.requirement) === section)
    const told = whole ? profile.applicable.filter(id => sectionOf(id) === section) : requirement
    const said = { rules: ['measure-covered'], requirement: told, severity: weightOf(requirement) }
    // It is told at the claims of the first policy that answers something else of the measure.
    const beside = left.find(claim => claim.demand.measure === measure)
    const covers = beside && entryOf(beside.policy.yaml, 'covers')
    if (!beside || !covers) return [said]
    const { path } = beside.policy
    const end = covers.value.kind === 'map' ? (covers.value.entries[0]?.keySpan[1] ?? 0) : covers.keySpan[1]
    return text(path) ? [{ ...said, path, near: [covers.keySpan[0], end] }] : [said]
  })
}

/** Where a section ends: at the next heading of its depth or above. */
function endOfSection({ span, depth }: Section, sections: readonly Section[], text: string): number {
  return sections.find(other => other.span[0] > span[0] && other.depth <= depth)?.span[0] ?? text.length
}

function sectionOf(id: string): string | undefined {
  return /^eu-ir\/(\d+\.\d+)/.exec(id)?.[1]
}
