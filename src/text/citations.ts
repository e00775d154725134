import type { WrittenPlace } from '../law/existence.ts'
import { type ActNamed, actsNamedIn } from './acts-named.ts'
import { isOfDocument } from './documents-named.ts'
import { type PlaceCited, placesCitedIn } from './places-cited.ts'
import type { Sentence } from './sentences.ts'
import type { Span } from './source.ts'

/** A place of a text of law that somebody cites. */
export interface Citation {
  /** The text, by the name under which it is cited (see sources.yml). */
  readonly source: string
  readonly place: WrittenPlace
  /** Whether the text is named beside the place, and not only understood. */
  readonly named: boolean
  readonly span: Span
}

/** What was named earlier in the same section: the act by its source, `other` for any other text, undefined for none. */
export type Understood = string | undefined

/** The citations in a sentence whose text is named, or can be understood. */
export function citationsIn(sentence: Sentence, understood: () => Understood): Citation[] {
  const { text, spanOf } = sentence
  const places = placesCitedIn(text)
  if (places.length === 0) return []
  const acts = actsNamedIn(text)
  return places.flatMap(cited => {
    const beside = namedBeside(cited, text, acts, places)
    if (!beside?.source && isOfDocument(text, cited.from, cited.to)) return []
    const source = beside
      ? beside.source
      : (inSentence(acts) ?? (cited.kind === 'section' ? meant(understood()) : undefined))
    const text_ = source && ofKind(source, cited.kind)
    if (!text_ || (!beside && cited.kind !== 'section' && cited.kind !== 'article')) return []
    return [{ source: text_, place: cited.place, named: beside !== undefined, span: spanOf(cited.from, cited.to) }]
  })
}

/** The last act named in a sentence: its source, or `other`. */
export function lastNamedIn(sentence: string): Understood {
  const last = actsNamedIn(sentence).at(-1)
  return last && (last.source ?? 'other')
}

/** Where no act was named, a document of ours means the act. */
function meant(understood: Understood): string | undefined {
  return understood === undefined ? 'dk' : understood === 'other' ? undefined : understood
}

/** The only act that a sentence names; where it names several, a place may be of any of them. */
function inSentence(acts: readonly ActNamed[]): string | undefined {
  const sources = new Set(acts.map(({ source }) => source ?? 'other'))
  const [only] = sources
  return sources.size > 1 ? 'other' : only
}

/** The annex and the articles of the regulation are cited as two texts; sections, articles and points are of their own texts only. */
function ofKind(source: string, kind: PlaceCited['kind']): string | undefined {
  if (kind === 'point') return source === 'eu-ir-articles' ? 'eu-ir' : undefined
  const hasArticles = source === 'dir' || source === 'eu-ir-articles'
  return source !== 'other' && hasArticles === (kind === 'article') ? source : undefined
}

const joinBefore = /^(?:[\s,;()–-]|(?:og|and|samt|eller|or|jf\.|cf\.|dog|annex|bilag(?:et|ets)?)(?![\p{L}\p{N}]))*$/u
const joinAfter =
  /^[ ,(]{0,3}(?:(?:i|af|in|of|under|efter|til|to) )?(?:(?:annex|bilag(?:et)?) (?:til|to) )?(?:(?:den|det|the) )?(?:danske )?\(?$/u

/** The act that is named right before or right after a place, with nothing but other places between. */
function namedBeside(
  { from, to }: PlaceCited,
  text: string,
  acts: readonly ActNamed[],
  places: readonly PlaceCited[],
): ActNamed | undefined {
  const after = acts.find(act => act.from >= to)
  if (after && after.from - to < 30 && joinAfter.test(text.slice(to, after.from))) return after
  const before = acts.findLast(act => act.to <= from)
  if (!before || from - before.to > 200) return undefined
  const between = places.filter(place => place.from >= before.to && place.to <= from)
  let rest = ''
  let at = before.to
  for (const place of between) {
    rest += text.slice(at, Math.max(at, place.from))
    at = Math.max(at, place.to)
  }
  return joinBefore.test(rest + text.slice(at, from)) ? before : undefined
}
