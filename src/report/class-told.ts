import type { Profile } from '../engine/profile.ts'
import type { Lang } from '../law/types.ts'
import { words } from './words.ts'

/** The class of an entity in a few words, or why it has none: the types of § 9 without a class are covered all the same. */
export function classTold({ class: found, scope }: Pick<Profile, 'class' | 'scope'>, lang: Lang): string {
  if (found) return words[found][lang]
  if (scope.covered === 'unsettled') return words.unsettledCover[lang]
  return (scope.covered ? words.neither : words.notCovered)[lang]
}

/** The same in a word or two, for a table. */
export function classNoted({ class: found, scope }: Pick<Profile, 'class' | 'scope'>, lang: Lang): string {
  if (found) return words[found][lang]
  return (scope.covered === 'unsettled' ? words.unsettledClass : words.noClass)[lang]
}
