import { sha256 } from '#sha256'
import schema from '../../../schemas/pack.schema.json' with { type: 'json' }
import type { EvidencePack } from '../../model/schema.generated.ts'
import { breaches } from '../../model/validate.ts'
import type { Fault } from '../../report/verify/verdict.ts'
import type { ZipEntry } from '../../report/zip.ts'
import { otherDocuments } from './documents.ts'
import { readZip } from './read-zip.ts'

/** What a pack holds, and what is wrong with it by its own word. */
export interface Checked {
  readonly faults: readonly Fault[]
  readonly manifest?: EvidencePack
  readonly manifestBytes?: Buffer
}

/** Checks a pack against itself: the archive, the manifest, and each file it names. Never throws, whatever the bytes. */
export function checkPack(bytes: Buffer): Checked {
  const read = readZip(bytes)
  if ('refused' in read) {
    return { faults: [{ is: 'refused', why: read.refused, ...(read.path === undefined ? {} : { path: read.path }) }] }
  }
  const [first, ...files] = read.entries
  const broken = read.broken.map((path): Fault => ({ is: 'altered', path }))
  if (first?.path !== 'manifest.json') return { faults: [...broken, { is: 'noManifest' }] }
  const manifestBytes = Buffer.from(first.bytes)
  const manifest = manifestIn(manifestBytes)
  if ('why' in manifest) {
    return { manifestBytes, faults: broken.length > 0 ? broken : [{ is: 'notManifest', why: manifest.why }] }
  }
  const faults = [...broken, ...faultsOf(manifest.value, files, new Set(read.broken))]
  return { faults, manifest: manifest.value, manifestBytes }
}

function manifestIn(bytes: Buffer): { readonly value: EvidencePack } | { readonly why: string } {
  let value: unknown
  const text = bytes.toString('utf8')
  try {
    value = JSON.parse(text)
  } catch {
    return { why: 'JSON' }
  }
  const [breach] = breaches(schema, value)
  if (breach) return { why: `/${[...breach.path, ...(breach.key === undefined ? [] : [breach.key])].join('/')}` }
  // A key given twice, a number written otherwise: what two readers may read in two ways.
  return `${JSON.stringify(value, null, 2)}\n` === text ? { value: value as EvidencePack } : { why: 'JSON' }
}

function faultsOf(manifest: EvidencePack, files: readonly ZipEntry[], broken: ReadonlySet<string>): Fault[] {
  const { subject, predicate } = manifest
  const held = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const listed = new Map(subject.map(({ name, digest }) => [name, digest.sha256]))
  const faults: Fault[] = []
  for (const [path, sum] of listed) {
    const bytes = held.get(path)
    if (!bytes) faults.push({ is: 'missing', path })
    else if (sha256(bytes) !== sum && !broken.has(path)) faults.push({ is: 'altered', path })
  }
  for (const { path } of files) if (!listed.has(path)) faults.push({ is: 'added', path })
  if (faults.length > 0 || broken.size > 0) return faults
  const sums = subject
    .filter(({ name }) => name !== 'SHA256SUMS')
    .map(({ name, digest }) => `${digest.sha256}  ${name}\n`)
  const inOrder = files.every(({ path }, index) => subject[index]?.name === path) && listed.size === subject.length
  const described =
    predicate.files.length === subject.length &&
    predicate.files.every(({ name }, index) => subject[index]?.name === name)
  const known = predicate.documents.every(({ file }) => listed.has(file))
  const same = Buffer.from(held.get('SHA256SUMS') ?? []).toString('utf8') === sums.join('')
  return inOrder && described && known && same ? otherDocuments(manifest, files) : [{ is: 'unlike' }]
}
