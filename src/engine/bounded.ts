import { limits } from '../text/limits.ts'
import { documentAt } from '../text/source.ts'
import type { Remark, Rule } from './rule.ts'

interface Said {
  readonly rule: Rule
  readonly remark: Remark
}

/**
 * What was said, of one document no more than a reader will ever go through, and then how much more there was. The first of each kind is
 * always told: what a requirement's standing rests on is whether there is such a thing, and that may not depend on what else there is.
 */
export function bounded(said: readonly Said[], rules: readonly Rule[]): readonly Said[] {
  const teller = rules.find(({ messages }) => messages['moreFlaws'])
  if (said.length <= limits.flaws || !teller) return said
  const told = new Map<string, number>()
  const kinds = new Set<string>()
  const left = new Map<string, Left>()
  const marked = said.map(one => ({ one, left: leftOf(one) }))
  return marked.flatMap(({ one, left: beyond }) => {
    if (!beyond) return [one]
    return beyond.first === one ? [{ rule: teller, remark: more(one.remark, beyond.count) }] : []
  })

  /** Undefined of what is told. */
  function leftOf(one: Said): Left | undefined {
    const path = documentAt(one.remark.at)
    const count = told.get(path) ?? 0
    const kind = JSON.stringify([path, one.rule.id, one.remark.says, one.remark.requirement])
    if (count >= limits.flaws && kinds.has(kind)) {
      const beyond = left.get(path) ?? { first: one, count: 0 }
      beyond.count++
      left.set(path, beyond)
      return beyond
    }
    kinds.add(kind)
    told.set(path, count + 1)
    return undefined
  }
}

/** What is not told of a document. */
interface Left {
  readonly first: Said
  count: number
}

/** Whoever put off as many as there are has not put off more: the number is part of what the place goes by. */
function more({ at }: Remark, count: number): Remark {
  const words = { count, limit: limits.flaws }
  return { says: 'moreFlaws', words, at: { ...at, key: `moreFlaws ${count}` }, see: [] }
}
