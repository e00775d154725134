import type { AnyRequirementId, Catalogue } from '../law/catalogue.ts'
import type { Requirement } from '../law/types.ts'
import { entryOf } from '../text/located.ts'
import type { Section } from '../text/markdown.ts'
import type { Place } from '../text/source.ts'
import { type Document, placeOfMetadata } from './document.ts'
import { remembered } from './remembered.ts'

/** A policy's word that it answers a requirement under one of its headings. */
export interface Claim {
  readonly requirement: AnyRequirementId
  /** What that requirement asks. */
  readonly demand: Requirement
  readonly policy: Document<'policy'>
  /** The heading's anchor, without `#`. */
  readonly anchor: string
  /** Undefined where the policy has no such heading. */
  readonly section: Section | undefined
  readonly at: Place
  /** Where the policy is another entity's: the line that takes it over. */
  readonly through?: Place
}

/**
 * The claims of a policy, of requirements that a catalogue knows. Those of one with schema errors count as made, so that one typing error
 * does not show as ten gaps.
 */
export const claimsBy = remembered((catalogue: Catalogue) =>
  remembered((policy: Document<'policy'>): readonly Claim[] => {
    const covers = entryOf(policy.yaml, 'covers')?.value
    if (covers?.kind !== 'map' || policy.data.status === 'retired') return []
    return covers.entries.flatMap(({ key, value }) => {
      if (!catalogue.knows(key) || value.kind !== 'scalar') return []
      const anchor = String(value.value).replace(/^#/, '')
      const section = policy.outline?.sections.find(({ slug }) => slug === anchor)
      return [
        {
          requirement: key,
          demand: catalogue.of(key),
          policy,
          anchor,
          section,
          at: placeOfMetadata(policy, value.span, `covers/${key}`),
        },
      ]
    })
  }),
)
