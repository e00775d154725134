import { cite } from '../../law/cite.ts'
import type { Text } from '../../law/types.ts'
import { asksRequirement } from '../../model/schema-at.ts'
import type { SchemaPart } from '../../model/schema-part.ts'
import { plain } from '../explain/markdown.ts'
import type { Surroundings } from './surroundings.ts'

/** The most allowed words that are listed. */
const most = 12

/** What a field is for and what may stand in it, as Markdown. */
export function fieldTold(name: string, part: SchemaPart, { lang, catalogue }: Surroundings): string {
  const says = lang === 'da' ? (part['x-da'] ?? part.description) : part.description
  const requirement = part['x-requirement']
  const asked = requirement !== undefined && catalogue.knows(requirement) ? catalogue.of(requirement) : undefined
  const values = asksRequirement(part) ? [] : (part.items?.enum ?? part.enum ?? [])
  const kinds = part['x-refers'] ?? part.items?.['x-refers'] ?? []
  return [
    `**${plain(name)}**${part['x-binding'] ? ` (${words.binding[lang]})` : ''}`,
    plain(says ?? ''),
    ...(values.length > 0 ? [`${words.values[lang]}: ${listed(values.map(String))}`] : []),
    ...(kinds.length > 0 ? [`${words.refers[lang]}: ${listed(kinds)}`] : []),
    ...(asked && requirement
      ? [`${cite(requirement as Parameters<typeof cite>[0])[lang]}: ${plain(asked.title[lang])} (\`${requirement}\`)`]
      : []),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function listed(values: readonly string[]): string {
  const shown = values.slice(0, most).map(value => `\`${value}\``)
  return [...shown, ...(values.length > most ? ['…'] : [])].join(', ')
}

const words = {
  binding: {
    da: 'bindende: ændres det, skal det godkendes på ny',
    en: 'binding: where it changes, it is to be approved anew',
  },
  values: { da: 'Et af', en: 'One of' },
  refers: { da: 'Id på', en: 'Id of' },
} as const satisfies Record<string, Text>
