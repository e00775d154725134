import type { IsoDate } from '../../law/calendar.ts'
import type { Figures, Statement } from '../../law/figures.ts'
import { authorities, legalForms } from '../../law/law.generated.ts'
import { isPublic } from '../../law/public-forms.ts'
import type { Scope } from '../../law/scope.ts'
import type { Lang } from '../../law/types.ts'
import { scalar } from '../approve/quoted.ts'
import { slugOf } from '../slug.ts'
import { documentHints as hints } from './hints.ts'
import { list, residues, schemaLine, within } from './lines.ts'

/** A member of the management body, as far as that was stated. */
export interface Member {
  readonly name: string
  readonly from?: IsoDate | undefined
}

/** Who the documents are about. */
export interface Named {
  readonly name: string
  readonly cvr: string
  readonly legalForm: string
  /** The financial year of the figures. */
  readonly year?: number | undefined
  /** Which management bodies it has. */
  readonly structure?: string | undefined
  readonly members?: readonly Member[]
}

/** The id that an entity gets by its name. */
export function entityIdOf({ name }: Named): string {
  return slugOf(name, 'entity')
}

/** An entity document of what was stated. What nobody stated is left for the linter to ask for, never made up. */
export function entityDocument({ stated, coveredSince }: Statement, named: Named, scope: Scope, lang: Lang): string {
  const { own, group, designations } = stated
  const text = residues[lang]
  const empty = (hint: keyof typeof hints) => `# ${hints[hint][lang]}`
  const amount = (key: keyof Figures, figures: Partial<Figures>) => `${key}: ${figures[key] ?? empty(key)}`
  const size = (figures: Partial<Figures>) =>
    (['employees', 'turnover', 'balance'] as const).map(key => amount(key, figures))
  return `${[
    schemaLine('entity'),
    'nis2: entity',
    `id: ${entityIdOf(named)}`,
    `name: ${JSON.stringify(named.name)}`,
    `cvr: "${named.cvr}"`,
    `legalForm: ${named.legalForm}`,
    ...list('sectors', stated.sectors),
    'size:',
    ...within([
      `year: ${named.year ?? empty('year')}`,
      ...size(own),
      ...(group ? ['consolidated:', ...within(size({ ...own, ...group }))] : []),
    ]),
    ...list('designations', designations),
    ...mainEstablishment(),
    ...representative(),
    ...otherActs(),
    // There is no such day where the act does not apply, or where nobody knows whether it does.
    ...(coveredSince || scope.covered === true || scope.class
      ? [`coveredSince: ${coveredSince ?? empty('coveredSince')}`]
      : []),
    ...(scope.covered === true && scope.class ? [`class: ${scope.class}`] : []),
    ...list(
      'authorities',
      scope.authorities.map(key => authorities[key]?.name.da ?? key),
    ),
    'managementBody:',
    ...within([...body(), 'members:', ...members()]),
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
    const family = legalForms.forms[named.legalForm]?.family ?? ''
    const structure = isPublic(named.legalForm) ? 'top-administration' : named.structure
    if (structure === undefined) return [`structure: ${empty('structure')}`, `organ: ${empty('organ')}`]
    const organ = legalForms.bodies[family]?.[structure]?.organ
    // Where the act names no organ, somebody has to say which one it is, and why.
    return [
      `structure: ${structure}`,
      ...(organ ? [`organ: ${organ}`] : [`organ: ${empty('organ')}`, `reason: ${text}`]),
    ]
  }

  function members(): string[] {
    const known = named.members ?? []
    if (known.length === 0) return [`  - name: ${text}`, `    from: ${empty('from')}`]
    return known.flatMap(({ name, from }) => [`  - name: ${scalar(name)}`, `    from: ${from ?? empty('from')}`])
  }
}
