import { explanationsOf } from '../explain/explain.ts'
import type { Part } from '../explain/explanation.ts'
import type { PartKey } from '../explain/headings.ts'
import { plain } from '../explain/markdown.ts'
import { words } from '../words.ts'
import type { Surroundings } from './surroundings.ts'

/** The parts of an explanation that somebody wants who is writing; `nis2lint explain` tells the rest. */
const wanted: readonly PartKey[] = ['says', 'why', 'level', 'penalty', 'satisfy', 'duties', 'authorities', 'sureness']

/** What `nis2lint explain` tells of a name, in short, as Markdown; `''` where it tells nothing. */
export function explainedBriefly(name: string, { lang, catalogue }: Surroundings): string {
  const [explanation] = explanationsOf(name, { lang, catalogue })
  if (!explanation) return ''
  const { title, id, parts } = explanation
  const head = `**${plain(title)}** (\`${id}\`)`
  const told = parts.filter(({ key }) => wanted.includes(key)).map(shown)
  return [head, ...told, `_${words.disclaimer[lang]}_`].join('\n\n')
}

function shown({ heading, lines = [] }: Part): string {
  if (lines.length < 2) return `**${plain(heading)}:** ${plain(lines[0] ?? '')}`
  return `**${plain(heading)}:**\n${lines.map(line => `- ${plain(line)}`).join('\n')}`
}
