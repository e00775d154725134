import { schemas } from '../../src/model/kinds.generated.ts'
import { type Mention, mentionsIn } from '../../src/model/references.ts'
import { targetOf } from '../../src/model/targets.ts'
import { quoted } from './edit.ts'
import { type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'
import { spotsOf } from './schema.ts'
import { replaced, spanOf } from './shape.ts'

/** Breaks everything that points somewhere: ids by which documents name each other, and links in their texts. */
export function referenceMutants({ documents, text }: Organisation): Mutant[] {
  const names = documents.flatMap(mentionsIn).filter(({ refers }) => refers.length === 0)
  const ids = documents.flatMap(spotsOf).flatMap(spot => {
    const { schema, document, node, field, path: way } = spot
    const { path } = document
    const near = spanOf(spot, text(path))
    const what = `${path} ${way.join('/')}`
    if (schema['x-refers'] && node.kind === 'scalar') {
      const edits = [replaced(spot, text(path), quoted(`${node.value}-findes-ikke`))]
      return [mutant(['reference broken', field, what], path, edits, { rules: ['references-resolve'], path, near })]
    }
    // Documents share their ids with documents, rows with rows of their kind.
    const kin = ({ names: of = '' }: Mention) =>
      way.length > 1 ? of === schema['x-names'] : Object.hasOwn(schemas, of)
    const other =
      schema['x-names'] && names.find(one => kin(one) && (one.at.path !== path || one.at.span !== node.span))
    if (!other) return []
    // Of two with one id, the second in the order of paths and places is told.
    const first = other.at.path < path || (other.at.path === path && other.at.span[0] < node.span[0])
    const place = first ? { path, near } : { path: other.at.path, near: other.at.span }
    const edits = [replaced(spot, text(path), quoted(other.id))]
    return [mutant(['id of another', field, what], path, edits, { rules: ['id-unique'], ...place })]
  })
  return [...ids, ...documents.flatMap(document => linkMutants(document, documents, text(document.path)))]
}

type Documents = Organisation['documents']

function linkMutants({ path, outline }: Documents[number], documents: Documents, text: string): Mutant[] {
  return (outline?.links ?? []).flatMap(({ url, span }) => {
    const target = targetOf(url, path)
    const at = text.indexOf(url, span[0])
    if (!target || at < 0 || at >= span[1]) return []
    const broken = (kind: string, put: string) =>
      mutant([kind, 'link', `${path} ${url}`], path, [{ span: [at, at + url.length], text: put }], {
        rules: ['links-resolve'],
        path,
        near: span,
      })
    const file = url.split('#')[0]
    const known = documents.some(document => document.path === target.path && document.outline)
    return [
      ...(file ? [broken('link to no file', url.replace(/(?=[^/#]+(?:#|$))/, 'findes-ikke-'))] : []),
      ...(target.anchor && known ? [broken('link to no heading', `${url}-findes-ikke`)] : []),
    ]
  })
}
