import type { RequirementId } from '../../law/law.generated.ts'
import type { Outline, Section } from '../../text/markdown.ts'
import { type Phrases, phrasesIn, phrasesOf } from './phrases.ts'
import { type Ranking, rankingOf } from './ranking.ts'
import { isFraming, speaksOfItself } from './regions.ts'
import { wordsFor } from './vocabulary.ts'
import { type Weighed, weighed } from './weighed.ts'

/** How sure a proposal is. Only what is high is written without being asked for. */
export const confidences = ['high', 'medium', 'low'] as const

export type ProposalConfidence = (typeof confidences)[number]

/** That a section serves a requirement, how sure that is, and the words it rests on. */
export interface ClaimProposed {
  readonly requirement: RequirementId
  readonly section: Section
  readonly confidence: ProposalConfidence
  readonly words: readonly string[]
}

/** What sections are compared with. */
export interface Vocabulary {
  readonly phrases: Phrases
  readonly ranking: Ranking
  readonly ids: ReadonlySet<RequirementId>
}

const made = new Map<boolean, Vocabulary>()

/** The words of what is asked, where the annex of Regulation (EU) 2024/2690 binds or not. To make it ready takes a while, so it is done once. */
export function vocabularyFor(annex: boolean): Vocabulary {
  const known = made.get(annex)
  if (known) return known
  const words = wordsFor(annex)
  const vocabulary = { phrases: phrasesOf(words), ranking: rankingOf(words), ids: new Set(words.keys()) }
  made.set(annex, vocabulary)
  return vocabulary
}

/** The fewest words of a section that is proposed. Whether they are enough the linter says, of what is claimed. */
const fewest = 4

/**
 * Which section of a text serves which requirement: for each requirement the section that does so most surely. A heading over the whole of a
 * text, or its title where it has none, says what its chapters are about, and they come before it.
 */
export function claimsProposed(
  text: string,
  { sections }: Outline,
  vocabulary: Vocabulary,
  title = '',
): ClaimProposed[] {
  const passing = passingIn(sections)
  const told = sections.filter(section => !passing.has(section) && section.words >= fewest)
  const covers = told.filter(one => one.depth === 1 && chaptersOf(one, sections).some(part => isChapter(part, told)))
  const names = [title, ...sections.filter(({ depth }) => depth === 1).map(one => one.title)]
  const subjects = new Set(names.flatMap(name => phrasesIn(name, vocabulary.phrases)).map(one => one.requirement))
  const all = told.flatMap(section => {
    const end = endOf(section, sections) ?? text.length
    return weighed(
      { section, below: text.slice(section.span[1], end), isCover: covers.includes(section), subjects },
      vocabulary,
    )
  })
  const best = new Map<RequirementId, Weighed>()
  for (const one of all) {
    const known = best.get(one.requirement)
    if (!known || one.weight > known.weight) best.set(one.requirement, one)
  }
  const firm = new Set(
    [...best.values()].filter(({ confidence }) => confidence !== 'low').map(({ section }) => section),
  )
  // A guess beside what is known of a section says nothing more.
  return [...best.values()]
    .filter(({ confidence, section }) => confidence !== 'low' || !firm.has(section))
    .map(({ requirement, section, confidence, words }) => ({ requirement, section, confidence, words }))
    .sort((a, b) => a.section.span[0] - b.section.span[0])
}

/** Sections under a heading such as "Definitions", with those below them. */
function passingIn(sections: readonly Section[]): ReadonlySet<Section> {
  const found = new Set<Section>()
  let depth = Number.POSITIVE_INFINITY
  for (const section of sections) {
    if (section.depth <= depth) depth = speaksOfItself(section.title) ? section.depth : Number.POSITIVE_INFINITY
    if (depth !== Number.POSITIVE_INFINITY) found.add(section)
  }
  return found
}

/** The sections below a heading, up to the next of its depth or above. */
function chaptersOf(section: Section, sections: readonly Section[]): Section[] {
  const end = endOf(section, sections) ?? Number.POSITIVE_INFINITY
  return sections.filter(one => one.span[0] > section.span[0] && one.span[0] < end)
}

function endOf(section: Section, sections: readonly Section[]): number | undefined {
  return sections.find(one => one.span[0] > section.span[0] && one.depth <= section.depth)?.span[0]
}

function isChapter(section: Section, told: readonly Section[]): boolean {
  return told.includes(section) && !isFraming(section.title)
}
