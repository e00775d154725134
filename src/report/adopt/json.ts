import type { Adopted } from '../../engine/adopt/set.ts'
import { jsonText } from '../json-text.ts'
import type { Sources } from '../located.ts'

/** What adopt found, for other programs. */
export function adoptJson({ adoptions, left, lacking, done }: Adopted, sources: Sources): string {
  const line = (path: string, span: readonly [number, number]) => sources.start({ path, span, key: '' }).line
  const documents = adoptions.map(({ path, root, ours, fields, claims }) => ({
    path,
    entity: root,
    state: ours ? (ours.index === undefined ? 'incomplete' : 'indexed') : 'new',
    fields: fields.map(({ field, value, origin, path: at, span }) => ({
      field,
      value,
      origin,
      ...(origin === 'file-name' ? {} : { path: at, line: line(at, span) }),
    })),
    claims: claims.map(({ requirement, section, confidence, words }) => ({
      requirement,
      heading: section.title,
      anchor: `#${section.slug}`,
      line: line(path, section.span),
      confidence,
      words,
    })),
  }))
  return jsonText({ documents, left, lacking, complete: done })
}
