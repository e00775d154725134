import { authorities } from '../../law/law.generated.ts'
import { idOf } from '../../model/document.ts'
import { everyMention } from '../../model/mentions.ts'
import { asksRequirement } from '../../model/schema-at.ts'
import type { Workspace } from '../../model/workspace.ts'
import { yamlWord } from '../../text/yaml-word.ts'
import type { Candidate } from './candidate.ts'
import type { Asked } from './complete.ts'
import { requirementCandidates } from './complete-requirements.ts'
import { documentOf, type Surroundings } from './surroundings.ts'
import { isPerson } from './target.ts'
import { titleAt } from './told.ts'

type Proposal = Omit<Candidate, 'span'>

/** The values that may stand where a value is written. */
export function valueCandidates(asked: Asked, around: Surroundings): Candidate[] {
  return proposals(asked, around).map(one => ({ ...one, span: asked.typing.span }))
}

function proposals(asked: Asked, around: Surroundings): Proposal[] {
  const { part, kind, way, path } = asked
  const workspace = workspaceOf(path, around)
  if (part['x-refers']) return ids(part['x-refers'], part['x-across'] ?? false, workspace, around)
  if (kind === 'policy' && way[0] === 'covers' && way.length === 2) return anchors(asked, around)
  if (asksRequirement(part)) return requirementCandidates(around).map(one => ({ ...one, text: one.label }))
  if (isPerson({ kind }, way)) return workspace ? persons(workspace, way[0] === 'delegate') : []
  if (part.$ref?.endsWith('#/$defs/authority')) return authorityNames(around)
  const values = part.enum ?? (part.const === undefined ? undefined : [part.const])
  if (values) {
    const explained = part['x-values'] === 'sectors'
    return values.map(value => plainValue(String(value), explained))
  }
  if (part.type === 'boolean') return ['true', 'false'].map(value => plainValue(value))
  return part.format === 'date' ? [{ ...plainValue(around.asOf), first: true }] : []
}

function plainValue(text: string, explained = false): Proposal {
  return { label: text, is: 'value', detail: '', text, ...(explained ? { explain: text } : {}) }
}

/** The entity that a file belongs to, also one that is not a document yet: its folder tells. */
function workspaceOf(path: string, around: Surroundings): Workspace | undefined {
  const home = documentOf(path, around)
  if (home) return home.workspace
  const above = around.workspaces.filter(({ entity, root }) => entity && (root === '' || path.startsWith(`${root}/`)))
  return above.toSorted((a, b) => b.root.length - a.root.length)[0]
}

function ids(
  refers: readonly string[],
  across: boolean,
  workspace: Workspace | undefined,
  around: Surroundings,
): Proposal[] {
  const seen = around.workspaces.filter(one => (across ? one.root !== workspace?.root : one.root === workspace?.root))
  const named = seen
    .flatMap(one => everyMention(one, around.workspaces))
    .filter(({ names = '' }) => refers.includes(names))
    .map(({ id, at }) => ({ id, detail: titleAt(at, around) }))
  const takenOver = across ? [] : (workspace?.inherited ?? []).map(({ document }) => document)
  const inherited = takenOver
    .filter(({ kind }) => refers.includes(kind))
    .map(document => ({
      id: idOf(document),
      detail: typeof document.data.title === 'string' ? document.data.title : '',
    }))
  return [...named, ...inherited].map(({ id, detail }) => ({ label: id, is: 'document', detail, text: idWord(id) }))
}

/** Ids are plain words but for those that YAML would read as a number. */
function idWord(id: string): string {
  return /^\p{L}/u.test(id) ? id : yamlWord(id)
}

function anchors({ path, written, typing }: Asked, around: Surroundings): Proposal[] {
  const sections = documentOf(path, around)?.document.outline?.sections ?? []
  // What editors compare with what is typed: an opening quote is part of that.
  const quote = written.startsWith("'") ? "'" : '"'
  return typing.on === 'value'
    ? sections.map(({ slug, title }) => {
        const text = `${quote}#${slug}${quote}`
        return { label: `#${slug}`, is: 'heading', detail: title, text }
      })
    : []
}

function persons({ entity }: Workspace, delegates: boolean): Proposal[] {
  const members = (entity?.data.managementBody?.members ?? []).map(({ name, role }) => ({ name, detail: role ?? '' }))
  const delegations = (entity?.data.delegations ?? []).map(({ to, scope }) => ({ name: to, detail: scope }))
  const all = delegates ? delegations : members
  const distinct = new Map(all.map(one => [one.name, one]))
  return [...distinct.values()].map(({ name, detail }) => ({ label: name, is: 'person', detail, text: yamlWord(name) }))
}

function authorityNames({ lang }: Surroundings): Proposal[] {
  return Object.values(authorities).map(({ name }) => ({
    label: name[lang],
    is: 'value',
    detail: '',
    text: yamlWord(name[lang]),
    explain: name[lang],
  }))
}
