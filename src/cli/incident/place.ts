import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Instant, localOf } from '../../law/instant.ts'
import { idOf } from '../../model/document.ts'
import { folderOf, type Workspace } from '../../model/workspace.ts'
import { slugOf } from '../../report/slug.ts'
import { UsageError } from '../usage-error.ts'
import { writeNew } from '../write.ts'
import type { Linked } from './workspaces.ts'

/** An id that no document in the folder has: the day, and a number from the second incident of the day on. */
export function newId(day: string, { entities }: Linked): string {
  const taken = new Set(entities.flatMap(({ workspace }) => workspace.documents.map(idOf)))
  return firstFree(`H-${day}`, id => taken.has(id))
}

/** Where a new record goes: beside those that are there, otherwise in `incidents` below the entity; never where something is. */
export function newPath(title: string, at: Instant, workspace: Workspace | undefined, { root }: Linked): string {
  const last = workspace?.sound.incident.at(-1)
  const folder = last ? folderOf(last.path) : join(workspace?.root ?? '', 'incidents')
  const name = `${localOf(at).date}-${slugOf(title, 'haendelse')}`
  return firstFree(join(root, folder, name), path => existsSync(`${path}.md`)).concat('.md')
}

/** Writes a record that is not there yet, and its folder where that is missing. Throws UsageError. */
export function writeRecord(text: string, path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch {
    throw new UsageError({
      da: `Mappen ${dirname(path)} kan ikke oprettes`,
      en: `The folder ${dirname(path)} cannot be made`,
    })
  }
  writeNew(text, path)
}

function firstFree(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name}-${number}`
    if (!isTaken(tried)) return tried
  }
}
