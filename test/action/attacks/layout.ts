import { elementsIn, rendered } from '../rendered.ts'

/** The elements that our own layout is made of. */
const own = new Set(
  'h3 h4 hr table thead tbody tr th td code sub br p strong em ul li details summary a del ins !--'.split(' '),
)

/** Addresses of ours: a line of the repository, a run of it, and our own pages. */
const ours = /^https:\/\/github\.(?:example\/acme\/policies|com\/nis2lint\/nis2lint)\//

/** What is wrong with a page as GitHub shows it, if text from documents can do more there than be read. */
export function faultsOf(markdown: string): string[] {
  const html = rendered(markdown)
  const elements = elementsIn(html)
  const faults = Object.keys(elements).flatMap(element =>
    own.has(element.toLowerCase()) ? [] : [`an element ${element}`],
  )
  // One parts what the change does from the whole.
  if ((elements['hr'] ?? 0) > 1) faults.push('a line across')
  const links = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, address = '']) => address)
  faults.push(...links.filter(link => !ours.test(link)).map(link => `a link to ${link}`))
  if (links.length !== (elements['a'] ?? 0)) faults.push('a link of another form')
  for (const table of html.split('<table>').slice(1)) {
    const { th = 0, tr = 0, td = 0 } = elementsIn(table.split('</table>')[0] ?? '')
    if (td !== th * (tr - 1)) faults.push('a row with more or fewer cells than its table')
  }
  for (const element of ['details', 'summary', 'table', 'sub', 'code']) {
    const closed = html.split(`</${element}>`).length - 1
    if (closed !== (elements[element] ?? 0)) faults.push(`${element} that is not closed, or closed twice`)
  }
  // The marker and the run, at the very beginning.
  const hidden = html.replace(/^(?:<!-- nis2lint:[\w.=: -]+ -->\n)*/, '').includes('<!--')
  if (hidden) faults.push('hidden text')
  if (!/<\/sub>(?:<\/p>)?\s*$/.test(html)) faults.push('no end')
  if (/@\w|(?:^|[^\w&])(?:\w+\/\w+)?#\d|\w:\/\//.test(readIn(html))) faults.push('a mention or a reference')
  return faults
}

/** The text as GitHub looks for mentions in it: entities read, elements away, and what our own links go to. */
function readIn(html: string): string {
  const decoded = html.replace(/<[^>]*>/g, ' ')
  const marks: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }
  return decoded.replace(/&(?:lt|gt|amp|quot);/g, mark => marks[mark] ?? '')
}
