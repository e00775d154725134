import type { IsoDate } from './calendar.ts'
import type { ClassFacts } from './classify.ts'
import { type ScopeFacts, scopeOf } from './scope.ts'

/** The three figures that size is counted in, own or of a group. */
export type Figures = Pick<ClassFacts, 'employees' | 'turnover' | 'balance'>
export type Figure = keyof Figures

/** What is stated of an entity, where figures may be missing. */
export interface Stated extends Omit<ScopeFacts, Figure | 'consolidated'> {
  readonly own: Partial<Figures>
  /** Figures of its group, where it has one that counts; those left out are its own. */
  readonly group?: Partial<Figures> | undefined
}

/** What somebody states of an entity, by flags, by answers or in a document. */
export interface Statement {
  readonly stated: Stated
  /** The day the act began to apply to it, where it is known. */
  readonly coveredSince: IsoDate | undefined
}

/** The facts of what is stated; a figure that is missing is NaN, which reaches no size. */
export function factsOf({ own, group, ...others }: Stated): ScopeFacts {
  const figures = { employees: Number.NaN, turnover: Number.NaN, balance: Number.NaN, ...own }
  return { ...others, ...figures, consolidated: group && { ...figures, ...group } }
}

/** The missing figures that the answer hangs on: none where it is the same whatever they are. */
export function decidingFigures(stated: Stated): Figure[] {
  const missing = names.filter(name => stated.own[name] === undefined)
  const answers = extremes(missing).map(assumed => ({
    assumed,
    answer: JSON.stringify(gist({ ...stated, own: { ...stated.own, ...assumed } })),
  }))
  return missing.filter(name =>
    answers.some(one =>
      answers.some(
        other =>
          one.answer !== other.answer &&
          missing.every(also => also === name || one.assumed[also] === other.assumed[also]),
      ),
    ),
  )
}

const names: readonly Figure[] = ['employees', 'turnover', 'balance']

/** Every way in which the figures may be as small or as large as can be. Nothing between them decides anything else. */
function extremes(missing: readonly Figure[]): Partial<Figures>[] {
  const [first, ...rest] = missing
  if (first === undefined) return [{}]
  return extremes(rest).flatMap(others => [0, Number.POSITIVE_INFINITY].map(figure => ({ ...others, [first]: figure })))
}

function gist(stated: Stated): unknown {
  const { covered, class: found, act, besides, registration, regulation, authorities } = scopeOf(factsOf(stated))
  return [covered, found, act, besides, registration, regulation, authorities]
}
