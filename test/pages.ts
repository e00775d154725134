import { remark } from 'remark'
import { type Case, casesOf } from '../scripts/page-cases.ts'
import { pageOptions } from '../scripts/page-options.ts'
import type { Rule } from '../src/engine/rule.ts'
import type { Lang } from '../src/law/types.ts'
import { lint } from '../src/lint.ts'
import { groundOf, sourcesOf } from '../src/report/located.ts'
import { sentenceOf } from '../src/report/sentence.ts'
import { severityWords } from '../src/report/words.ts'

/** A page retold: its prose and workspaces as they are, and after each workspace what the rule says of it today. */
export function retell(page: string, rule: Rule): { text: string; said: Set<string>; clean: number } {
  const cases = casesOf(remark().parse(page), page)
  const said = new Set<string>()
  let clean = 0
  const told = cases.map(({ prose, ...shown }) => {
    if (shown.files.length === 0) return prose
    const spoken = (['da', 'en'] as const).map(lang => ({ lang, text: tell(shown, rule, lang, said) }))
    if (spoken.every(({ text }) => text === '')) clean++
    const fences = spoken.filter(({ text }) => text).map(({ lang, text }) => `\`\`\`${lang}\n${text}\n\`\`\``)
    return [prose.trimEnd(), ...fences].join('\n\n')
  })
  return { text: `${told.map(part => part.trim()).join('\n\n')}\n`, said, clean }
}

function tell(shown: Omit<Case, 'prose'>, rule: Rule, lang: Lang, said: Set<string>): string {
  const { files } = shown
  const sources = sourcesOf(files)
  return lint(files, pageOptions(shown, rule))
    .flatMap(({ findings }) => findings)
    .map(finding => {
      said.add(finding.says)
      const { says, fix } = sentenceOf(finding, lang)
      const { line, column } = sources.start(finding.at)
      const see = finding.see.map(
        place => `  ${place.path}:${sources.start(place).line}:${sources.start(place).column}`,
      )
      const head = `${finding.at.path}:${line}:${column} ${severityWords[finding.severity][lang]} · ${groundOf(finding, lang)}`
      return [head, `  ${says}`, ...see, `  → ${fix}`].join('\n')
    })
    .join('\n')
}
