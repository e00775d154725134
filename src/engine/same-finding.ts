import type { Document } from '../model/document.ts'
import { remembered } from '../model/remembered.ts'
import type { Finding } from './check.ts'

interface Kept {
  readonly finding: Finding
  readonly said: string
}

/** By the document that they are about, and by their fingerprints. */
const kept = remembered<Document, Map<string, Kept>>(() => new Map())

/**
 * A finding, or the object that said the same of the same document the last time: what is made of a finding, such as a sentence, need
 * then not be made again.
 */
export function sameFinding(finding: Finding, document: Document | undefined): Finding {
  const before = document && kept(document)
  const said = sayingOf(finding)
  const known = before?.get(finding.fingerprint)
  if (known?.said === said && isOfSameRule(known.finding, finding)) return known.finding
  before?.set(finding.fingerprint, { finding, said })
  return finding
}

/** What a rule says by the data of a document, without what it says by itself. */
function sayingOf({ says, words, at, see, also, edits, unread }: Finding): string {
  return JSON.stringify([says, words, at, see, also, edits, unread])
}

function isOfSameRule(one: Finding, other: Finding): boolean {
  return (['rule', 'message', 'requirement', 'demand', 'severity', 'weakensClaims', 'excusable'] as const).every(
    key => one[key] === other[key],
  )
}
