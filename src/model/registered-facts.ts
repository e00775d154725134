import { sha256 } from '#sha256'
import { type RequirementId, requirements } from '../law/law.generated.ts'
import { canonicalJson } from '../text/digest.ts'
import { entryOf, type Located, plainValue } from '../text/located.ts'
import type { Document, Kinds } from './document.ts'
import { remembered } from './remembered.ts'

type Paragraph = Kinds['registration']['paragraph']
type Facts = Readonly<Record<string, unknown>>

/** The fields of a registration that section 9(1) or 10(1) names: of no other need the authority be told when it changes. */
export function fieldsNamedBy(paragraph: Paragraph): string[] {
  const named = (Object.keys(requirements) as RequirementId[]).filter(id => id.startsWith(`dk/${paragraph}.1.`))
  const fields = named.flatMap(id => {
    const { fields: asked = {}, insteadOfFields } = requirements[id]
    return [...Object.keys(asked), ...(insteadOfFields ? [insteadOfFields] : [])]
  })
  return [...new Set(fields)].sort()
}

/** The digest of facts that a registration reports: SHA-256 of the fields that its section names. See docs/registration.md. */
export function digestOfFacts(paragraph: Paragraph, facts: Facts): string {
  return sha256(
    canonicalJson(Object.fromEntries(fieldsNamedBy(paragraph).map(field => [field, canonical(facts[field])]))),
  )
}

/** The same of a registration; undefined where one of those fields breaks the schema, so that it is open what it says. */
export const registeredDigest = remembered(
  ({ data, yaml, written = yaml }: Document<'registration'>): string | undefined => {
    const broken = fieldsNamedBy(data.paragraph).some(field => stated(written, field) !== stated(yaml, field))
    return broken ? undefined : digestOfFacts(data.paragraph, { ...data })
  },
)

function stated(node: Located, field: string): string | undefined {
  const entry = entryOf(node, field)
  return entry && canonicalJson(plainValue(entry.value))
}

/** Text in NFC, and lists in the order of their texts: another order is no other information. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(canonical).sort((a, b) => ((a as string) < (b as string) ? -1 : 1))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, canonical(inner)]))
}
