import { cite } from '../../law/cite.ts'
import { type RequirementId, requirements } from '../../law/law.generated.ts'
import type { Lang, Requirement } from '../../law/types.ts'
import { factsOwed } from '../../model/facts.ts'
import { durationIn } from '../explain/durations.ts'
import { conditionTold, levelWords } from '../explain/level.ts'
import { sentence } from '../explain/part.ts'
import { filled } from '../filled.ts'
import { capitalised } from '../words.ts'
import { residues, wrapped } from './lines.ts'
import { groundWords, scaffoldWords as words } from './words.ts'

/** A section that answers one requirement: its heading, what has to be answered as a comment, and what says that it is not there yet. */
export function sectionFor(id: RequirementId, depth: number, lang: Lang): string[] {
  const requirement = requirements[id]
  return section(
    requirement.title[lang],
    depth,
    [`${capitalised(cite(id)[lang])} (${id})`, ...guidance(requirement, lang)],
    lang,
  )
}

/** A section to be written, with what helps to write it. */
export function section(title: string, depth: number, help: readonly string[], lang: Lang): string[] {
  return [`${'#'.repeat(depth)} ${title}`, '', ...comment(help), '', residues[lang], '']
}

/** Text that no reader of the page sees, and no rule reads. */
export function comment(paragraphs: readonly string[]): string[] {
  return ['<!--', ...paragraphs.flatMap(text => wrapped(text)), '-->']
}

function guidance(requirement: Requirement, lang: Lang): string[] {
  const { ask, level, basis, typically, interval } = requirement
  const paths = factsOwed(requirement).map(({ path }) => path)
  return [
    sentence(ask[lang]),
    ...(typically ? [filled(words.typically[lang], { what: lowered(typically[lang]) })] : []),
    `${levelWords[level][lang]} ${groundWords[basis][lang]}`,
    ...conditionTold(requirement).map(text => text[lang]),
    ...(interval ? [filled(words.interval[lang], { interval: durationIn(lang, interval) })] : []),
    ...(paths.length > 0 ? [filled(words.alsoAsData[lang], { paths: paths.join(', ') })] : []),
  ]
}

/** The beginning of a list as it goes on in a sentence; names in capitals stay. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
