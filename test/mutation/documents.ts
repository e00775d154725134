import { type RequirementId, requirements } from '../../src/law/law.generated.ts'
import { type Document, idOf } from '../../src/model/document.ts'
import { mentionsIn } from '../../src/model/references.ts'
import { targetOf } from '../../src/model/targets.ts'
import { entryOf } from '../../src/text/located.ts'
import { missingWithout } from './claims.ts'
import { withoutEntry } from './edit.ts'
import { type Expectation, type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'

/** Takes away each document, first the file, then only the key that makes it one of ours. */
export function documentMutants(organisation: Organisation): Mutant[] {
  return [...kindsGone(organisation), ...organisation.documents.flatMap(one => mutantsOf(one, organisation))]
}

/** All documents of a kind at once: what the law has them as evidence of is then shown by nothing. */
function kindsGone({ documents, judgement }: Organisation): Mutant[] {
  return [...new Set(documents.map(({ kind }) => kind))].flatMap(kind => {
    const requirement = shownBy(kind, judgement)
    if (requirement.length === 0 || kind === 'policy' || kind === 'entity') return []
    const own = documents.filter(document => document.kind === kind)
    const changes = new Map(own.map(({ path }) => [path, null] as const))
    return [{ kind: 'every document of a kind removed', field: kind, what: kind, changes, expects: [{ requirement }] }]
  })
}

function shownBy(kind: string, { profile }: Organisation['judgement']): RequirementId[] {
  return ((profile?.applicable ?? []) as RequirementId[]).filter(id => {
    // Of incidents none is owed: where there is none, nothing is missing.
    return kind !== 'incident' && requirements[id].evidence === kind && requirements[id].check !== 'manual'
  })
}

function mutantsOf(document: Document, organisation: Organisation): Mutant[] {
  const { kind, path, yaml } = document
  const gone = consequences(document, organisation)
  const links = linksTo(path, organisation)
  const key = entryOf(yaml, 'nis2')
  const about = (what: string) => [what, kind, path] as const
  const edits = key && yaml.kind === 'map' ? [withoutEntry(organisation.text(path), yaml, key)] : undefined
  return [
    ...(gone.length + links.length > 0 ? [mutant(about('document removed'), path, null, ...gone, ...links)] : []),
    ...(edits && gone.length > 0 ? [mutant(about('nis2 removed'), path, edits, ...gone)] : []),
  ]
}

/** What must be said of what a document showed, by the law: of a policy its claims, of another kind what it is evidence of. */
function consequences(document: Document, organisation: Organisation): Expectation[] {
  const { judgement, documents } = organisation
  const { workspace } = judgement
  if (document.kind === 'entity') return [{ rules: ['belongs-to-entity'] }]
  const mentioned = documents.flatMap(mentionsIn).filter(({ id, refers, at }) => {
    return refers.length > 0 && id === idOf(document) && at.path !== document.path
  })
  const references = mentioned.map(({ at }) => ({ rules: ['references-resolve'], path: at.path, near: at.span }))
  if (document.kind === 'policy') {
    return [
      ...references,
      ...missingWithout(
        workspace.claims.filter(claim => claim.policy === document),
        organisation,
      ),
    ]
  }
  const shown = shownBy(document.kind, judgement)
  // As long as another document of its kind shows the same, nothing is missing; of approvals, decisions.ts knows more.
  const last = !documents.some(other => other !== document && other.kind === document.kind)
  return shown.length > 0 && last ? [...references, { requirement: shown }] : references
}

function linksTo(path: string, { documents }: Organisation): Expectation[] {
  return documents.flatMap(({ path: from, outline }) =>
    (outline?.links ?? [])
      .filter(({ url }) => from !== path && targetOf(url, from)?.path === path)
      .map(({ span }) => ({ rules: ['links-resolve'], path: from, near: span })),
  )
}
