import type { Lang } from '../../law/types.ts'
import { resolved, type SchemaPart } from '../../model/schema-part.ts'
import { filled } from '../filled.ts'
import { residues, within } from './lines.ts'
import { scaffoldWords as words } from './words.ts'

/** The longest times that a source allows, by the name of the field that states one: what is shown as an example keeps to them. */
export type Longest = Readonly<Record<string, string>>

/** A field and what is in it, empty, with what belongs there. A text has the residue, as elsewhere. */
export function fieldOf(name: string, schema: SchemaPart, lang: Lang, longest: Longest = {}): string[] {
  const part = resolved(schema)
  const hint = `# ${hintOf(part, lang)}`
  if (part.properties) return [`${name}: ${hint}`, ...within(fieldsIn(part.properties, lang, longest))]
  if (part.items) {
    const item = resolved(part.items)
    const [first = '', ...rest] = item.properties ? fieldsIn(item.properties, lang) : [residues[lang]]
    return [`${name}: ${hint}`, `  - ${first}`, ...rest.map(line => `    ${line}`)]
  }
  const ref = schema.$ref?.split('/').at(-1) ?? ''
  if (ref === 'text') return [`${name}: ${residues[lang]} ${hint}`]
  const example = examples[ref] && (longest[name] ?? examples[ref])
  return [`${name}: ${hint}${example ? `, ${filled(words.example[lang], { example })}` : ''}`]
}

function fieldsIn(properties: Readonly<Record<string, SchemaPart>>, lang: Lang, longest?: Longest): string[] {
  return Object.entries(properties).flatMap(([name, part]) => fieldOf(name, part, lang, longest))
}

/** What a field of a schema is for, as it goes on in a line. */
export function hintOf({ description = '', 'x-da': da = '' }: SchemaPart, lang: Lang): string {
  return (lang === 'da' ? da : description).split('. ')[0]?.replace(/\.$/, '') ?? ''
}

/** How values of some formats are written. */
const examples: Readonly<Record<string, string>> = {
  date: '2026-03-12',
  interval: 'P12M',
  duration: 'PT4H',
  email: 'sikkerhed@example.dk',
}
