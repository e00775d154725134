import type { ChangeSince } from '../../engine/history.ts'
import type { Lang } from '../../law/types.ts'
import { storyOf } from '../change.ts'
import { quoted } from './quoted.ts'
import { approveWords as words } from './words.ts'

/** So many values and so many passages of one document are set out for the body; of more the number is told. */
const most = 40

/** What was changed in a document, as items of a Markdown list. */
export function changeItems(change: ChangeSince, lang: Lang): string[] {
  const { head, commits, values, passages, more } = storyOf(change, lang, most)
  const beside = (before: string, text: string, after: string) =>
    quoted(`… ${[before, text, after].filter(Boolean).join(' ')} …`)
  return [
    `- ${head}`,
    `- ${commits}`,
    ...values.map(value => `- ${quoted(value)}`),
    ...passages.flatMap(({ before, removed, added, after }) => [
      `- ${words.old[lang]}: ${beside(before, removed, after)}`,
      `  ${words.now[lang]}: ${beside(before, added, after)}`,
    ]),
    ...(more ? [`- ${more}`] : []),
  ]
}
