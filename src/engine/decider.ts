import { legalForms } from '../law/law.generated.ts'
import type { Text } from '../law/types.ts'
import type { Document } from '../model/document.ts'

/** The name of an organ. */
export function organNamed(organ: string): Text {
  return legalForms.organs[organ] ?? { da: organ, en: organ }
}

/** Who made an approval, in words: the organ, or the delegate by name. */
export function deciderOf({ data: { organ, delegate } }: Document<'approval'>): Text {
  if (delegate === undefined) return organNamed(organ ?? '')
  return { da: `${delegate} efter delegation`, en: `${delegate} by delegation` }
}
