import type { Lang } from '../../law/types.ts'
import { charts } from './style/charts.ts'
import { colours } from './style/colours.ts'
import { print } from './style/print.ts'
import { screen } from './style/screen.ts'
import { tables } from './style/tables.ts'
import { text } from './style/text.ts'

/** All style rules of the report. Nothing of a document is ever in them. */
export function styleRules(lang: Lang): string {
  return [colours, text, tables, charts, screen, print(lang)].join('\n')
}
