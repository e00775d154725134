import { type Document, placeOfMetadata } from '../../model/document.ts'
import { mentionsOf } from '../../model/mentions.ts'
import { targetOf } from '../../model/targets.ts'
import { type Located, scalarsIn } from '../../text/located.ts'
import type { Place } from '../../text/source.ts'
import type { Surroundings } from './surroundings.ts'
import type { Target } from './target.ts'

/** Where what is pointed at is made known: an id where it names, a heading, a file, a member where the roster has them. */
export function definitionsOf(target: Target, around: Surroundings): Place[] {
  switch (target.is) {
    case 'thing':
      return mentionsOf(target.thing, around.workspaces).flatMap(({ names, at }) => (names === undefined ? [] : [at]))
    case 'heading':
      return [{ path: target.document.path, span: target.section.span, key: target.section.slug }]
    case 'file':
      return [{ path: target.path, span: [0, 0], key: '' }]
    case 'person':
      return target.workspace.entity ? scalarsOf(target.workspace.entity, target.name) : []
    case 'requirement':
      return []
  }
}

/** Everywhere that what is pointed at is spoken of, where it is made known among them. */
export function referencesTo(target: Target, around: Surroundings): Place[] {
  const documents = around.workspaces.flatMap(workspace => workspace.documents)
  switch (target.is) {
    case 'thing':
      return mentionsOf(target.thing, around.workspaces).map(({ at }) => at)
    case 'heading':
      return [...definitionsOf(target, around), ...anchorsTo(target.document, target.section.slug, documents)]
    case 'file':
      return documents.flatMap(document => linksTo(document, target.path, undefined))
    case 'person':
      return target.workspace.documents.flatMap(document => scalarsOf(document, target.name))
    case 'requirement':
      return documents.flatMap(document => [...keysOf(document, target.id), ...scalarsOf(document, target.id)])
  }
}

function anchorsTo(document: Document, slug: string, documents: readonly Document[]): Place[] {
  return [...scalarsOf(document, `#${slug}`), ...documents.flatMap(other => linksTo(other, document.path, slug))]
}

function linksTo({ path: from, outline }: Document, path: string, slug: string | undefined): Place[] {
  return (outline?.links ?? []).flatMap(({ url, span, address }) => {
    const target = targetOf(url, from)
    const leads = target?.path === path && (slug === undefined || target.anchor === slug)
    return leads ? [{ path: from, span: address ?? span, key: `link ${url}` }] : []
  })
}

function scalarsOf(document: Document, word: string): Place[] {
  const all = [...scalarsIn(document.written ?? document.yaml)]
  return all.flatMap(({ node, path }) =>
    node.value === word ? [placeOfMetadata(document, node.span, path.join('/'))] : [],
  )
}

function keysOf(document: Document, word: string): Place[] {
  return keySpans(document.written ?? document.yaml, word).map(span => placeOfMetadata(document, span, word))
}

function keySpans(node: Located, word: string): Place['span'][] {
  if (node.kind === 'list') return node.items.flatMap(item => keySpans(item, word))
  if (node.kind !== 'map') return []
  return node.entries.flatMap(({ key, keySpan, value }) => [
    ...(key === word ? [keySpan] : []),
    ...keySpans(value, word),
  ])
}
