import type { LinkTo } from '../src/report/markdown.ts'
import type { RunContext } from './context.ts'

/** Links to lines of a commit. Without `plain=1` GitHub shows Markdown rendered, which has no lines. */
export function linkTo({ server, repository, commit }: Pick<RunContext, 'server' | 'repository' | 'commit'>): LinkTo {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) return () => undefined
  const blob = [repository.owner, repository.repo, 'blob', commit].map(segment).join('/')
  return (path, line) => `${server}/${blob}/${path.split('/').map(segment).join('/')}?plain=1#L${line}`
}

// Beside what addresses demand, what would end a link in Markdown.
function segment(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16)}`)
}
