import { confidences, type ProposalConfidence } from '../../engine/adopt/proposals.ts'
import { type Adoption, written } from '../../engine/adopt/set.ts'
import { yamlWord } from '../../text/yaml-word.ts'

/** What is written of an adoption: keys with their values, and claims of at least some confidence. */
export interface Written {
  readonly fields: readonly (readonly [key: string, value: string])[]
  readonly claims: readonly (readonly [requirement: string, anchor: string])[]
}

/** What of an adoption is written. */
export function writtenOf({ fields, claims }: Adoption, least: ProposalConfidence): Written {
  const firm = claims.filter(
    ({ confidence, section }) =>
      confidences.indexOf(confidence) <= confidences.indexOf(least) && /^[^\s#]{1,199}$/.test(section.slug),
  )
  return {
    fields: written.flatMap(key => {
      const found = fields.find(({ field }) => field === key)
      return found ? [[key, found.value] as const] : []
    }),
    claims: firm.map(({ requirement, section }) => [requirement, `#${section.slug}`] as const),
  }
}

/** Metadata as lines of YAML, each with its line end. Words that YAML would read as something else stand in quotes. */
export function yamlLines({ fields, claims }: Written, indent: string, kind?: 'policy'): string[] {
  return [
    ...(kind ? [`${indent}nis2: ${kind}`] : []),
    ...fields.map(([key, value]) => `${indent}${key}: ${valueLine(key, value)}`),
    ...(claims.length > 0 ? [`${indent}covers:`, ...claimLines(claims, `${indent}  `)] : []),
  ]
}

/** Claims as lines of YAML. */
export function claimLines(claims: Written['claims'], indent: string): string[] {
  return claims.map(([requirement, anchor]) => `${indent}${requirement}: ${JSON.stringify(anchor)}`)
}

function valueLine(key: string, value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  return key === 'version' ? JSON.stringify(value) : yamlWord(value)
}
