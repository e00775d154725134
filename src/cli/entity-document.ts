import type { Figures } from '../law/figures.ts'
import { authorities, legalForms } from '../law/law.generated.ts'
import { isPublic } from '../law/public-forms.ts'
import type { Scope } from '../law/scope.ts'
import type { Lang } from '../law/types.ts'
import { documentHints as hints } from './document-hints.ts'
import type { Statement } from './scope-stated.ts'
import { slugOf } from './slug.ts'

/** Who the document is about. */
export interface Named {
  readonly name: string
  readonly cvr: string
  readonly legalForm: string
}

/** What stands where a text is to be written; the linter asks for it, as it does for a field that is empty. */
const residues = { da: 'NIS2LINT-UDFYLD', en: 'NIS2LINT-FILL' } as const

/** An entity document of what was stated. What nobody stated is left for the linter to ask for, never made up. */
export function entityDocument(
  { stated, coveredSince }: Statement,
  { name, cvr, legalForm }: Named,
  scope: Scope,
  lang: Lang,
): string {
  const { own, group, designations } = stated
  const text = residues[lang]
  const empty = (hint: keyof typeof hints) => `# ${hints[hint][lang]}`
  const amount = (key: keyof Figures, figures: Partial<Figures>) => `${key}: ${figures[key] ?? empty(key)}`
  const size = (figures: Partial<Figures>) =>
    (['employees', 'turnover', 'balance'] as const).map(key => amount(key, figures))
  return `${[
    `# yaml-language-server: $schema=${schema}`,
    'nis2: entity',
    `id: ${slugOf(name, 'entity')}`,
    `name: ${JSON.stringify(name)}`,
    `cvr: "${cvr}"`,
    `legalForm: ${legalForm}`,
    ...list('sectors', stated.sectors),
    'size:',
    ...within([
      `year: ${empty('year')}`,
      ...size(own),
      ...(group ? ['consolidated:', ...within(size({ ...own, ...group }))] : []),
    ]),
    ...list('designations', designations),
    ...mainEstablishment(),
    ...representative(),
    ...otherActs(),
    `coveredSince: ${coveredSince ?? empty('coveredSince')}`,
    ...(scope.covered === true && scope.class ? [`class: ${scope.class}`] : []),
    ...list(
      'authorities',
      scope.authorities.map(key => authorities[key]?.name.da ?? key),
    ),
    'managementBody:',
    ...within([...body(), 'members:', `  - name: ${text}`, `    from: ${empty('from')}`]),
  ].join('\n')}\n`

  function mainEstablishment(): string[] {
    const { mainEstablishment: country } = stated
    if (country === 'DK') return []
    return ['mainEstablishment:', ...within([`country: ${country}`, `basis: ${empty('basis')}`, `reason: ${text}`])]
  }

  function representative(): string[] {
    const { representative: state } = stated
    return state ? ['representative:', ...within([`name: ${text}`, `memberState: ${state}`])] : []
  }

  function otherActs(): string[] {
    const activities = scope.elsewhere.flatMap(id => [`  - sector: ${id}`, `    activities: ${text}`])
    return activities.length > 0 ? ['otherActs:', ...activities] : []
  }

  /** Of a public authority the act itself says it (section 3 no. 20, litra c). */
  function body(): string[] {
    const organ = isPublic(legalForm) && legalForms.bodies['public']?.['top-administration']?.organ
    return organ
      ? ['structure: top-administration', `organ: ${organ}`]
      : [`structure: ${empty('structure')}`, `organ: ${empty('organ')}`]
  }
}

const schema = 'https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/entity.schema.json'

function within(lines: readonly string[]): string[] {
  return lines.map(line => `  ${line}`)
}

function list(key: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`${key}:`, ...items.map(item => `  - ${item}`)] : []
}
