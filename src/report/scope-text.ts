import type { ScopeAnswer } from '../law/scope-answer.ts'
import type { Lang, Text } from '../law/types.ts'
import type { Paint } from './paint.ts'
import type { Given } from './scope-next.ts'
import { type Line, type Section, sectionsOf } from './scope-sections.ts'
import { verdictOf } from './scope-verdict.ts'

/** The answer for a terminal: the verdict, why, what follows and what to do. */
export function scopeText(answer: ScopeAnswer, lang: Lang, paint: Paint, given: Given): string {
  const parts = sectionsOf(answer, lang, given).map(({ title, lines }) =>
    [paint('bold', title), ...lines.map(line)].join('\n'),
  )
  return `${[paint('bold', `${verdictOf(answer)[lang]}.`), ...parts, paint('dim', scopeDisclaimer[lang])].join('\n\n')}\n`

  function line({ says, beside }: Line): string {
    return beside ? `  ${says}\n    ${paint('dim', beside)}` : `  ${says}`
  }
}

/** The same as Markdown, for a page or a comment. */
export function scopeMarkdown(answer: ScopeAnswer, lang: Lang, given: Given): string {
  const parts = sectionsOf(answer, lang, given).map(
    ({ title, lines }: Section) => `## ${title}\n\n${lines.map(item).join('\n')}`,
  )
  return `${[`# ${verdictOf(answer)[lang]}`, ...parts, `_${scopeDisclaimer[lang]}_`].join('\n\n')}\n`
}

function item({ says, beside }: Line): string {
  return beside ? `- ${says} (${beside})` : `- ${says}`
}

const scopeDisclaimer: Text = {
  da: 'Svaret hviler på det oplyste og er hverken en afgørelse eller juridisk rådgivning. Det siger ikke, om loven er overholdt.',
  en: 'The answer rests on what was stated, and is neither a decision nor legal advice. It does not say whether the act is complied with.',
}
