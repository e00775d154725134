import { folded } from '../../law/folded.ts'
import { classes, legalForms, sources } from '../../law/law.generated.ts'
import type { Text } from '../../law/types.ts'
import type { Asking, Explanation, Kind } from './explanation.ts'
import { both, part, sentences } from './part.ts'
import { sourcePart, surenessPart } from './source.ts'

const { designations, exclusions } = classes

/** Grounds for a class beside size, and grounds on which the act does not reach an entity. */
export const designationKind: Kind = {
  named: asked => [...Object.keys(designations), ...Object.keys(exclusions)].filter(id => id === folded(asked)),
  known: () => [...Object.keys(designations), ...Object.keys(exclusions)],
  explain,
}

function explain(id: string, { lang }: Asking): Explanation {
  const designation = designations[id]
  const exclusion = exclusions[id]
  const found = designation ?? exclusion
  if (!found) throw new Error(`there is no designation ${id}`)
  const forms = designation?.forms?.map(form => legalForms.forms[form]?.name[lang] ?? form) ?? []
  return {
    kind: 'designation',
    id,
    title: found.title[lang],
    parts: [
      ...part('says', lang, {
        lines: [words.write, designation?.needsAnnex && words.annex, exclusion && words[exclusion.extent]],
      }),
      ...part('level', lang, {
        lines: [
          designation && both(to => words.class[to].replace('{class}', classes.classes[designation.class][to])),
          designation?.atLeast === 'medium' && words.medium,
        ],
      }),
      ...part('bound', lang, { lines: forms.length > 0 ? [`${forms.join(', ')}.`] : [] }),
      ...part('duties', lang, {
        lines: [
          exclusion?.act && both(to => `${words.instead[to]} ${sources[exclusion.act ?? '']?.name[to] ?? ''}.`),
          exclusion?.remains && sentences(exclusion.remains),
        ],
      }),
      ...sourcePart(found.source, lang),
      ...surenessPart(found.confidence, lang),
    ],
  }
}

const words = {
  write: {
    da: 'Skrives under designations i enhedsdokumentet (nis2: entity), når det passer på enheden.',
    en: 'Written under designations in the entity document (nis2: entity) where it fits the entity.',
  },
  annex: { da: 'Forudsætter en type i bilag 1 eller 2.', en: 'Presupposes a type in annex 1 or 2.' },
  class: { da: 'Gør enheden til en {class}.', en: 'Makes the entity an {class}.' },
  medium: { da: 'Først fra mellemstørrelse.', en: 'From medium size only.' },
  entity: { da: 'Holder enheden som helhed uden for loven.', en: 'Keeps the entity as a whole outside the act.' },
  activity: { da: 'Fritager for nogle pligter for nogle aktiviteter.', en: 'Lifts some duties for some activities.' },
  instead: { da: 'I stedet gælder', en: 'What applies instead is' },
} as const satisfies Record<string, Text>
