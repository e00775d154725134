import type { AnyRequirementId, Catalogue } from '../../law/catalogue.ts'
import { standards as law } from '../../law/explained.generated.ts'
import type { Standard } from '../../law/explained-types.ts'
import { folded } from '../../law/folded.ts'
import type { Text } from '../../law/types.ts'
import type { Asking, Explanation, Kind } from './explanation.ts'
import { requirementsPart } from './hanging.ts'
import { hasLetter, relationOf } from './mappings.ts'
import { part, sentences } from './part.ts'

/** Controls of other standards that requirements are mapped to: ISO/IEC 27001:2022, NIST CSF 2.0, CIS v8, article 21 of the directive. */
export const controlKind: Kind = {
  named: controlsNamed,
  known: catalogue => controls(catalogue).map(([, control]) => control),
  explain,
}

/** The ids (`csf PR.DS-11`) of the controls that are meant; of a bare number, those of every standard that has it. */
export function controlsNamed(asked: string, catalogue: Catalogue): string[] {
  const word = folded(asked)
  const [standard, pattern] = (Object.entries(prefixes) as [Standard, RegExp][]).find(([, one]) => one.test(word)) ?? []
  const wanted = (pattern ? word.replace(pattern, '') : word).trim()
  return controls(catalogue)
    .filter(([of, control]) => (standard === undefined || standard === of) && written(of, control).includes(wanted))
    .map(([of, control]) => `${of} ${control}`)
}

/** What stands before a control to say whose it is. */
const prefixes: Readonly<Record<Standard, RegExp>> = {
  iso27001: /^(?:iso(?:\/iec)? ?(?:27001|27002)?(?::2022)?|annex(?= a\.)) ?/,
  csf: /^(?:nist )?csf(?: 2\.0)? ?/,
  cis: /^cis(?: controls)?(?: v8)? ?/,
  nis2: /^(?:nis ?2 |dir\/)?(?:artikel|article|art\.?) ?|^dir\/(?=2\d(?:\.|$))/,
}

/** The ways in which people write a control. */
function written(standard: Standard, control: string): string[] {
  const word = folded(control)
  if (standard !== 'nis2') return [word]
  const [, article = word, paragraph, letter] = /^(\d+)(?:\((\d)\))?(?:\(([a-z])\))?$/.exec(word) ?? []
  const danish = [article, paragraph && `stk. ${paragraph}`, letter && `litra ${letter}`].filter(Boolean)
  // A bare article number is a section to most who write it.
  return [
    ...(paragraph ? [word] : []),
    danish.join(', '),
    danish.join(' '),
    [article, paragraph, letter].filter(Boolean).join('.'),
  ].filter(one => one !== article)
}

function controls(catalogue: Catalogue): [standard: Standard, control: string][] {
  const found = new Map<string, [Standard, string]>()
  for (const id of catalogue.all) {
    if (!catalogue.knows(id)) continue
    for (const [standard, listed] of Object.entries(catalogue.of(id).maps ?? {})) {
      for (const control of listed ?? []) found.set(`${standard} ${control}`, [standard as Standard, control])
    }
  }
  return [...found.values()]
}

function explain(id: string, { lang, catalogue }: Asking): Explanation {
  const [standard, ...rest] = id.split(' ') as [Standard, ...string[]]
  const control = rest.join(' ')
  const ids = catalogue.all.filter(
    (one): one is AnyRequirementId =>
      catalogue.knows(one) && (catalogue.of(one).maps?.[standard]?.includes(control) ?? false),
  )
  const relation = (one: AnyRequirementId) => relationOf(standard, catalogue.of(one).basis)
  const relations = [...new Set(ids.map(relation))]
  const { name, prefix } = law.standards[standard]
  return {
    kind: 'control',
    id,
    title: `${name[lang]}, ${prefix[lang]}${control}`,
    parts: [
      ...part('says', lang, { lines: [words.says] }),
      ...relations.flatMap(tie =>
        requirementsPart(
          ids.filter(one => relation(one) === tie),
          catalogue,
          lang,
          tie === 'letters' && !hasLetter(control) ? [] : [sentences(law.relations[tie])],
        ),
      ),
      ...part('sureness', lang, { lines: [words.sure] }),
    ],
  }
}

const words = {
  says: {
    da: 'De krav, som kontrollen hører sammen med. At kontrollen er indført, viser ikke i sig selv, at et krav er opfyldt.',
    en: 'The requirements that the control belongs with. That the control is in place does not by itself show that a requirement is met.',
  },
  sure: {
    da: 'Forholdet står, som kilden til det siger det; hvor den intet siger, står det.',
    en: 'The relation is as its source says it; where the source says nothing, that is said.',
  },
} as const satisfies Record<string, Text>
