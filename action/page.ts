import type { Gathered } from '../src/cli/gather.ts'
import { markdownReport } from '../src/report/markdown.ts'
import type { RunContext } from './context.ts'
import { linkTo } from './links.ts'

/** The report as Markdown of at most so many bytes, its places linked to the commit that it is about. */
export function pageOf(
  { judgements, sources, lang }: Gathered,
  context: Pick<RunContext, 'server' | 'repository' | 'commit'>,
  bytes: number,
): string {
  const write = (limit: number) => markdownReport(judgements, sources, { lang, linkTo: linkTo(context), limit })
  const page = write(bytes)
  // The report counts characters, and none of them takes more than three bytes.
  return Buffer.byteLength(page) <= bytes ? page : write(Math.floor(bytes / 3))
}
