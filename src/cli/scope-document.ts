import { scopeFactsOf } from '../engine/profile.ts'
import type { IsoDate } from '../law/calendar.ts'
import type { ScopeFacts } from '../law/scope.ts'
import type { Document, Kinds } from '../model/document.ts'
import { parse } from '../model/parse.ts'
import matchesSchema from '../rules/matches-schema.ts'
import readable from '../rules/readable.ts'
import { withoutMark } from '../text/source.ts'
import { flawRefused } from './flaw-refusal.ts'
import { namedText } from './named-text.ts'
import { UsageError } from './usage-error.ts'

/** What an entity document states of scope. Throws UsageError, with what the linter says of it where it is broken. */
export function factsInDocument(path: string): {
  readonly facts: ScopeFacts
  readonly coveredSince: IsoDate | undefined
} {
  const data = entityInDocument(path)
  return { facts: scopeFactsOf(data), coveredSince: data.coveredSince }
}

/** All that it states. Throws UsageError in the same way. */
export function entityInDocument(path: string): Kinds['entity'] {
  const text = namedText(path)
  const document = parse({ path, text, bytes: Buffer.byteLength(text) })
  const [flaw] = document?.flaws ?? []
  if (flaw) {
    const message = (flaw.rule === 'readable' ? readable : matchesSchema).messages[flaw.says]
    throw flawRefused(path, withoutMark(text), flaw.span, message, flaw.words)
  }
  if (document?.kind !== 'entity') throw notAnEntity(path)
  return (document as Document<'entity'>).data
}

function notAnEntity(path: string): UsageError {
  return new UsageError({
    da: `${path} er ikke et enhedsdokument (nis2: entity)`,
    en: `${path} is not an entity document (nis2: entity)`,
  })
}
