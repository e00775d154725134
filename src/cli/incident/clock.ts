import { type Instant, inDenmark } from '../../law/instant.ts'
import { isDate } from '../../law/is-date.ts'
import { UsageError } from '../usage-error.ts'
import { whenRead } from './when.ts'

/** Now, to the minute, as the clocks in Denmark show it. */
function now(): Instant {
  return inDenmark(`${new Date().toISOString().slice(0, 16)}Z`)
}

/** The instant or date that `--as-of` names; now where it is left out. Throws UsageError. */
export function asOfRead(written: unknown, dates: 'dates too' | 'instants only'): Instant {
  if (typeof written !== 'string') return now()
  if (dates === 'dates too' && isDate(written)) return written
  const read = whenRead(written, endOfTime)
  if ('instant' in read) return read.instant
  throw new UsageError({ da: `--as-of: ${read.problem.da}`, en: `--as-of: ${read.problem.en}` })
}

/** Whoever looks ahead may name any time. */
const endOfTime = '9999-01-01T00:00Z'
