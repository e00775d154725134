import { alike, headsOf } from '../text/alike.ts'
import { nearest } from '../text/nearest.ts'
import { UsageError } from './usage-error.ts'

/** Of more choices than these, only those are named that somebody may have meant. */
const mostNamed = 15

/** What to say of a value that is not among the choices: the nearest of them, and all where they are few. `what` is the option or input. */
export function notAmong(what: string, value: string, choices: readonly string[]): UsageError {
  // Of names in parts, such as ict-service-management.msp, people remember the last.
  const near = nearest(value, choices) ?? choices.find(choice => choice.endsWith(`.${value.toLowerCase()}`))
  const likely = choices.length > mostNamed ? alike(value, choices).filter(one => one !== near) : []
  const all = choicesNamed(likely.length > 0 ? likely : choices)
  if (value === '') return new UsageError({ da: `${what}: skriv en af ${all}`, en: `${what}: name one of ${all}` })
  if (!near && likely.length > 0) {
    return new UsageError({
      da: `${what}: ${value} findes ikke; det nærmeste er ${all}`,
      en: `${what}: there is no ${value}; the nearest are ${all}`,
    })
  }
  if (near && choices.length > mostNamed && likely.length === 0) {
    return new UsageError({
      da: `${what}: ${value} findes ikke; mente du ${near}?`,
      en: `${what}: there is no ${value}; did you mean ${near}?`,
    })
  }
  return new UsageError({
    da: `${what}: ${value} findes ikke${near ? `; mente du ${near}?` : ''} (${all})`,
    en: `${what}: there is no ${value}${near ? `; did you mean ${near}?` : ''} (${all})`,
  })
}

/** Choices in a line: where they are many, by what they begin with. */
export function choicesNamed(choices: readonly string[]): string {
  return (choices.length > mostNamed ? headsOf(choices) : choices).join(', ')
}

/** What to say of a value that is no date. `what` is the option or input. */
export function notADate(what: string, value: string): UsageError {
  return new UsageError({
    da: `${what}: ${value} er ikke en dato; skriv år-måned-dag, f.eks. 2026-03-12`,
    en: `${what}: ${value} is not a date; write year-month-day, for example 2026-03-12`,
  })
}

/** What to say of a number that is no CVR number. */
export function notACvr(cvr: string): UsageError {
  return new UsageError({
    da: `--cvr: ${cvr} er ikke et CVR-nummer: otte cifre med rigtigt kontrolciffer`,
    en: `--cvr: ${cvr} is not a CVR number: eight digits that pass the check`,
  })
}

/** What to say of a name that nobody can explain: the nearest that somebody can. */
export function notKnown(asked: string, near: readonly string[]): UsageError {
  const [da, en] = [near.join(' eller '), near.join(' or ')]
  return new UsageError({
    da: `explain: «${asked}» kendes ikke${near.length > 0 ? `; mente du ${da}?` : ''} (nis2lint explain viser, hvad der kan spørges om)`,
    en: `explain: "${asked}" is not known${near.length > 0 ? `; did you mean ${en}?` : ''} (nis2lint explain shows what can be asked)`,
  })
}

/** What to say of an organisation's own requirement that no configuration here declares. */
export function notExplained(id: string): UsageError {
  return new UsageError({
    da: `explain: ${id} er organisationens eget krav, og det kendes kun, hvor nis2lint.yaml erklærer det; kør kommandoen i den mappe, eller nævn filen med --config`,
    en: `explain: ${id} is the organisation's own requirement, known only where nis2lint.yaml declares it; run the command in that folder or name the file with --config`,
  })
}

/** What to say to whoever wants a workbook on the screen. */
export function noScreen(): UsageError {
  return new UsageError({
    da: 'Et regneark kan ikke vises på skærmen; nævn en fil med --output',
    en: 'A workbook cannot be shown on a screen; name a file with --output',
  })
}
