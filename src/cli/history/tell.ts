import { soughtIn, withHistory } from '../../history.ts'
import type { IsoDate } from '../../law/calendar.ts'
import type { Judgement } from '../../lint.ts'
import type { File } from '../../text/source.ts'
import { readHistory } from './read.ts'

/** Judgements with what git tells of documents changed after their approval. Where there is none, git is not asked. */
export function toldByHistory(
  folder: string,
  judgements: readonly Judgement[],
  files: readonly File[],
  asOf: IsoDate,
): readonly Judgement[] {
  const sought = soughtIn(judgements, asOf)
  return sought.length === 0 ? judgements : withHistory(judgements, readHistory(folder, sought), files, asOf)
}
