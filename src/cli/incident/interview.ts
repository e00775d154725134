import { compareInstants, type Instant } from '../../law/instant.ts'
import { incidents, registration, type SectorId } from '../../law/law.generated.ts'
import { thresholdsFor } from '../../law/significance.ts'
import type { Text } from '../../law/types.ts'
import { filled } from '../../report/filled.ts'
import { visible } from '../../report/visible.ts'
import type { Asker } from '../scope-interview.ts'
import { incidentQuestions as says } from './interview-words.ts'
import { titleOf, titleProblem } from './stated.ts'
import { whenRead } from './when.ts'

/** What the questions hang on. */
export interface Context {
  readonly now: Instant
  /** The types in which the act reaches the entity. */
  readonly sectors: readonly SectorId[]
  /** Whether Regulation (EU) 2024/2690 says by thresholds when an incident of the entity is significant. */
  readonly regulation: boolean
  readonly services: readonly { readonly id: string; readonly name: string }[]
}

/** Answers as flags state them, in the order in which they were given; kept as they come, so that nothing is lost where the caller stops. */
export type Answers = Map<string, string | string[]>

/** Asks what is not answered yet, and no more: six questions, and some where an answer or a register calls for them. */
export async function askAboutIncident(asker: Asker, answers: Answers, context: Context): Promise<void> {
  const { now, services } = context
  const time = (question: Text, otherwise: string, problem?: (at: Instant) => Text | undefined) =>
    askTime(asker, question, { now, otherwise, problem })
  const open = (...names: string[]) => names.every(name => !answers.has(name))
  if (open('title')) answers.set('title', titleOf(await asker.text(says.title, titleProblem)))
  if (open('discovered') && open('known')) answers.set('discovered', await time(says.discovered, now))
  if (open('significant', 'limb', 'met')) await askSignificant(asker, answers, context)
  const discovered = String(answers.get('discovered') ?? '')
  const isSignificant = !open('limb') || !open('met') || answers.get('significant') === 'yes'
  if (open('known') && isSignificant) {
    const notBefore = (at: Instant) => (compareInstants(at, discovered) < 0 ? tooSoon : undefined)
    answers.set('known', await time(says.known, discovered, notBefore))
  }
  if (answers.get('significant') === 'no') return
  if (open('malicious')) answers.set('malicious', await askAnswer(asker, says.malicious))
  if (open('cross-border', 'state')) answers.set('cross-border', await askAnswer(asker, says.crossBorder))
  if (open('state') && answers.get('cross-border') === 'yes') {
    const states = Object.entries(registration.euMemberStates).filter(([key]) => key !== 'DK')
    const chosen = await asker.many(
      says.state,
      states.map(([value, label]) => ({ value, label })),
    )
    answers.set('state', [...chosen])
  }
  if (open('service') && services.length > 0) {
    const choices = services.map(({ id: value, name }) => ({ value, label: asShown(name) }))
    answers.set('service', [...(await asker.many(says.service, choices))])
  }
  if (open('personal-data')) answers.set('personal-data', await askAnswer(asker, says.personalData))
}

async function askSignificant(asker: Asker, answers: Answers, { sectors, regulation }: Context): Promise<void> {
  if (regulation) {
    const thresholds = thresholdsFor(sectors).map(({ key, title }) => ({ value: key, label: title }))
    const met = await asker.many(says.met, thresholds)
    if (met.length > 0) answers.set('met', [...met])
    else answers.set('significant', 'unknown')
    return
  }
  const limbs = Object.entries(incidents.limbs)
  const chosen = await asker.one(says.significant, [
    { value: 'unknown', label: says.undecided },
    ...limbs.map(([value, { title }]) => ({ value, label: grounded(title) })),
    { value: 'both', label: says.both },
    { value: 'no', label: says.notSignificant },
  ])
  if (chosen === 'unknown' || chosen === 'no') answers.set('significant', chosen)
  else answers.set('limb', chosen === 'both' ? limbs.map(([key]) => key) : [chosen])
}

function grounded(title: Text): Text {
  return { da: filled(says.yes.da, { ground: title.da }), en: filled(says.yes.en, { ground: title.en }) }
}

function askAnswer(asker: Asker, question: Text): Promise<string> {
  return asker.one(
    question,
    Object.entries(says.answers).map(([value, label]) => ({ value, label })),
  )
}

async function askTime(
  asker: Asker,
  question: Text,
  {
    now,
    otherwise,
    problem,
  }: { now: Instant; otherwise: string; problem?: ((at: Instant) => Text | undefined) | undefined },
): Promise<Instant> {
  const read = (written: string) => whenRead(written.trim() || otherwise, now)
  const written = await asker.text(question, text => {
    const when = read(text)
    return 'problem' in when ? when.problem : problem?.(when.instant)
  })
  const when = read(written)
  return 'instant' in when ? when.instant : now
}

/** A name from a document, which must not steer the terminal. */
export function asShown(name: string): Text {
  return { da: visible(name), en: visible(name) }
}

const tooSoon: Text = {
  da: 'Det er før, I først bemærkede noget',
  en: 'That is before you first noticed anything',
}
