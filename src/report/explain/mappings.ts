import { standards as law } from '../../law/explained.generated.ts'
import type { Relation, Standard } from '../../law/explained-types.ts'
import type { Lang, Requirement, Text } from '../../law/types.ts'
import type { Part } from './explanation.ts'
import { part, sentences } from './part.ts'

/** What a requirement is mapped to in other standards, and what kind of tie the source of the mapping makes it. */
export function mappingsPart({ maps = {}, basis }: Requirement, lang: Lang): Part[] {
  const mapped = (Object.keys(law.standards) as Standard[]).filter(standard => (maps[standard] ?? []).length > 0)
  const rows = mapped.map(standard => {
    const { name, prefix } = law.standards[standard]
    const controls = (maps[standard] ?? []).map(control => `${prefix[lang]}${control}`).join(', ')
    return [name[lang], law.ties[relationOf(standard, basis)][lang], controls]
  })
  // Of article 20 section 6 has no letters to stand in the order of.
  const noted = mapped.filter(standard => standard !== 'nis2' || (maps.nis2 ?? []).some(hasLetter))
  const notes = [...new Set(noted.map(standard => relationOf(standard, basis)))].map(
    relation => law.relations[relation],
  )
  const head = [words.standard[lang], words.relation[lang], words.control[lang]]
  return part('mappings', lang, { lines: notes.map(sentences), table: { head, rows } })
}

/** Whether a place of the directive is one of the letters that the numbers of section 6 stand in the order of. */
export function hasLetter(place: string): boolean {
  return /\([a-z]\)$/.test(place)
}

/** The kind of tie that a mapping of a requirement on some basis says. */
export function relationOf(standard: Standard, basis: Requirement['basis']): Relation {
  if (standard === 'nis2') return 'letters'
  if (standard === 'cis') return 'indirect'
  return basis === 'regulation' ? 'enisa' : 'chosen'
}

const words = {
  standard: { da: 'Standard', en: 'Standard' },
  control: { da: 'Sted', en: 'Place' },
  relation: { da: 'Forhold', en: 'Relation' },
} as const satisfies Record<string, Text>
