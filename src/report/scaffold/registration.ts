import type { Profile } from '../../engine/profile.ts'
import { registrationDutyOf } from '../../engine/registration.ts'
import { authorities, registration as law, requirements } from '../../law/law.generated.ts'
import type { Lang } from '../../law/types.ts'
import { schemas } from '../../model/kinds.generated.ts'
import { resolved, type SchemaPart } from '../../model/schema-part.ts'
import { scalar } from '../approve/quoted.ts'
import { filled } from '../filled.ts'
import { entityIdOf, type Named } from './entity.ts'
import { fieldOf, hintOf } from './fields.ts'
import { list, residues, type ScaffoldFile, schemaLine, within } from './lines.ts'
import { scaffoldNames, scaffoldWords as words } from './words.ts'

/** The registration of an entity that has to register: what is known of it, and each field that the act asks for besides. */
export function registrationFile(named: Named, profile: Profile, represented: boolean, lang: Lang): ScaffoldFile[] {
  const duty = registrationDutyOf(profile)
  if (!duty) return []
  const asked = profile.applicable.flatMap(id => {
    const { fields = {}, insteadOfFields: instead } = requirements[id]
    return Object.entries(instead && represented ? { [instead]: 'filled' } : fields)
  })
  const known: Readonly<Record<string, readonly string[]>> = {
    name: [`name: ${scalar(named.name)}`],
    sectors: list('sectors', profile.scope.reached),
  }
  const fields = asked.flatMap(([field, needed]) => known[field] ?? empty(field, needed === 'stated', lang))
  const text = [
    schemaLine('registration'),
    'nis2: registration',
    `id: ${entityIdOf(named)}-${scaffoldNames.registration[lang]}`,
    `paragraph: "${duty.paragraph}"`,
    ...list(
      'authorities',
      profile.authorities.map(key => authorities[key]?.name.da ?? key),
    ),
    ...fields,
    `# ${filled(words.filings[lang], { channel: law.channel.key })}`,
    'filings: []',
  ]
  return [{ path: 'registration.yaml', text: `${text.join('\n')}\n` }]
}

/** A field with nothing in it: a text to be written, or a list with what belongs on its lines. */
function empty(field: string, mayBeEmpty: boolean, lang: Lang): string[] {
  const properties: Readonly<Record<string, SchemaPart>> = schemas.registration.properties
  const part = properties[field] ?? {}
  if (part.properties) return fieldOf(field, part, lang)
  const hint = hintOf(resolved(part), lang)
  if (!part.items) return [`${field}: ${residues[lang]} # ${hint}`]
  if (mayBeEmpty) return [`${field}: # ${hint}; ${words.emptyList[lang]}`]
  const form = hintOf(resolved(part.items), lang)
  return [`${field}: # ${hint}`, ...within([`# - ${form}`])]
}
