import type { Options } from '../lint.ts'
import type { Document } from '../model/document.ts'
import type { File } from '../text/source.ts'
import { digestsOfNamed } from './digests.ts'
import { signaturesOn } from './signatures/checks.ts'

/** What the core is told of what it does not read itself: files that documents name as evidence, and signatures on approvals. */
export function proofsOf(
  folder: string,
  { paths, files }: { readonly paths: Iterable<string>; readonly files: readonly File[] },
  documents: readonly Document[],
  asOf: string,
): Required<Pick<Options, 'fileDigests' | 'signatures'>> {
  return {
    fileDigests: digestsOfNamed(folder, documents, paths),
    signatures: signaturesOn(folder, files, documents, asOf),
  }
}
