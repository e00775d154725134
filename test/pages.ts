import { remark } from 'remark'
import { casesOf, pageDate } from '../scripts/page-cases.ts'
import { configurationName, parseConfiguration } from '../src/cli/configuration.ts'
import type { Rule } from '../src/engine/rule.ts'
import type { Lang } from '../src/law/types.ts'
import { lint } from '../src/lint.ts'
import { groundOf, sourcesOf } from '../src/report/located.ts'
import { sentenceOf } from '../src/report/sentence.ts'
import { severityWords } from '../src/report/words.ts'
import type { File } from '../src/text/source.ts'

/** A page retold: its prose and workspaces as they are, and after each workspace what the rule says of it today. */
export function retell(page: string, rule: Rule): { text: string; said: Set<string>; clean: number } {
  const cases = casesOf(remark().parse(page), page)
  const said = new Set<string>()
  let clean = 0
  const told = cases.map(({ prose, files }) => {
    if (files.length === 0) return prose
    const spoken = (['da', 'en'] as const).map(lang => ({ lang, text: tell(files, rule, lang, said) }))
    if (spoken.every(({ text }) => text === '')) clean++
    const fences = spoken.filter(({ text }) => text).map(({ lang, text }) => `\`\`\`${lang}\n${text}\n\`\`\``)
    return [prose.trimEnd(), ...fences].join('\n\n')
  })
  return { text: `${told.map(part => part.trim()).join('\n\n')}\n`, said, clean }
}

function tell(files: File[], rule: Rule, lang: Lang, said: Set<string>): string {
  // A workspace may bring its configuration along.
  const configuration = files.find(({ path }) => path === configurationName)?.text ?? ''
  const { settings } = parseConfiguration(configuration, configurationName)
  const options = { rules: [rule], asOf: pageDate, tree: files.map(({ path }) => path), settings }
  const sources = sourcesOf(files)
  return lint(files, options)
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
