import { legalForms } from '../law/law.generated.ts'
import type { Kinds } from '../model/document.ts'
import { remembered } from '../model/remembered.ts'

type Entity = Kinds['entity']

/** What the act says of the management body of an entity. */
export interface OrganByLaw {
  /** The organ that it names for the legal form and the structure; null where it names none. */
  readonly organ: string | null
  /** Whether that is certain. */
  readonly sure: boolean
}

/** What the act says of the management body of an entity; undefined where nothing is known of its legal form. */
export function organByLaw({ legalForm, managementBody }: Entity): OrganByLaw | undefined {
  const form = legalForms.forms[legalForm]
  const body = form && legalForms.bodies[form.family]?.[managementBody.structure]
  return form && body && { organ: body.organ, sure: form.confidence === 'V' && body.confidence === 'V' }
}

/**
 * The organs of which a decision may be one of the management body: the one that is stated, and where the act names another, that one too.
 * Which of them it is, or whether legal form or structure is what is wrong, `management-body-correct` asks, and nobody beside it.
 */
const organsOf: (entity: Entity) => readonly string[] = remembered((entity: Entity) => {
  const { organ, reason } = entity.managementBody
  const law = organByLaw(entity)
  const isOpen = law?.organ && law.organ !== organ && (law.sure || reason === undefined)
  return isOpen ? [law.organ, organ] : [organ]
})

/** Whether an organ is the management body of an entity, as far as that is settled. */
export function isBody(organ: string | undefined, entity: Entity): boolean {
  return organ !== undefined && organsOf(entity).includes(organ)
}

/** The management body, by the act where it names it. */
export function bodyOf(entity: Entity): string {
  return organsOf(entity)[0] ?? entity.managementBody.organ
}
