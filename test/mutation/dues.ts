import { after } from '../../src/law/calendar.ts'
import { entryOf, type LocatedMap } from '../../src/text/located.ts'
import { withoutEntry, withValue } from './edit.ts'
import { type Expectation, type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'
import { spotsOf } from './schema.ts'

/** A date of something done, and beside it the interval after which it is to be done again. */
const repeated = [
  { last: 'last', every: 'every', rules: ['facts-fresh'] },
  { last: 'lastReview', every: 'reviewEvery', rules: ['registers-current'] },
] as const

/** Which rule speaks of something due and not done, by the kind of document it stands in. */
const overdue: Readonly<Record<string, readonly string[]>> = {
  actions: ['corrective-action-in-time'],
  oversight: ['oversight-recent'],
  risks: ['registers-current'],
}

/** Lets everything that is due, or to be repeated, be a day late. */
export function dueMutants(organisation: Organisation): Mutant[] {
  return organisation.documents.flatMap(document => {
    const maps = new Map(
      spotsOf(document).flatMap(({ parent, field }) => (parent?.kind === 'map' ? [[parent, field]] : [])),
    )
    return [...maps].flatMap(([map, field]) => [
      ...late(organisation, document.path, document.kind, map, field),
      ...tooLongAgo(organisation, document.path, map, field),
    ])
  })
}

function* late(
  { text, asOf }: Organisation,
  path: string,
  kind: string,
  map: LocatedMap,
  field: string,
): Generator<Mutant> {
  const [due, done, opened] = ['due', 'done', 'opened'].map(key => entryOf(map, key))
  const rules = overdue[kind]
  if (!due || !rules) return
  const yesterday = after(asOf, '-P1D')
  // Nothing may be due before it began, which would be said by another rule.
  if (opened?.value.kind === 'scalar' && String(opened.value.value) > yesterday) return
  const edits = [withValue(text(path), due, yesterday), ...(done ? [withoutEntry(text(path), map, done)] : [])]
  const said: Expectation = { rules, path, ...(done ? {} : { near: due.keySpan }) }
  yield mutant(['due and not done', field, `${path} ${due.keySpan[0]}`], path, edits, said)
}

function* tooLongAgo({ text, asOf }: Organisation, path: string, map: LocatedMap, field: string): Generator<Mutant> {
  for (const { last, every, rules } of repeated) {
    const [date, interval] = [last, every].map(key => entryOf(map, key))
    if (!date || interval?.value.kind !== 'scalar') continue
    const before = after(after(asOf, `-${interval.value.value}`), '-P1D')
    const edits = [withValue(text(path), date, before)]
    const said = { rules, path, near: date.keySpan }
    yield mutant(['not repeated within its interval', field, `${path} ${date.keySpan[0]}`], path, edits, said)
  }
}
