import type { Lang } from '../../law/types.ts'
import { isMarkdown } from '../../text/source.ts'
import { visible } from '../visible.ts'
import { words } from '../words.ts'
import type { Explanation, Part, ShownFile, Table } from './explanation.ts'

/** Explanations as Markdown: a heading each, below it the parts. */
export function explanationMarkdown(explanations: readonly Explanation[], lang: Lang): string {
  const pages = explanations.map(({ title, id, kind, parts }) => {
    const named = kind === 'overview' ? [] : [`\`${id}\``]
    return [`# ${plain(title)}`, ...named, ...parts.flatMap(shown)].join('\n\n')
  })
  return `${[...pages, `_${words.disclaimer[lang]}_`].join('\n\n')}\n`
}

function shown({ heading, lines = [], table, files = [] }: Part): string[] {
  const list = lines.length > 1 ? lines.map(line => `- ${plain(line)}`).join('\n') : plain(lines[0] ?? '')
  return [`## ${plain(heading)}`, ...(list ? [list] : []), ...(table ? [tableOf(table)] : []), ...files.flatMap(fileOf)]
}

function tableOf({ head, rows }: Table): string {
  return [head, head.map(() => '---'), ...rows]
    .map((row, index) => `| ${row.map(cell => (index === 1 ? cell : plain(cell))).join(' | ')} |`)
    .join('\n')
}

function fileOf({ path, text }: ShownFile): string[] {
  // Longer than any run of backticks within, so that nothing in the file ends it.
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const language = isMarkdown(path) ? 'markdown' : 'yaml'
  return [`\`${path}\``, `${fence}${language}\n${text.split('\n').map(visible).join('\n').trimEnd()}\n${fence}`]
}

/** Text in which no character is markup. */
export function plain(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>|#~]/g, character => `\\${character}`)
}
