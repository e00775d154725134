import type { IsoDate } from '../law/calendar.ts'
import type { Document } from '../model/document.ts'
import { parse } from '../model/parse.ts'
import { registeredDigest } from '../model/registered-facts.ts'

/** A text that a document had from a day on. */
export interface EarlierText {
  readonly date: IsoDate
  readonly path: string
  readonly text: string
}

/**
 * The day from which the texts of a registration, newest first, no longer say what was filed; undefined where they do not reach back to a
 * text that did, or where the newest still does.
 */
export function changedSince(filed: string, texts: readonly EarlierText[]): IsoDate | undefined {
  let since: IsoDate | undefined
  for (const { date, path, text } of texts) {
    const document = parse({ path, text, bytes: text.length })
    const digest = isRegistration(document) ? registeredDigest(document) : undefined
    if (digest === filed) return since
    // Of what could not be read nobody knows whether it said the same.
    if (digest !== undefined) since = date
  }
  return undefined
}

function isRegistration(document: Document | undefined): document is Document<'registration'> {
  return document?.kind === 'registration' && document.sound
}
