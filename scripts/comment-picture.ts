import { readFileSync } from 'node:fs'

/** Letters of one style. */
interface Run {
  readonly text: string
  readonly style: string
}

const [lineHeight, letterWidth, margin, columns] = [21, 6.9, 24, 118]

const styles: Readonly<Record<string, string>> = {
  head: 'font-size="18" font-weight="bold"',
  bold: 'font-weight="bold"',
  dim: 'fill="#59636e"',
  code: 'fill="#0a3069"',
  del: 'fill="#b3261e" text-decoration="line-through"',
  ins: 'fill="#1a7f37"',
}

/** A comment on a pull request as GitHub shows it, drawn as an SVG with text, so that it can be read aloud and searched. */
export function commentPicture(page: string): string {
  const lines = linesOf(readFileSync(page, 'utf8'))
  const [width, height] = [Math.ceil(columns * letterWidth + 2 * margin), lines.length * lineHeight + 2 * margin]
  const texts = lines.map((line, index) => {
    const y = margin + 14 + index * lineHeight
    const text = line.map(drawn).join('')
    // Spaces at the beginning are no indentation in an SVG.
    const indent = text.length - text.trimStart().length
    return `<text x="${margin + 5 * indent}" y="${y}">${text.trimStart()}</text>`
  })
  const label = lines[0]?.map(({ text }) => text).join('') ?? ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}">
<rect width="${width - 1}" height="${height - 1}" x="0.5" y="0.5" rx="6" fill="#ffffff" stroke="#d1d9e0"/>
<g font-family="-apple-system,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif" font-size="14" fill="#1f2328" xml:space="preserve">
${texts.join('\n')}
</g>
</svg>
`
}

/** The lines that readers see before they open a fold. */
function linesOf(page: string): Run[][] {
  const seen = page.replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
  return seen.split('\n').flatMap(line => {
    if (line.startsWith('### ')) return wrapped([{ text: plain(line.slice(4)), style: 'head' }], '')
    if (line.startsWith('- ')) {
      const [first = '', ...others] = line.slice(2).split('<br>')
      return [...wrapped(runsOf(`• ${first}`), '   '), ...others.flatMap(one => wrapped(runsOf(`   ${one}`), '   '))]
    }
    if (/^\|(?:-| +\|)/.test(line)) return []
    if (line.startsWith('| ')) {
      const [severity = '', what = '', where = '', remedy = ''] = line.slice(2, -2).split(' | ')
      const [message = '', ground = ''] = what.split('<br>')
      const told = [`   ${ground} · ${where}`, `   → ${remedy.replace(/digest[\s\S]*/, 'digest …')}`]
      return [`**${severity}**  ${message}`, ...told].flatMap(one => wrapped(runsOf(one), '   '))
    }
    return line.split('<br>').flatMap(one => wrapped(runsOf(one), ''))
  })
}

/** What stands between marks, each in the style of those that are open. */
function runsOf(markdown: string): Run[] {
  const open: string[] = []
  return markdown.split(/(\*\*|<\/?(?:sub|code|del|ins)>|\[|\]\([^)]*\))/).flatMap(part => {
    const [, end, tag] = /^<(\/?)(sub|code|del|ins)>$/.exec(part) ?? []
    const style = part === '**' ? 'bold' : tag === 'sub' ? 'dim' : tag
    if (style === undefined) return /^\[$|^\]\(/.test(part) ? [] : [{ text: plain(part), style: open.at(-1) ?? '' }]
    if (end || (style === 'bold' && open.includes('bold'))) open.splice(open.lastIndexOf(style), 1)
    else open.push(style)
    return []
  })
}

function wrapped(runs: readonly Run[], indent: string): Run[][] {
  const lines: Run[][] = [[]]
  let length = 0
  for (const { text, style } of runs) {
    for (const word of text.split(/(?<= )/)) {
      if (length + word.trimEnd().length > columns && length > 0) {
        lines.push([{ text: indent, style: '' }])
        length = indent.length
      }
      lines.at(-1)?.push({ text: word, style })
      length += word.length
    }
  }
  return lines
}

function plain(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('\u200b', '')
}

function drawn({ text, style }: Run): string {
  const marks = styles[style]
  return marks === undefined ? escaped(text) : `<tspan ${marks}>${escaped(text)}</tspan>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
