import type { Judgement } from '../../lint.ts'
import type { Document, Kinds } from '../../model/document.ts'
import type { Telling } from '../tables/table.ts'
import { naming, uuidOf } from './uuid.ts'

/** An entity as the documents about it know it. */
export interface About {
  readonly judgement: Judgement
  readonly entity: Kinds['entity']
  /** The folder of its documents in the export. */
  readonly folder: string
  /** Where its profile lies, seen from that folder. */
  readonly profile: string
  readonly party: { readonly uuid: string; readonly name: string; readonly cvr: string }
  /** The UUIDs of its policies as components: the same in each of its documents. */
  readonly components: ReadonlyMap<Document, string>
  readonly telling: Telling
}

/** The entities that have requirements, each with a folder of its own; of two of one id, the second gets a number. */
export function* aboutEach(
  judgements: readonly Judgement[],
  profiles: ReadonlyMap<Judgement, string>,
  telling: Telling,
): Iterable<About> {
  const taken = new Map<string, number>()
  for (const judgement of judgements) {
    const entity = judgement.workspace.entity?.data
    const profile = profiles.get(judgement)
    if (!entity || !profile) continue
    // Some file systems take Acme and acme for one.
    const key = entity.id.toLowerCase()
    const times = (taken.get(key) ?? 0) + 1
    taken.set(key, times)
    const folder = times === 1 ? entity.id : `${entity.id}~${times}`
    const name = naming(`component/${folder}`)
    const policies = new Set(judgement.workspace.claims.map(({ policy }) => policy))
    yield {
      judgement,
      entity,
      folder,
      profile: `../${profile}`,
      party: { uuid: uuidOf(`entity/${folder}`), name: entity.name, cvr: entity.cvr },
      components: new Map([...policies].map(policy => [policy, name(policy.data.id ?? policy.path)])),
      telling,
    }
  }
}

/** The UUID of what is found of a requirement of an entity, which other documents refer to. */
export function findingUuid({ folder }: Pick<About, 'folder'>, requirement: string): string {
  return uuidOf(`finding/${folder}/${requirement}`)
}

/** The UUID of a policy's word that it answers a requirement. */
export function claimUuid(component: string, requirement: string): string {
  return uuidOf(`claim/${component}/${requirement}`)
}
