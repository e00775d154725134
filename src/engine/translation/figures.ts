import type { StatedFigure } from './parts.ts'

/** Figures of an original and of its translation that do not agree; one of them is missing where the other text has no such figure. */
export interface FigureDifference {
  readonly original?: StatedFigure
  readonly translated?: StatedFigure
}

type Keys = (figure: StatedFigure) => readonly string[]

const measure: Keys = ({ measured, readings }) => (measured === undefined ? readings : [`=${measured}`])
const number: Keys = ({ readings }) => readings
const bare: Keys = ({ measured, readings }) => (measured === undefined ? readings : [])

/** What two texts state differently. A translation may put what it says in another order within its section. */
export function figureDifferences(
  original: readonly StatedFigure[],
  translated: readonly StatedFigure[],
): FigureDifference[] {
  const left = new Set(original)
  const right = new Set(translated)
  take(left, right, measure, measure)
  // The unit of one may stand further away: "30 whole days".
  take(left, right, bare, number)
  take(left, right, number, bare)
  for (const side of [left, right]) for (const figure of side) if (figure.loose) side.delete(figure)
  const otherUnits = take(left, right, number, number)
  const [a, b] = [[...left], [...right]]
  const rest = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => difference(a[index], b[index]))
  return [...otherUnits, ...rest]
}

function difference(original: StatedFigure | undefined, translated: StatedFigure | undefined): FigureDifference {
  return { ...(original ? { original } : {}), ...(translated ? { translated } : {}) }
}

/** Takes out of both what has a key in common, each with the first that is left. */
function take(left: Set<StatedFigure>, right: Set<StatedFigure>, ofLeft: Keys, ofRight: Keys): FigureDifference[] {
  const waiting = new Map<string, StatedFigure[]>()
  for (const translated of [...right].reverse()) {
    for (const key of ofRight(translated)) {
      const others = waiting.get(key)
      if (others) others.push(translated)
      else waiting.set(key, [translated])
    }
  }
  const taken: FigureDifference[] = []
  for (const original of left) {
    const translated = ofLeft(original).flatMap(key => next(waiting.get(key), right) ?? [])[0]
    if (!translated) continue
    left.delete(original)
    right.delete(translated)
    taken.push({ original, translated })
  }
  return taken
}

/** The next of a queue that nothing has taken yet. */
function next(queue: StatedFigure[] = [], right: ReadonlySet<StatedFigure>): StatedFigure | undefined {
  for (let last = queue.at(-1); last; last = queue.at(-1)) {
    if (right.has(last)) return last
    queue.pop()
  }
  return undefined
}
