import { folded } from '../../law/folded.ts'
import { legalForms } from '../../law/law.generated.ts'
import type { Text } from '../../law/types.ts'
import type { Asking, Explanation, Kind } from './explanation.ts'
import { part, sentences } from './part.ts'
import { sourcePart, surenessPart } from './source.ts'

const { forms, bodies, structures, organs } = legalForms

/** Legal forms, and which organ is the management body of each. */
export const legalFormKind: Kind = {
  named: asked => {
    const word = folded(asked)
    return Object.entries(forms).flatMap(([id, { name, short }]) =>
      [id, name.da, name.en, short ?? id].map(folded).includes(word) ? [id] : [],
    )
  },
  known: () =>
    Object.entries(forms).flatMap(([id, { name, short }]) => [id, name.da, name.en, ...(short ? [short] : [])]),
  explain,
}

function explain(id: string, { lang }: Asking): Explanation {
  const form = forms[id]
  if (!form) throw new Error(`there is no legal form ${id}`)
  const { name, short, family, note, source, confidence } = form
  const rows = Object.entries(bodies[family] ?? {}).map(([structure, { organ }]) => [
    structures[structure]?.[lang] ?? structure,
    organ === null ? words.unnamed[lang] : (organs[organ]?.[lang] ?? organ),
  ])
  return {
    kind: 'legal-form',
    id,
    title: short ? `${name[lang]} (${short})` : name[lang],
    parts: [
      ...part('says', lang, {
        lines: [words.says, note && sentences(note)],
        table: { head: [words.led[lang], words.body[lang]], rows },
      }),
      ...sourcePart(source, lang),
      ...surenessPart(confidence, lang),
    ],
  }
}

const words = {
  says: {
    da: 'Hvem der er ledelsesorgan efter § 3, nr. 20, og derfor godkender og fører tilsyn efter § 7:',
    en: 'Who is the management body under § 3 no. 20, and so approves and oversees under § 7:',
  },
  led: { da: 'Ledet af', en: 'Led by' },
  body: { da: 'Ledelsesorgan', en: 'Management body' },
  unnamed: {
    da: 'loven nævner intet organ: begrund jeres valg',
    en: 'the act names no organ: give reasons for your choice',
  },
} as const satisfies Record<string, Text>
