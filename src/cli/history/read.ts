import { posix } from 'node:path'
import type { History, HistoryState, Sought, Version } from '../../engine/history.ts'
import { type Identity, identityOf, registrationIdentityOf } from '../../model/identity.ts'
import { git } from '../git.ts'
import { type Blobs, blobsOf } from './blobs.ts'
import { type Step, walk } from './walk.ts'

/** How the documents of a kind are told in a history: which files may hold one, and which document a text is of. */
interface Telling {
  readonly endings: readonly string[]
  readonly identify: (text: string) => Identity | undefined
}

const registrations: Telling = { endings: ['.yaml', '.yml'], identify: registrationIdentityOf }
const texts: Telling = { endings: ['.md'], identify: identityOf }

const tellingOf = (kind: string) => (kind === 'registration' ? registrations : texts)

/** Reads from git what became of documents, back to the texts that are sought. Runs nothing of the repository's and fetches nothing. */
export function readHistory(folder: string, sought: readonly Sought[]): History {
  const told = git(folder, 'rev-parse', '--show-prefix', '--is-shallow-repository')?.toString('utf8')
  // The names of folders may have ends of lines in them.
  const [, prefix, isShallow] = /^(.*)\n(.*)\n$/s.exec(told ?? '') ?? []
  const endings = new Set(sought.flatMap(({ kind }) => tellingOf(kind).endings))
  const read = prefix === undefined ? undefined : walk(folder, [...endings])
  if (prefix === undefined || !read) return { state: 'none', versions: new Map() }
  const shallow = isShallow === 'true'
  const blobs = blobsOf(folder)
  const identifiers = new Map([registrations, texts].map(telling => [telling, identifierIn(blobs, telling)]))
  const versions = new Map(
    sought.map(document => {
      const identify = identifiers.get(tellingOf(document.kind)) ?? (() => undefined)
      const steps = followed(document, prefix, read.steps, blobs, identify)
      return [document.path, steps.map(step => versionOf(step, prefix, shallow, blobs, identify))]
    }),
  )
  const state: HistoryState = shallow || blobs.lacking ? 'shallow' : read.cut || blobs.full ? 'cut' : 'full'
  return { state, versions }
}

type Identify = (object: string) => Identity | undefined

/** Tells the document that an object is the text of; each is read once. */
function identifierIn(blobs: Blobs, { identify }: Telling): Identify {
  const known = new Map<string, Identity | undefined>()
  return object => {
    if (!known.has(object)) known.set(object, identify(blobs.text(object) ?? ''))
    return known.get(object)
  }
}

/** The steps that left a text of a document, wherever it stood: a text is its own where kind and id are. */
function followed(
  { path, kind, id, digests }: Sought,
  prefix: string,
  steps: readonly Step[],
  blobs: Blobs,
  identify: Identify,
): Step[] {
  const isOwn = (object: string) => {
    const identity = blobs.text(object)?.includes(id) ? identify(object) : undefined
    return identity?.kind === kind && identity.id === id
  }
  const paths = new Set([`${prefix}${path}`])
  for (;;) {
    const along = steps.filter(step => paths.has(step.path) && step.blob !== undefined)
    blobs.read(along.map(({ blob = '' }) => blob))
    const own = along.filter(({ blob = '' }) => isOwn(blob))
    const texts = own.map(({ blob = '' }) => identify(blob)?.digest ?? '')
    // Where the oldest is one that is sought, it may have come here from elsewhere as it is.
    const begun = digests.includes(texts.at(-1) ?? '')
    if (!begun && digests.every(digest => texts.includes(digest))) return own
    // It stood elsewhere before: where a file was taken away, or given another text by a commit that touched the document.
    const commits = new Set(own.map(({ commit }) => commit))
    const gone = steps.filter(
      step => !paths.has(step.path) && (step.blob === undefined || commits.has(step.commit)) && step.before.length > 0,
    )
    blobs.read(gone.flatMap(({ before }) => before))
    const origins = gone.filter(({ before }) => before.some(isOwn))
    if (origins.length === 0) return own
    for (const origin of origins) paths.add(origin.path)
  }
}

function versionOf(
  { commit, date, path, blob = '', before }: Step,
  prefix: string,
  shallow: boolean,
  blobs: Blobs,
  identify: Identify,
): Version {
  const { digest = '' } = identify(blob) ?? {}
  const earliest = shallow && before.length === 0
  return { commit, date, path: posix.relative(prefix, path), text: blobs.text(blob) ?? '', digest, earliest }
}
