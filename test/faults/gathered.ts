import { readArguments } from '../../src/cli/arguments.ts'
import { gather } from '../../src/cli/gather.ts'

/** What the terminal says of a folder: each finding by its path and message, in order. */
export function toldOf(folder: string, ...words: string[]): string[] {
  const { judgements } = gather(readArguments([folder, '--as-of', '2026-06-01', ...words]), 'en')
  return judgements.flatMap(({ findings }) => findings.map(({ at, rule, says }) => `${at.path} ${rule} ${says}`))
}
