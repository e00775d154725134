import type { Document } from '../../model/document.ts'
import { filesNamedIn } from '../../model/evidence.ts'
import { everyMention, type Thing, thingOf } from '../../model/mentions.ts'
import { schemaAt } from '../../model/schema-at.ts'
import { targetOf } from '../../model/targets.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Section } from '../../text/markdown.ts'
import type { Span } from '../../text/source.ts'
import { isIn } from '../../text/spot.ts'
import { documentOf, metadatumAt, type Surroundings } from './surroundings.ts'

/** What somebody points at in a text: something that stands elsewhere too. */
export type Target = { readonly span: Span } & (
  | { readonly is: 'thing'; readonly thing: Thing }
  | { readonly is: 'heading'; readonly document: Document; readonly section: Section }
  | { readonly is: 'requirement'; readonly id: string }
  | { readonly is: 'file'; readonly path: string }
  | { readonly is: 'person'; readonly name: string; readonly workspace: Workspace }
)

/** What is pointed at by an offset of a file. */
export function targetAt(path: string, offset: number, around: Surroundings): Target | undefined {
  return inMetadata(path, offset, around) ?? inText(path, offset, around)
}

function inMetadata(path: string, offset: number, around: Surroundings): Target | undefined {
  const found = metadatumAt(path, offset, around)
  if (!found) return undefined
  const { document, workspace, spot } = found
  const { span } = spot
  const own = (at: { readonly path: string; readonly span: Span }) => at.path === path && isIn(at.span, offset)
  const mention = everyMention(workspace, around.workspaces).find(({ at }) => own(at))
  if (mention && spot.on === 'value') return { is: 'thing', span, thing: thingOf(mention) }
  const word = spot.on === 'key' ? String(spot.path.at(-1)) : spot.node.kind === 'scalar' ? String(spot.node.value) : ''
  if (spot.path[0] === 'covers' && spot.path.length === 2 && spot.on === 'value') {
    const section = headingOf(document, word.replace(/^#/, ''))
    return section && { is: 'heading', span, document, section }
  }
  if (around.catalogue.knows(word)) return { is: 'requirement', span, id: word }
  const evidence = filesNamedIn(document).find(({ at }) => own(at))
  if (evidence?.path !== undefined && spot.on === 'value') return { is: 'file', span, path: evidence.path }
  return spot.on === 'value' && isPerson(document, spot.path)
    ? { is: 'person', span, name: word, workspace }
    : undefined
}

function inText(path: string, offset: number, around: Surroundings): Target | undefined {
  const { document } = documentOf(path, around) ?? {}
  const section = document?.outline?.sections.find(one => isIn(one.span, offset))
  if (document && section) return { is: 'heading', span: section.span, document, section }
  const link = document?.outline?.links.find(one => isIn(one.span, offset))
  const target = link && targetOf(link.url, path)
  if (!link || target?.path === undefined) return undefined
  const other = documentOf(target.path, around)?.document
  const heading = other && headingOf(other, target.anchor)
  if (other && heading) return { is: 'heading', span: link.span, document: other, section: heading }
  return { is: 'file', span: link.span, path: target.path }
}

/** The heading that an anchor names. */
function headingOf({ outline }: Document, slug: string): Section | undefined {
  return outline?.sections.find(section => section.slug === slug)
}

/** Whether a field holds the name of somebody in the roster, or somebody something is delegated to. */
export function isPerson({ kind }: Pick<Document, 'kind'>, path: readonly (string | number)[]): boolean {
  const [first] = path
  if (kind === 'training') return path[0] === 'courses' && path[2] === 'participants'
  if (kind !== 'approval' && kind !== 'oversight') return false
  return (first === 'present' && path.length === 2) || (first === 'delegate' && schemaAt(kind, path) !== undefined)
}
