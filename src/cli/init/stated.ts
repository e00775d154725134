import { decidingFigures, type Statement } from '../../law/figures.ts'
import { isDate } from '../../law/is-date.ts'
import type { Member, Named } from '../../report/scaffold/entity.ts'
import { isCvr } from '../../text/formats.ts'
import type { Request } from '../arguments.ts'
import { notACvr, notADate } from '../refusals.ts'
import { statedIn, statesType } from '../scope-stated.ts'
import { UsageError } from '../usage-error.ts'
import { initQuestions } from './words.ts'

/** What was said of the entity to begin with. */
export interface Subject {
  readonly statement: Statement
  readonly named: Named
}

/** What the flags say, as far as it goes. Throws UsageError where they contradict themselves. */
export function subjectIn(request: Request): Subject {
  const text = (name: string) => (request.options[name] as string | undefined)?.trim() ?? ''
  const statement = statedIn(request)
  const cvr = text('cvr')
  if (cvr !== '' && !isCvr(cvr)) throw notACvr(cvr)
  const members = ((request.options['member'] ?? []) as readonly string[]).map(memberIn)
  const structure = text('structure') || undefined
  const year = text('year')
  if (year !== '' && !isYear(year)) throw notAYear(year)
  const { legalForm } = statement.stated
  return {
    statement,
    named: { name: text('name'), cvr, legalForm, year: Number(year) || undefined, structure, members },
  }
}

/** Whether a year is one that figures of an entity can be of. */
export function isYear(written: string): boolean {
  return /^20[2-9]\d$/.test(written)
}

/** A member as `Mette Holm 2024-04-25`; the day may be left out. */
export function memberIn(written: string): Member {
  const [, name = '', date = ''] = /^(.*?)[\s,;]+(\d{4}-\S+)$/.exec(written.trim()) ?? []
  if (date === '') return { name: written.trim() }
  if (!isDate(date)) throw notADate('--member', date)
  return { name, from: date }
}

/** The flags that are still missing. */
export function lackingIn(request: Request, { statement, named }: Subject): string[] {
  const open = Object.entries({ name: named.name, cvr: named.cvr, form: named.legalForm })
  return [
    ...open.flatMap(([name, value]) => (value === '' ? [name] : [])),
    ...(statesType(request) ? decidingFigures(statement.stated) : ['sector']),
  ].map(name => `--${name}`)
}

/** What to say to whoever states too little where nobody can be asked. */
export function stateMore(flags: readonly string[]): UsageError {
  const all = flags.join(', ')
  const isSized = flags.some(flag => ['--turnover', '--balance'].includes(flag))
  const [da, en] = isSized ? [' (beløb i mio. euro)', ' (amounts in million EUR)'] : ['', '']
  const [also, asWell] = flags.includes('--sector')
    ? [
        ', og hvor størrelsen afgør det, --employees, --turnover og --balance',
        ', and where size decides it --employees, --turnover and --balance',
      ]
    : ['', '']
  return new UsageError({
    da: `init mangler ${all}${da}${also}; i en terminal spørger den. Intet er skrevet; se nis2lint init --help`,
    en: `init lacks ${all}${en}${asWell}; at a terminal it asks. Nothing was written; see nis2lint init --help`,
  })
}

function notAYear(year: string): UsageError {
  return new UsageError({
    da: `--year: ${year} er ikke et regnskabsår; ${initQuestions.notAYear.da}`,
    en: `--year: ${year} is not a financial year; ${initQuestions.notAYear.en}`,
  })
}
