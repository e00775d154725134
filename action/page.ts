import type { Gathered } from '../src/cli/gather.ts'
import { type LinkTo, markdownReport } from '../src/report/markdown.ts'
import type { RunContext } from './context.ts'

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

/** Links to lines of a commit. Without `plain=1` GitHub shows Markdown rendered, which has no lines. */
function linkTo({ server, repository, commit }: Pick<RunContext, 'server' | 'repository' | 'commit'>): LinkTo {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) return () => undefined
  const blob = [repository.owner, repository.repo, 'blob', commit].map(segment).join('/')
  return (path, line) => `${server}/${blob}/${path.split('/').map(segment).join('/')}?plain=1#L${line}`
}

// Beside what addresses demand, what would end a link in Markdown.
function segment(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16)}`)
}
