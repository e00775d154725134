import type { ChangeReason } from './change.ts'
import type { Hunk } from './hunks.ts'
import { isName, isSlip } from './slips.ts'
import type { Token } from './tokens.ts'
import { weightOf } from './weighty-words.ts'

/** So many words put in or taken out with nothing in their place are told as a sentence, whatever it says. */
const sentence = 4

/** Why one changed stretch of words is material; nothing where it can be no more than a slip. In doubt it is material. */
export function reasonsOf(
  { from, to }: Hunk,
  old: readonly Token[],
  now: readonly Token[],
  small: ReadonlySet<string>,
): ChangeReason[] {
  const [removed, added] = [old.slice(...from), now.slice(...to)]
  const beside = [old[from[0] - 1], old[from[1]], now[to[0] - 1], now[to[1]]]
  if (isSlip(removed, added, { beside, small })) return []
  const tokens = [...removed, ...added]
  if ((removed.length === 0 || added.length === 0) && tokens.length >= sentence) return ['sentence']
  const reasons = tokens.flatMap<ChangeReason>(token => {
    if (token.literal) return ['address']
    if (token.dated) return ['date']
    return weightOf(token.text) ?? (isName(token) ? 'name' : [])
  })
  return reasons.length === 0 ? ['wording'] : reasons
}
