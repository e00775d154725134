import { documentsOf } from '../../model/documents.ts'
import type { EvidencePack } from '../../model/schema.generated.ts'
import { entryOf } from '../../report/pack/manifest.ts'
import type { Fault } from '../../report/verify/verdict.ts'
import type { ZipEntry } from '../../report/zip.ts'
import { canonicalJson } from '../../text/digest.ts'

const folder = 'documents/'
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The files of a pack that are not the documents which its manifest names in them: what people compare with an approval is that digest, and
 * not the sum of the file. Where names were redacted, the digests are those of the originals and nothing can be said.
 */
export function otherDocuments({ predicate }: EvidencePack, files: readonly ZipEntry[]): Fault[] {
  if (predicate.redacted !== null) return []
  const named = new Map(predicate.documents.map(one => [one.file, one]))
  const read = files.flatMap(({ path, bytes }) =>
    named.has(path) && path.startsWith(folder)
      ? [{ path: path.slice(folder.length), text: decoder.decode(bytes), bytes: bytes.length }]
      : [],
  )
  return documentsOf(read).flatMap((document): Fault[] => {
    const file = `${folder}${document.path}`
    const entry = named.get(file)
    // What had no digest then could not be read, and may be read otherwise by now.
    if (!entry || entry.digest === null) return []
    return canonicalJson(entryOf(file, document)) === canonicalJson(entry) ? [] : [{ is: 'otherDocument', path: file }]
  })
}
