import { remark } from 'remark'
import { casesOf } from '../scripts/page-cases.ts'
import { pageOptions } from '../scripts/page-options.ts'
import type { Finding } from '../src/engine/check.ts'
import type { Rule } from '../src/engine/rule.ts'
import type { Lang } from '../src/law/types.ts'
import { lint } from '../src/lint.ts'
import { mended } from '../src/mend.ts'
import { groundOf, sourcesOf } from '../src/report/located.ts'
import { sentenceOf } from '../src/report/sentence.ts'
import { unifiedDiff } from '../src/report/unified.ts'
import { severityWords } from '../src/report/words.ts'
import { hiddenIn } from '../src/text/hidden.ts'
import type { File } from '../src/text/source.ts'

/** A page retold. */
export interface Retold {
  /** Its prose and workspaces as they are, and after each workspace what the rule says of it today. */
  readonly text: string
  /** The messages it shows. */
  readonly said: ReadonlySet<string>
  /** What tells its findings from others of the same document, wherever they stand: baselines rest on it, and on the requirement. */
  readonly keys: readonly string[]
  /** How many of its workspaces the rule has nothing to say of. */
  readonly clean: number
}

/** Retells a page by what the rule says today. */
export function retell(page: string, rule: Rule): Retold {
  const cases = casesOf(remark().parse(page), page)
  const said = new Set<string>()
  const keys: string[] = []
  let clean = 0
  const told = cases.map(({ prose, ...shown }) => {
    if (shown.files.length === 0) return prose
    const options = pageOptions(shown, rule)
    const judge = (files: readonly File[]) => lint(files, options).flatMap(({ findings }) => findings)
    const findings = judge(shown.files)
    if (findings.length === 0) clean++
    for (const { says } of findings) said.add(says)
    for (const { requirement, says, at } of toldOf(findings)) keys.push(`${requirement} ${says}: ${at.key}`)
    const spoken = findings.length === 0 ? [] : (['da', 'en'] as const)
    const fences = spoken.map(lang => `\`\`\`${lang}\n${tell(shown.files, findings, lang)}\n\`\`\``)
    const diff = findings.some(({ edits }) => edits) ? changed(shown.files, judge) : ''
    return [prose.trimEnd(), ...fences, ...(diff ? [`\`\`\`diff\n${diff}\`\`\``] : [])].join('\n\n')
  })
  return { text: `${told.map(part => part.trim()).join('\n\n')}\n`, said, keys, clean }
}

/** What `--fix` changes in a workspace where it is given this rule alone. */
function changed(files: readonly File[], judge: (files: readonly File[]) => Finding[]): string {
  // Characters that a page cannot hold stand there by their names.
  return hiddenNamed(unifiedDiff(files, mended(files, judge).files))
}

function hiddenNamed(text: string): string {
  const named = hiddenIn(text).toReversed()
  return named.reduce((shown, { code, span }) => `${shown.slice(0, span[0])}⟦${code}⟧${shown.slice(span[1])}`, text)
}

function tell(files: readonly File[], findings: readonly Finding[], lang: Lang): string {
  const sources = sourcesOf(files)
  const left = toldOf(findings)
  return left
    .map(finding => {
      const { says, fix } = sentenceOf(finding, lang)
      const { line, column } = sources.start(finding.at)
      const see = finding.see.map(
        place => `  ${place.path}:${sources.start(place).line}:${sources.start(place).column}`,
      )
      const head = `${finding.at.path}:${line}:${column} ${severityWords[finding.severity][lang]} · ${groundOf(finding, lang)}`
      const isCut = left.length < findings.length && finding === findings[0]
      return [head, `  ${says}`, ...see, `  → ${fix}`, ...(isCut ? ['…'] : [])].join('\n')
    })
    .join('\n')
}

/** Of more than a page can hold, the first and the last. */
function toldOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.length > 20 ? findings.filter((_, index) => index === 0 || index > findings.length - 3) : findings
}
