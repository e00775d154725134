import { requirements } from '../law/law.generated.ts'
import type { Lang } from '../law/types.ts'
import { goodWorkspaces } from '../report/explain/examples.generated.ts'
import type { Offer } from './offers.ts'

/** The names that Tab offers behind `explain`: rules and requirements, with their titles. Without the rules themselves, for speed. */
export function knownNames(lang: Lang): Offer[] {
  const rule = lang === 'da' ? 'regel' : 'rule'
  return [
    ...Object.keys(goodWorkspaces).map((id): Offer => [id, rule]),
    ...Object.entries(requirements).map(([id, { title }]): Offer => [id, title[lang]]),
  ]
}
