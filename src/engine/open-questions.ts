import { cite } from '../law/cite.ts'
import { classify } from '../law/classify.ts'
import { type SectorId, sectors } from '../law/law.generated.ts'
import type { EntityClass, Text } from '../law/types.ts'
import type { Kinds } from '../model/document.ts'
import { type Profile, scopeFactsOf } from './profile.ts'

/** Why the class of an entity cannot be told for certain from what the act says. */
export type OpenQuestion =
  /** Whether the act covers it at all. */
  | { readonly is: 'unsettled'; readonly question: Text }
  /** How far another act goes before this one: in all its sectors, or in those that its class rests on. */
  | { readonly is: 'otherAct'; readonly acts: readonly Text[]; readonly sectors: readonly SectorId[] }
  /** How a group is counted, where the consolidated figures give another class. */
  | { readonly is: 'groups'; readonly class: EntityClass | undefined }

/** The first question that the act leaves open about the class of an entity. */
export function openQuestionOf(
  data: Kinds['entity'],
  { scope, sectors: ids, class: own }: Profile,
): OpenQuestion | undefined {
  const question = ids.map(id => sectors[id].unsettled).find(text => text !== undefined)
  if (question && own === undefined) return { is: 'unsettled', question }
  const acts = [...(scope.covered === false && scope.act ? [scope.act] : []), ...scope.besides]
  const facts = scopeFactsOf(data)
  const carved = scope.elsewhere.length > 0 ? scope.elsewhere : ids
  const withThem = classify({ ...facts, sectors: ids }).class
  if (acts.length > 0 && withThem !== own) return { is: 'otherAct', acts: acts.map(cite), sectors: carved }
  const { consolidated } = facts
  const group = consolidated ? classify({ ...facts, ...consolidated, sectors: scope.reached }).class : own
  return group === own ? undefined : { is: 'groups', class: group }
}
