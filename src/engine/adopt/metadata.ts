import type { FieldName } from '../../law/adopt-types.ts'
import type { Span } from '../../text/source.ts'
import { dayIn } from './dates.ts'
import { fieldsOf } from './labels.ts'
import { type Origin, origins, type Pair } from './pair.ts'
import { isBlank, plain, statusIn, valueFor } from './values.ts'

/** A value found for a field, in our form, and where it stood. */
export interface FieldFound {
  readonly field: FieldName
  readonly value: string
  readonly origin: Origin
  readonly path: string
  readonly span: Span
}

const days: readonly FieldName[] = ['effective', 'updated', 'reviewed', 'nextReview', 'approved']

/** What pairs say, the surest place first: each field once. */
export function fieldsIn(pairs: readonly Pair[]): FieldFound[] {
  const sorted = pairs
    .map((pair, at) => ({ pair, at }))
    .sort((a, b) => origins.indexOf(a.pair.origin) - origins.indexOf(b.pair.origin) || a.at - b.at)
  const found = new Map<FieldName, FieldFound>()
  for (const one of sorted.flatMap(({ pair }) => saidBy(pair))) if (!found.has(one.field)) found.set(one.field, one)
  const approved = found.get('approved')
  // That somebody approved it is said by the day on which it was done.
  if (approved && !found.has('status')) found.set('status', { ...approved, field: 'status', value: 'approved' })
  return [...found.values()]
}

function saidBy(pair: Pair): FieldFound[] {
  const fields = fieldsOf(pair.label)
  const direct = fields.flatMap(field => said(field, valueFor(field, pair.value), pair))
  return [
    ...direct,
    ...(direct.length > 0 || isBlank(plain(pair.value)) ? [] : besides(fields, pair)),
    ...within(fields, pair),
  ]
}

/** What a value of another kind than its label's says: how often behind "reviewed", the next day behind how often. */
function besides(fields: readonly FieldName[], pair: Pair): FieldFound[] {
  if (fields.some(field => ['reviewed', 'nextReview', 'updated'].includes(field))) {
    return said('reviewEvery', valueFor('reviewEvery', pair.value), pair)
  }
  if (fields.includes('reviewEvery')) return said('nextReview', valueFor('nextReview', pair.value), pair)
  if (!fields.includes('approved')) return []
  const isYes = /^(?:ja|yes|sì|x|✓|✔|☑|true)\b/iu.test(plain(pair.value)) || /^[✓✔☑]/u.test(plain(pair.value))
  return isYes ? said('status', 'approved', pair) : said('approvedBy', valueFor('approvedBy', pair.value), pair)
}

/** What stands in a value beside what its label asks for: the day in a version, the body in an approval. */
function within(fields: readonly FieldName[], pair: Pair): FieldFound[] {
  const text = plain(pair.value)
  const day = dayIn(text)
  if (fields.includes('version')) {
    return [
      ...said('updated', day?.date, { ...pair, origin: 'prose' }),
      ...said('status', statusIn(text), { ...pair, origin: 'prose' }),
    ]
  }
  if (fields.includes('status') && day) {
    const state = statusIn(text)
    return state === 'approved' && !fields.some(field => days.includes(field))
      ? said('approved', day.date, { ...pair, origin: 'prose' })
      : []
  }
  if (fields.includes('approvedBy') && day) return said('approved', day.date, { ...pair, origin: 'prose' })
  if (fields.includes('approved') && day) {
    const by = /(?<![\p{L}])(?:af|by|av|durch|von|der|v\/)\s+(?<by>[^\r\n]{3,80})$/iu.exec(text)?.groups?.['by']
    return said('approvedBy', by && valueFor('approvedBy', by), pair)
  }
  return []
}

function said(field: FieldName, value: string | undefined, { origin, path, span }: Pair): FieldFound[] {
  return value === undefined || value === '' ? [] : [{ field, value, origin, path, span }]
}
