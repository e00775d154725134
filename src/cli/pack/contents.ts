import { sha256 } from '#sha256'
import type { EvidencePack } from '../../model/schema.generated.ts'
import { lawText, manifestOf, type PackFacts, type PackFile } from '../../report/pack/manifest.ts'
import { readmeOf } from '../../report/pack/readme.ts'
import type { Redaction } from '../../report/pack/redact.ts'
import { zipOf } from '../../report/zip.ts'
import type { Original } from './originals.ts'
import { stillNamed } from './refusals.ts'
import type { PackReport } from './reports.ts'

/** What a pack is made of. */
export interface Parts {
  readonly documents: readonly Original[]
  readonly evidence: readonly Original[]
  readonly reports: readonly PackReport[]
  readonly redaction: Redaction | undefined
  readonly facts: Omit<PackFacts, 'lawSha256' | 'redacted' | 'uncommitted'>
}

/** A pack, and the digest of its manifest. */
export interface Packed {
  readonly zip: Uint8Array
  readonly manifest: EvidencePack
  readonly manifestSha256: string
}

/** The bytes of a pack: the same of the same parts, on every machine. Throws UsageError where a name would be left in it. */
export function packOf({ documents, evidence, reports, redaction, facts }: Parts): Packed {
  const contents = new Map<string, Uint8Array>()
  const uncommitted: string[] = []
  const add = (file: Omit<PackFile, 'sha256' | 'name'>, path: string, bytes: Uint8Array): PackFile => {
    const name = redaction ? redaction.text(path) : path
    const held = redaction ? redacted(bytes, path, redaction) : bytes
    contents.set(name, held)
    return { ...file, name, sha256: sha256(held) }
  }
  const addOriginal = (one: Original, is: Omit<PackFile, 'sha256' | 'name'>) => {
    const file = add(is, `documents/${one.path}`, one.bytes)
    if (one.in !== 'commit') uncommitted.push(file.name)
    return file
  }
  const originals = [
    ...documents.map(one => addOriginal(one, { is: 'document', in: redaction ? 'redacted' : one.in, ...known(one) })),
    ...evidence.map(one => addOriginal(one, { is: 'evidence', in: one.in })),
    ...reports.map(({ name, text }) => add({ is: 'report', in: 'made' }, name, Buffer.from(text))),
  ]
  const told = {
    ...facts,
    lawSha256: sha256(lawText()),
    redacted: redaction?.persons,
    uncommitted: uncommitted.toSorted(),
  }
  const { predicate } = manifestOf(originals, told)
  const readme = add({ is: 'help', in: 'made' }, 'README.txt', Buffer.from(readmeOf(predicate)))
  const listed = [readme, ...originals].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const sums = add({ is: 'help', in: 'made' }, 'SHA256SUMS', Buffer.from(sumsOf(listed)))
  const files = [...listed, sums].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const manifest = manifestOf(files, told)
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  if (redaction?.leaks(text)) throw stillNamed('manifest.json')
  const bytes = Buffer.from(text)
  const entries = [
    { path: 'manifest.json', bytes },
    ...files.map(({ name }) => ({ path: name, bytes: contents.get(name) ?? new Uint8Array() })),
  ]
  return { zip: zipOf(entries), manifest, manifestSha256: sha256(bytes) }
}

function known({ document }: Original): Pick<PackFile, 'document'> {
  return document ? { document } : {}
}

function redacted(bytes: Uint8Array, path: string, redaction: Redaction): Uint8Array {
  const text = redaction.text(new TextDecoder('utf-8').decode(bytes))
  if (redaction.leaks(text) || redaction.leaks(redaction.text(path))) throw stillNamed(path)
  return Buffer.from(text)
}

/** As `sha256sum -c` reads it. A path with a line end cannot be in a pack. */
function sumsOf(files: readonly PackFile[]): string {
  return files.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join('')
}
