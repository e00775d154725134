import { type Profile, profileOf } from '../../engine/profile.ts'
import { catalogueOf } from '../../law/catalogue.ts'
import { localOf } from '../../law/instant.ts'
import type { Moment } from '../../law/moment.ts'
import type { Lang } from '../../law/types.ts'
import { documentsOf } from '../../model/documents.ts'
import { link, type Workspace } from '../../model/workspace.ts'
import { type Sources, sourcesOf } from '../../report/located.ts'
import type { Request } from '../arguments.ts'
import { readConfiguration } from '../configuration.ts'
import { readTree, realFolder } from '../files.ts'
import { placesNamed } from '../operands.ts'
import { wantedIn } from '../wanted.ts'
import { isWithin } from '../within.ts'

/** The entities of a folder with their documents, read and linked but not judged: what takes long can wait, an incident cannot. */
export interface Linked {
  readonly entities: readonly { readonly workspace: Workspace; readonly profile: Profile | undefined }[]
  readonly sources: Sources
  readonly lang: Lang
  /** The folder, as the caller reaches it. */
  readonly root: string
  /** Every path in it. */
  readonly paths: readonly string[]
}

/** Reads what the caller named, which may hold nothing of ours. Throws UsageError where it is not there. */
export function linkedIn({ operands, options }: Request, { from }: Moment, otherwise: Lang): Linked {
  const places = placesNamed(operands)
  const { root } = places
  const folder = realFolder(root)
  const configuration = readConfiguration(folder, options['config'] as string | undefined)
  const { paths, files } = readTree(folder, configuration.ignore)
  const wanted = wantedIn(places, configuration, paths)
  const catalogue = catalogueOf(configuration.settings.requirements)
  const documents = documentsOf(files)
  const asOf = localOf(from).date
  const isWanted = (path: string) => wanted.length === 0 || wanted.some(one => isWithin(path, one))
  const entities = link(documents, paths, catalogue)
    .map(workspace => narrowed(workspace, isWanted))
    .filter(({ documents: own }) => own.length > 0)
    .map(workspace => ({ workspace, profile: workspace.entity && profileOf(workspace.entity, asOf) }))
  const lang = (options['lang'] as Lang | undefined) ?? configuration.lang ?? otherwise
  return { entities, sources: sourcesOf(files), lang, root, paths }
}

/** A workspace with the incidents in some paths only. */
function narrowed(workspace: Workspace, isWanted: (path: string) => boolean): Workspace {
  const documents = workspace.documents.filter(({ path }) => isWanted(path))
  const incident = workspace.sound.incident.filter(({ path }) => isWanted(path))
  return { ...workspace, documents, sound: { ...workspace.sound, incident } }
}
