import { sectionWords } from '../../law/adopt.generated.ts'
import { type RequirementId, requirements } from '../../law/law.generated.ts'
import type { Section } from '../../text/markdown.ts'
import { type PhraseFound, phrasesIn } from './phrases.ts'
import type { ClaimProposed, Vocabulary } from './proposals.ts'
import type { Ranked } from './ranking.ts'
import { isFraming } from './regions.ts'

/** A section as it is weighed. */
export interface Weighing {
  readonly section: Section
  /** The text under its heading, that of its chapters included. */
  readonly below: string
  /** Whether it is the heading over a text of several chapters. */
  readonly isCover: boolean
  /** What the title of the whole is about. */
  readonly subjects: ReadonlySet<RequirementId>
}

/** A claim with what it counts against others of the same requirement. */
export interface Weighed extends ClaimProposed {
  readonly weight: number
}

/** Which requirements a section may serve, by its heading; by its text where that says nothing of any. */
export function weighed(
  { section, below, isCover, subjects }: Weighing,
  { phrases, ranking, ids }: Vocabulary,
): Weighed[] {
  const found = phrasesIn(section.title, phrases)
  const ranked = ranking(below.slice(0, 6000))
  if (isCover) return found.map(phrase => ofCover(byHeading(section, phrase, found.length, ranked)))
  const named = found.map(phrase => byHeading(section, phrase, found.length, ranked))
  const others = named.flatMap(claim =>
    (sectionWords[claim.requirement]?.also ?? []).flatMap(requirement =>
      ids.has(requirement) && named.every(one => one.requirement !== requirement) && claim.confidence === 'high'
        ? [{ ...claim, requirement, confidence: 'medium' as const, weight: 40 + claim.weight / 100 }]
        : [],
    ),
  )
  return named.length > 0 ? [...named, ...others] : byText(section, ranked, subjects)
}

/**
 * The heading over all chapters of a text names what they are about, and settles nothing itself: it weighs more than a chapter that serves
 * the same at low confidence, and less than any other.
 */
function ofCover(claim: Weighed): Weighed {
  return claim.confidence === 'low' ? claim : { ...claim, confidence: 'medium', weight: 22 + claim.weight / 100 }
}

function byHeading(
  section: Section,
  { requirement, words, share }: PhraseFound,
  count: number,
  ranked: readonly Ranked[],
): Weighed {
  const place = ranked.findIndex(one => one.requirement === requirement)
  const own = ranked[place]
  const [top] = ranked
  const said = own?.words ?? []
  const measure = requirements[requirement].measure
  const isElsewhere =
    top !== undefined &&
    own !== undefined &&
    requirements[top.requirement].measure !== measure &&
    top.words.length >= 4 &&
    top.score > 3 * own.score
  const isWhole = share >= 0.99
  const supported = said.length >= 2 && place < 4
  const confidence =
    (isWhole && count === 1 && (!isElsewhere || section.depth === 1)) || (share >= 0.4 && supported && !isElsewhere)
      ? 'high'
      : share >= 0.3 || supported
        ? 'medium'
        : 'low'
  const weight = { high: 100, medium: 50, low: 10 }[confidence] + share * 20 - section.depth + Math.min(said.length, 5)
  return { requirement, section, confidence, words: [...new Set([...words, ...said.slice(0, 4)])], weight }
}

/** What the text alone speaks of, where the heading says nothing of it. */
function byText(section: Section, ranked: readonly Ranked[], subjects: ReadonlySet<RequirementId>): Weighed[] {
  const [top, next] = ranked
  if (!top || isFraming(section.title)) return []
  const subject = ranked.slice(0, 2).find(one => subjects.has(one.requirement) && one.words.length >= 3)
  if (subject) {
    const { requirement, words } = subject
    return [
      { requirement, section, confidence: 'high', words: words.slice(0, 5), weight: 85 + Math.min(words.length, 9) },
    ]
  }
  const lead = top.score / (next?.score ?? 1)
  const strong = top.words.length >= 5 && lead >= 1.35
  if (!strong && !(top.words.length >= 3 && lead >= 1.15)) return []
  const confidence = strong ? 'medium' : 'low'
  return [
    {
      requirement: top.requirement,
      section,
      confidence,
      words: top.words.slice(0, 5),
      weight: (strong ? 30 : 5) + top.words.length,
    },
  ]
}
