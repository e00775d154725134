import type { Outcome } from '../../engine/signatures.ts'
import type { EvidencePack } from '../../model/schema.generated.ts'
import { jsonText } from '../json-text.ts'

/** Something that is wrong with a pack; `path` is the file concerned. */
export interface Fault {
  readonly is:
    | 'altered'
    | 'missing'
    | 'added'
    | 'noManifest'
    | 'notManifest'
    | 'unlike'
    | 'otherDocument'
    | 'refused'
    | 'unexpected'
    | 'signature'
  readonly path?: string
  /** Why an archive was refused or a signature does not hold; where a manifest is not as it must be. */
  readonly why?: string
}

/** What came of checking a pack. */
export interface Verdict {
  /** SHA-256 of the file, as `sha256sum` gives it. */
  readonly digest: string
  /** SHA-256 of its manifest; undefined where there is none to read. */
  readonly manifestDigest: string | undefined
  readonly faults: readonly Fault[]
  /** What the manifest says; undefined where it is not one. */
  readonly manifest: EvidencePack | undefined
  /** Whether a digest was given to compare with. */
  readonly expected: boolean
  /** What came of the signature, and whose key it is; undefined where none was given. */
  readonly signature: { readonly outcome: Outcome; readonly principals: string | undefined } | undefined
}

/** The verdict for programs. */
export function verdictJson(verdict: Verdict): string {
  const { digest, manifestDigest, faults, manifest, expected, signature } = verdict
  const { outcome, principals } = signature ?? {}
  const told = {
    version: 1,
    intact: faults.length === 0,
    // Whether anything outside the pack speaks for it: without that it may have been made anew from end to end.
    anchored: faults.length === 0 && (expected || outcome?.is === 'valid'),
    digest,
    manifestDigest: manifestDigest ?? null,
    faults: faults.map(({ is, path, why }) => ({ is, path: path ?? null, why: why ?? null })),
    signature: outcome
      ? {
          status: outcome.is,
          reason: outcome.is === 'valid' ? null : outcome.why,
          principals: principals ?? null,
          strength: outcome.key?.strength ?? null,
          fingerprint: outcome.key?.fingerprint ?? null,
        }
      : null,
    predicate: manifest?.predicate ?? null,
  }
  return jsonText(told)
}
