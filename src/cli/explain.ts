import { catalogueOf, isOwn } from '../law/catalogue.ts'
import type { Lang } from '../law/types.ts'
import { explanationsOf, nearestNames } from '../report/explain/explain.ts'
import type { Asking, Explanation } from '../report/explain/explanation.ts'
import { explanationJson } from '../report/explain/json.ts'
import { explanationMarkdown } from '../report/explain/markdown.ts'
import { overview } from '../report/explain/overview.ts'
import { explanationText } from '../report/explain/text.ts'
import type { Request } from './arguments.ts'
import { readConfiguration } from './configuration.ts'
import { painter } from './paint.ts'
import { notExplained, notKnown } from './refusals.ts'
import { write } from './write.ts'

/** `nis2lint explain`: tells of what the caller names, or what can be named. Throws UsageError where nobody knows it. */
export function explainCommand({ operands, options }: Request, otherwise: Lang): 0 {
  const configuration = readConfiguration('.', options['config'] as string | undefined)
  const lang = (options['lang'] as Lang | undefined) ?? configuration.lang ?? otherwise
  // Unquoted, `§ 6, stk. 1` reaches us in pieces.
  const asked = operands.join(' ').trim()
  const asking = { lang, catalogue: catalogueOf(configuration.settings.requirements) }
  const output = options['output'] as string | undefined
  write(
    rendered(asked, asked === '' ? [overview(lang)] : told(asked, asking), lang, options, output === undefined),
    output,
  )
  return 0
}

function told(asked: string, asking: Asking): Explanation[] {
  const explanations = explanationsOf(asked, asking)
  if (explanations.length > 0) return explanations
  if (isOwn(asked)) throw notExplained(asked)
  throw notKnown(asked, nearestNames(asked, asking))
}

/** The widest that prose is set: longer lines are hard to read. */
const widest = 100

function rendered(
  asked: string,
  told: readonly Explanation[],
  lang: Lang,
  options: Request['options'],
  toScreen: boolean,
): string {
  switch (options['format']) {
    case 'json':
      return explanationJson(asked, told, lang)
    case 'markdown':
      return explanationMarkdown(told, lang)
    default: {
      const columns = Math.min((toScreen ? process.stdout.columns : undefined) ?? 80, widest)
      return explanationText(told, { lang, paint: painter(toScreen && !options['no-color']), columns })
    }
  }
}
