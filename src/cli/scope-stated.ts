import { decidingFigures, type Figure, type Figures, type Stated, type Statement } from '../law/figures.ts'
import { isDate } from '../law/is-date.ts'
import { registration, type SectorId } from '../law/law.generated.ts'
import { formFrom } from '../law/public-forms.ts'
import type { Request } from './arguments.ts'
import { numberIn } from './numbers.ts'
import { notADate } from './refusals.ts'
import { factOptions, noSector } from './scope-help.ts'
import { UsageError } from './usage-error.ts'

/** Whether any flag states a fact. */
export function statesFacts({ options }: Request): boolean {
  return Object.keys(factOptions).some(name => options[name] !== undefined)
}

/** What the flags state. Throws UsageError where they contradict themselves, or leave out what the answer hangs on. */
export function statementOf(request: Request): Statement {
  if (!statesType(request)) throw noSectorStated
  const statement = statedIn(request)
  const missing = decidingFigures(statement.stated)
  if (missing.length > 0) throw lacking(missing)
  return statement
}

/** Whether the flags say what the entity is, or that it is none of the types. */
export function statesType({ options }: Request): boolean {
  return options['sector'] !== undefined || options['designation'] !== undefined
}

/** The same as far as it goes. Throws UsageError where the flags contradict themselves. */
export function statedIn({ options }: Request): Statement {
  const text = (name: string) => options[name] as string | undefined
  const list = (name: string) => (options[name] ?? []) as readonly string[]
  const sectors = list('sector').filter(id => id !== noSector) as SectorId[]
  const designations = [...new Set(list('designation'))]
  const mainEstablishment = countryIn('--main-establishment', text('main-establishment') ?? 'DK')
  const representative = text('representative')
  if (representative && registration.euMemberStates[mainEstablishment]) throw representedAndEstablished
  const since = text('covered-since')
  if (since !== undefined && !isDate(since)) throw notADate('--covered-since', since)
  const group = figuresIn('group-', text)
  const stated: Stated = {
    sectors: [...new Set(sectors)],
    designations,
    legalForm: text('form') ?? formFrom(sectors) ?? '',
    own: figuresIn('', text),
    group: Object.keys(group).length > 0 ? group : undefined,
    mainEstablishment,
    representative,
  }
  return { stated, coveredSince: since }
}

/** The figures that flags with a prefix state; money is stated in millions. */
function figuresIn(prefix: string, text: (name: string) => string | undefined): Partial<Figures> {
  const found: { [F in Figure]?: number } = {}
  for (const figure of ['employees', 'turnover', 'balance'] as const) {
    const name = `${prefix}${figure}`
    const written = text(name)
    if (written !== undefined)
      found[figure] = numberIn(`--${name}`, written, figure === 'employees' ? 'people' : 'millions')
  }
  return found
}

function countryIn(flag: string, written: string): string {
  const code = written.toUpperCase()
  if (/^[A-Z]{2}$/.test(code)) return code
  throw new UsageError({
    da: `${flag}: ${written} er ikke en landekode; skriv to bogstaver, f.eks. DK eller SE`,
    en: `${flag}: ${written} is not a country code; write two letters, for example DK or SE`,
  })
}

function lacking(missing: readonly Figure[]): UsageError {
  const flags = missing.map(name => `--${name}`).join(', ')
  return new UsageError({
    da: `Svaret afhænger af størrelsen: skriv også ${flags} (beløb i mio. euro)`,
    en: `The answer hangs on the size: state ${flags} as well (amounts in million EUR)`,
  })
}

const noSectorStated = new UsageError({
  da: `--sector mangler: skriv enhedens type efter bilag 1 eller 2, eller ${noSector}; se nis2lint scope --help`,
  en: `--sector is missing: state the type of the entity by annex 1 or 2, or ${noSector}; see nis2lint scope --help`,
})

const representedAndEstablished = new UsageError({
  da: '--representative er for den, der ikke er etableret i EU: skriv også landet med --main-establishment',
  en: '--representative is for who is not established in the Union: state the country with --main-establishment as well',
})
