import { execFileSync } from 'node:child_process'

const extensions = ['table', 'autolink', 'strikethrough', 'tasklist', 'tagfilter', 'footnotes']
const options = ['--unsafe', ...extensions.flatMap(name => ['-e', name])]

/** Whether GitHub's own renderer of Markdown is installed; says so when it is not. */
export const canRender = (() => {
  try {
    execFileSync('cmark-gfm', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.warn(
      'SKIPPED: how GitHub shows our Markdown, because cmark-gfm is not installed (apt-get install cmark-gfm)',
    )
    return false
  }
})()

/** Markdown as GitHub shows it, before it is cleaned: what is not in here cannot be shown. */
export function rendered(markdown: string): string {
  return execFileSync('cmark-gfm', options, { input: markdown, encoding: 'utf8' })
}

/** How often each element stands in some HTML; comments by the name `!--`. */
export function elementsIn(html: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, name = ''] of html.matchAll(/<([a-z][a-z0-9]*|!--)/gi)) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
