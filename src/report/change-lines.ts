import type { ChangeSince } from '../engine/history.ts'
import type { Lang } from '../law/types.ts'
import { storyOf } from './change.ts'
import type { Paint } from './paint.ts'
import { visible } from './visible.ts'

/** What was changed since the approval, for a terminal. The brackets are those of `git diff --word-diff`, for who sees no colours. */
export function changeLines(change: ChangeSince, lang: Lang, paint: Paint): string[] {
  const { head, commits, values, passages, more } = storyOf(change, lang)
  const told = passages.map(({ before, removed, added, after }) => {
    const out = removed ? paint('red', `[-${visible(removed)}-]`) : ''
    const put = added ? paint('green', `{+${visible(added)}+}`) : ''
    return `… ${visible(before)} ${out}${put} ${visible(after)} …`
  })
  const lines = [...values.map(visible), ...told, ...(more ? [paint('dim', more)] : [])]
  return [`  ${visible(head)}`, `    ${paint('dim', visible(commits))}`, ...lines.map(line => `    ${line}`)]
}
