import { bindingOf } from '../../src/model/binding.ts'
import type { schemas } from '../../src/model/kinds.generated.ts'
import { type Digests, TextDigests } from '../../src/text/digest.ts'
import type { Located } from '../../src/text/located.ts'
import type { File } from '../../src/text/source.ts'
import { type Data, yamlOf } from './yaml.ts'

/** A document before it is written: where, what it says in data, and the text below that where it has one. */
export interface Draft {
  readonly path: string
  readonly data: { readonly nis2: keyof typeof schemas; readonly id: string; readonly [key: string]: Data | undefined }
  readonly body?: string
}

/** The file of a document. */
export function fileOf({ path, data, body }: Draft): File {
  const yaml = yamlOf(data)
  const text = body === undefined ? yaml : `---\n${yaml}---\n\n${body}`
  return { path, text, bytes: new TextEncoder().encode(text).length }
}

/** The digests that an approval of it records. */
export function recorded({ data, body = '' }: Draft): Required<Pick<Digests, 'digest' | 'words'>> {
  const { digest, words } = new TextDigests(bindingOf(data.nis2, located(data)), `\n${body}`)
  return { digest, words }
}

/** Data as if it had been read, its places left out. */
function located(value: Data): Located {
  const span = [0, 0] as const
  if (typeof value !== 'object') return { kind: 'scalar', span, value }
  if (isList(value)) return { kind: 'list', span, items: value.map(located) }
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [{ key, keySpan: span, value: located(inner) }],
  )
  return { kind: 'map', span, entries }
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value)
}
