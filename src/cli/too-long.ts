import { UsageError } from './usage-error.ts'

/** What to say where a report is longer than a text can be, 512 MB, as of thousands of entities: no fault of ours, and it can be had in parts. */
export function tooLong(error: unknown): UsageError | undefined {
  if (!(error instanceof RangeError) || error.message !== 'Invalid string length') return undefined
  return new UsageError({
    da: 'Rapporten er længere, end en tekst kan være (512 MB); tag den i dele med --shard 1/4 og så videre, eller nævn færre mapper',
    en: 'The report is longer than a text can be (512 MB); take it in parts with --shard 1/4 and so on, or name fewer folders',
  })
}
