import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { annex } from './annex.ts'

type Table = Record<string, unknown>

/** The YAML of the law as one TypeScript module, and the lists of words that schemas take from it. */
export function lawModule(folder: string): { text: string; values: Record<string, string[]> } {
  const read = (name: string): Table => parse(readFileSync(join(folder, `${name}.yml`), 'utf8')) as Table
  const measures = read('measures') as Record<number, { letter: string }>
  const regulation = annex(join(folder, 'eu-ir'), measures)
  const requirements = merge(read('dk'), regulation.requirements, read('tool'))
  const { authorities, outdatedNames, precedence } = read('authorities') as {
    authorities: Table
    [name: string]: unknown
  }
  const registration = read('registration') as { acceptedChannels: { key: string }[]; euMemberStates: Table }
  const legalForms = read('legal-forms') as { forms: Table; structures: Table; organs: Table }
  const classes = read('classes') as { designations: Table; exclusions: Table }
  const sectors = read('sectors')
  const clauses = read('clauses') as { annex: Table; ski: Table; further: Table }
  const incidents = read('incidents') as { steps: Table; addressees: Table; limbs: Table }
  const significance = read('significance') as { general: Table; byType: Record<string, { thresholds: Table }> }
  const constants: Record<string, [type: string, value: unknown]> = {
    sources: ['Readonly<Record<string, Source>>', read('sources')],
    requirements: ['Readonly<Record<RequirementId, Requirement>>', requirements],
    annexHeadings: ['Readonly<Record<string, Text>>', regulation.headings],
    sectors: ['Readonly<Record<SectorId, Sector>>', sectors],
    authorities: ['Readonly<Record<string, Authority>>', authorities],
    outdatedNames: ['readonly OutdatedName[]', outdatedNames],
    authorityPrecedence: ['Precedence', precedence],
    measures: ['Readonly<Record<number, Measure>>', measures],
    classes: ['ClassLaw', classes],
    registration: ['RegistrationLaw', registration],
    legalForms: ['LegalFormLaw', legalForms],
    decisionLaw: ['DecisionLaw', read('decisions')],
    obligations: ['readonly Obligation[]', read('obligations')],
    clauses: ['ClauseLaw<ClauseId, RequirementId>', clauses],
    incidents: ['IncidentLaw<RequirementId>', incidents],
    significance: ['SignificanceLaw<SectorId>', significance],
    supervision: ['SupervisionLaw', read('supervision')],
  }
  const imports =
    'Authority, LegalFormLaw, OutdatedName, Precedence, RegistrationLaw, Requirement, Sector, Source, Text'
  const text = [
    '// Written by npm run generate from the YAML files in this folder. Do not edit.\n',
    "import type { ClauseLaw } from './clause-types.ts'",
    "import type { DecisionLaw } from './decision-types.ts'",
    "import type { Measure } from './guide-types.ts'",
    "import type { IncidentLaw, SignificanceLaw } from './incident-types.ts'",
    "import type { ClassLaw, Obligation } from './scope-types.ts'",
    "import type { SupervisionLaw } from './supervision-types.ts'",
    `import type { ${imports} } from './types.ts'\n`,
    union('RequirementId', requirements),
    union('SectorId', sectors),
    union('ClauseId', clauses.annex),
    ...Object.entries(constants).map(
      ([name, [type, value]]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)}\n`,
    ),
  ].join('\n')
  return {
    text,
    values: {
      requirements: Object.keys(requirements).filter(id => !id.startsWith('tool/')),
      sectors: Object.keys(sectors),
      designations: [...Object.keys(classes.designations), ...Object.keys(classes.exclusions)],
      legalForms: Object.keys(legalForms.forms),
      structures: Object.keys(legalForms.structures),
      organs: Object.keys(legalForms.organs),
      memberStates: Object.keys(registration.euMemberStates),
      channels: [...registration.acceptedChannels.map(({ key }) => key), 'other'],
      steps: Object.keys(incidents.steps),
      addressees: Object.keys(incidents.addressees),
      limbs: Object.keys(incidents.limbs),
      thresholds: [
        ...Object.keys(significance.general),
        ...Object.entries(significance.byType).flatMap(([type, { thresholds }]) =>
          Object.keys(thresholds).map(key => `${type}/${key}`),
        ),
      ],
    },
  }
}

/** The digests of what the texts say, apart from the law itself: whoever lints has no need of them. */
export function digestsModule(folder: string): string {
  const digests: unknown = parse(readFileSync(join(folder, 'text-digests.yml'), 'utf8'))
  return [
    '// Written by npm run generate from text-digests.yml. Do not edit.\n',
    `export const textDigests: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(digests, null, 1)}\n`,
  ].join('\n')
}

function union(name: string, table: Table): string {
  return `export type ${name} =\n${Object.keys(table)
    .map(key => `  | ${JSON.stringify(key)}`)
    .join('\n')}\n`
}

function merge(...tables: Table[]): Table {
  const merged: Table = {}
  for (const [id, value] of tables.flatMap(table => Object.entries(table))) {
    if (id in merged) throw new Error(`requirement ${id} stands twice in the law`)
    merged[id] = value
  }
  return merged
}
