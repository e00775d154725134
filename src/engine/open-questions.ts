import { carveOutOf } from '../law/carve-outs.ts'
import { classify } from '../law/classify.ts'
import { type SectorId, sectors } from '../law/law.generated.ts'
import type { EntityClass, Text } from '../law/types.ts'
import type { Kinds } from '../model/document.ts'
import { factsOf, type Profile } from './profile.ts'

/** Why the class of an entity cannot be told for certain from what the act says. */
export type OpenQuestion =
  /** Whether the act covers it at all. */
  | { readonly is: 'unsettled'; readonly question: Text }
  /** How far another act goes before this one: in all its sectors, or in those that its class rests on. */
  | { readonly is: 'otherAct'; readonly acts: readonly Text[]; readonly sectors: readonly SectorId[] }
  /** How a group is counted, where the consolidated figures give another class. */
  | { readonly is: 'groups'; readonly class: EntityClass | undefined }

/** The first question that the act leaves open about the class of an entity. */
export function openQuestionOf(data: Kinds['entity'], profile: Profile): OpenQuestion | undefined {
  const question = profile.sectors.map(id => sectors[id].unsettled).find(text => text !== undefined)
  if (question) return { is: 'unsettled', question }

  const acts = new Map(profile.sectors.map(id => [id, carveOutOf(id, data.legalForm)?.act] as const))
  const carved = profile.sectors.filter(id => acts.get(id))
  const others = profile.sectors.filter(id => !acts.get(id))
  const facts = factsOf(data, data.size)
  if (others.length === 0 || classify({ ...facts, sectors: others }).class !== profile.class) {
    const named = [...new Set(acts.values())].filter(act => act !== undefined)
    return { is: 'otherAct', acts: named, sectors: carved }
  }
  const { consolidated } = data.size
  const group = consolidated ? classify(factsOf(data, consolidated)).class : profile.class
  return group === profile.class ? undefined : { is: 'groups', class: group }
}
