import { bindingOf } from '../../model/binding.ts'
import type { Document } from '../../model/document.ts'
import { parse } from '../../model/parse.ts'
import { canonicalBody, canonicalJson } from '../../text/digest.ts'
import { frontMatter } from '../../text/front-matter.ts'
import { type File, withoutMark } from '../../text/source.ts'
import { type Change, type ChangeReason, changeReasons } from './change.ts'
import { claimChanges } from './claims.ts'
import { factChanges } from './facts.ts'
import { hunksOf } from './hunks.ts'
import { passagesOf } from './passages.ts'
import { type Part, partsOf, sectionChanges } from './sections.ts'
import { type Token, tokensOf } from './tokens.ts'
import { reasonsOf } from './weigh.ts'

/** What was changed from one text of a document to another; undefined where one of them cannot be read. */
export function changeBetween(before: File, after: File): Change | undefined {
  const [old, now] = [readingOf(before), readingOf(after)]
  if (!old || !now) return undefined
  const { covers: oldCovers, ...oldFacts } = old.binding
  const { covers: nowCovers, ...nowFacts } = now.binding
  const facts = factChanges(oldFacts, nowFacts)
  const claims = claimChanges(oldCovers, nowCovers)
  const sections = sectionChanges(old.parts, now.parts)
  const hunks = hunksOf(old.words, now.words)
  const small = new Set([...old.words, ...now.words].filter(word => /^\p{Ll}/u.test(word)))
  const reasons = new Set<ChangeReason>(hunks.flatMap(hunk => reasonsOf(hunk, old.tokens, now.tokens, small)))
  // Whatever of the binding data differs is a fact, also where it is told as nothing above.
  if (facts.length > 0 || canonicalJson(oldFacts) !== canonicalJson(nowFacts)) reasons.add('fact')
  if (claims.length > 0 || canonicalJson(oldCovers ?? null) !== canonicalJson(nowCovers ?? null)) reasons.add('claim')
  if (sections.added.length > 0 || sections.removed.length > 0) reasons.add('section')
  // What the finding does not take for layout, its history does not call so either.
  if (hunks.length === 0 && reasons.size === 0 && (old.conceals || now.conceals)) reasons.add('hidden')
  return {
    class: reasons.size > 0 ? 'material' : hunks.length > 0 ? 'editorial' : 'layout',
    reasons: changeReasons.filter(reason => reasons.has(reason)),
    facts,
    claims,
    sections,
    passages: passagesOf(hunks, old, now),
  }
}

/** What of a document's text is compared. */
interface Reading {
  readonly binding: Readonly<Record<string, unknown>>
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly parts: readonly Part[]
  /** Whether readers may see less of it than its words, or more. */
  readonly conceals: boolean
}

function readingOf(file: File): Reading | undefined {
  const document: Document | undefined = parse(file)
  if (!document || document.kind === 'unread' || !document.digests) return undefined
  const whole = withoutMark(file.text)
  const body = document.outline ? (frontMatter(whole)?.body ?? 0) : whole.length
  const text = document.outline ? canonicalBody(whole.slice(body)) : ''
  const tokens = tokensOf(text)
  const sections = document.outline?.sections ?? []
  return {
    binding: bindingOf(document.kind, document.written ?? document.yaml),
    text,
    tokens,
    words: tokens.map(token => token.text),
    parts: partsOf(sections, whole),
    get conceals() {
      return document.digests?.conceals ?? false
    },
  }
}
