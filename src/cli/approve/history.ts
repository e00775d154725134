import type { Agenda } from '../../engine/agenda.ts'
import { changeSince } from '../../engine/changes/since.ts'
import type { ChangeSince } from '../../engine/history.ts'
import type { File } from '../../text/source.ts'
import { readHistory } from '../history/read.ts'

/** What git tells of the documents of an agenda that were changed after their approval, by path; of others nothing. */
export function changesIn({ items }: Agenda, folder: string, files: readonly File[]): ReadonlyMap<string, ChangeSince> {
  const sought = items.flatMap(({ document: { path, kind, data }, decision }) => {
    const digest = decision?.entry.digest
    return digest === undefined ? [] : [{ path, kind, id: data.id, digests: [digest] }]
  })
  const changes = new Map<string, ChangeSince>()
  if (sought.length === 0) return changes
  const { versions } = readHistory(folder, sought)
  for (const { document, decision } of items) {
    const { path, digests } = document
    const file = files.find(one => one.path === path)
    const known = versions.get(path)
    if (!file || !known) continue
    const change = changeSince(known, decision?.entry.digest ?? '', file, digests?.digest)
    if (change) changes.set(path, change)
  }
  return changes
}
