import type { Limb } from '../../law/incident-types.ts'
import { compareInstants, type Instant } from '../../law/instant.ts'
import type { Text } from '../../law/types.ts'
import type { Answer, Reported } from '../../report/incident/reported.ts'
import { hiddenIn } from '../../text/hidden.ts'
import { notAmong } from '../refusals.ts'
import { UsageError } from '../usage-error.ts'
import { whenRead } from './when.ts'

/** Options as flags or the interview state them. */
export type Stated = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** The least that has to be known before a record can be written, by the name of the flag, where it is not stated. */
export function lackingOf(stated: Stated): string[] {
  return [
    ...(stated['title'] === undefined ? ['--title'] : []),
    ...(stated['discovered'] === undefined && stated['known'] === undefined ? ['--known'] : []),
  ]
}

/** What the options state, checked. Throws UsageError where they contradict each other; what they leave out stays unknown. */
export function reportedOf(stated: Stated, now: Instant, services: readonly string[]): Reported {
  const list = (name: string) => [...new Set((stated[name] ?? []) as readonly string[])]
  const answer = (name: string) => stated[name] as Answer
  const known = timeOf('known', stated, now)
  const discovered = timeOf('discovered', stated, now) ?? known ?? now
  if (known && compareInstants(known, discovered) < 0) throw knownTooSoon
  const [limbs, met, states] = [list('limb') as Limb[], list('met'), list('state')]
  const [isGround, isAbroad] = [limbs.length + met.length > 0, states.length > 0]
  const significant = answer('significant') ?? (isGround ? 'yes' : undefined)
  const crossBorder = answer('cross-border') ?? (isAbroad ? 'yes' : undefined)
  if (isGround && significant !== 'yes') throw contradicts('--limb, --met', '--significant')
  if (isAbroad && crossBorder !== 'yes') throw contradicts('--state', '--cross-border')
  const struck = list('service')
  const strange = struck.find(id => !services.includes(id))
  if (strange !== undefined) throw services.length > 0 ? notAmong('--service', strange, services) : noServices
  return {
    title: titleOf(String(stated['title'] ?? '')),
    discovered,
    known,
    significant,
    limbs,
    met,
    malicious: answer('malicious'),
    crossBorder,
    states,
    personalData: answer('personal-data'),
    services: struck,
  }
}

/** A title in one line, without characters that nobody sees. Throws UsageError where nothing is left, or too much. */
export function titleOf(written: string): string {
  const title = seen(written)
  const problem = titleProblem(written)
  if (problem) throw new UsageError({ da: `--title: ${problem.da}`, en: `--title: ${problem.en}` })
  return title
}

/** What is wrong with a title. */
export function titleProblem(written: string): Text | undefined {
  const { length } = seen(written)
  if (length > longest) return tooLong
  return length === 0 ? noTitle : undefined
}

/** The most that the schema takes. */
const longest = 500

function seen(written: string): string {
  const line = written.replace(/[\s\0\uFFFD]+/g, ' ')
  const shown = hiddenIn(line).toReversed()
  return shown.reduce((text, { span: [start, end] }) => text.slice(0, start) + text.slice(end), line).trim()
}

/** The time that an option states, as an instant. Throws UsageError where it is none, or has not been. */
export function timeOf(name: string, stated: Stated, now: Instant): Instant | undefined {
  const written = stated[name]
  if (typeof written !== 'string') return undefined
  const read = whenRead(written, now)
  if ('instant' in read) return read.instant
  throw new UsageError({ da: `--${name}: ${read.problem.da}`, en: `--${name}: ${read.problem.en}` })
}

const noTitle: Text = { da: 'skriv, hvad der er sket, i én linje', en: 'write what happened, in one line' }
const tooLong: Text = {
  da: `højst ${longest} tegn; resten kan stå i dokumentet`,
  en: `${longest} characters at most; the rest can stand in the document`,
}

const knownTooSoon = new UsageError({
  da: '--known ligger før --discovered: kendskabet kan ikke være tidligere end det, der først blev bemærket',
  en: '--known lies before --discovered: the knowledge cannot be earlier than what was first noticed',
})

const noServices = new UsageError({
  da: '--service: her er ingen fortegnelse over tjenester (nis2: services) at nævne en fra; skriv dem i dokumentet',
  en: '--service: there is no register of services here (nis2: services) to name one from; write them in the document',
})

function contradicts(one: string, other: string): UsageError {
  return new UsageError({
    da: `${one} siger ja, men ${other} siger noget andet; brug det ene`,
    en: `${one} says yes, but ${other} says otherwise; use one of them`,
  })
}
