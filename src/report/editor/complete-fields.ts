import { asksRequirement, keysOf } from '../../model/schema-at.ts'
import { resolved, type SchemaPart } from '../../model/schema-part.ts'
import type { Candidate } from './candidate.ts'
import type { Asked } from './complete.ts'
import { requirementCandidates } from './complete-requirements.ts'
import type { Surroundings } from './surroundings.ts'

/** The keys that may stand where a key is written, what the schema demands first. */
export function fieldCandidates(asked: Asked, around: Surroundings): Candidate[] {
  const { part, typing, behind } = asked
  const left = (key: string) => !typing.beside.includes(key)
  const ends = behind.trimStart().startsWith(':') ? '' : ':'
  const keys = keysOf(part)
  if (asksRequirement(keys)) {
    return requirementCandidates(around)
      .filter(({ label }) => left(label))
      .map(one => ({ ...one, text: `${one.label}${ends && ': '}`, span: typing.span }))
  }
  const properties = Object.entries(part.properties ?? {}).filter(([key]) => left(key))
  return properties.map(([key, property]) => {
    const whole = resolved(property)
    const name = /^\d/.test(key) ? `"${key}"` : key
    return {
      label: key,
      is: 'field',
      detail: saysOf(whole, around.lang),
      text: `${name}${ends}${ends && isOneLine(whole) ? ' ' : ''}`,
      span: typing.span,
      first: part.required?.includes(key) ?? false,
    }
  })
}

/** What a field is for, in one sentence. */
function saysOf(part: SchemaPart, lang: Surroundings['lang']): string {
  return (lang === 'da' ? part['x-da'] : undefined) ?? part.description ?? ''
}

/** Whether what follows the key stands on the same line. */
function isOneLine({ type }: SchemaPart): boolean {
  return type !== 'object' && type !== 'array'
}
