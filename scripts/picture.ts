import { readArguments } from '../src/cli/arguments.ts'
import { gather } from '../src/cli/gather.ts'
import type { Lang } from '../src/law/types.ts'
import type { Paint } from '../src/report/paint.ts'
import { textReport } from '../src/report/text.ts'

const colours: Readonly<Record<Parameters<Paint>[0], string>> = {
  bold: '#f0f3f6',
  dim: '#8b949e',
  red: '#ff7b72',
  yellow: '#e3b341',
  cyan: '#79c0ff',
  green: '#56d364',
}
const [lineHeight, letterWidth, margin] = [19, 7.83, 20]

/** What a command really prints, drawn as a terminal: an SVG with text, so that it can be read aloud and searched. */
export function picture(words: readonly string[], lang: Lang): string {
  const { judgements, sources } = gather(readArguments([...words, '--lang', lang]), lang)
  const paint: Paint = (style, text) => `\uE001${style}\uE002${text}\uE003`
  const report = textReport(judgements, sources, { lang, paint, show: 'notice' })
  const lines = [`$ nis2lint ${words[0]}`, '', ...report.trimEnd().split('\n')]
  const longest = Math.max(...lines.map(line => plain(line).length))
  const width = Math.ceil(longest * letterWidth + 2 * margin)
  const height = lines.length * lineHeight + 2 * margin
  const texts = lines.map(
    (line, index) => `<text x="${margin}" y="${margin + 14 + index * lineHeight}">${runs(line)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="nis2lint ${words[0]}">
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,monospace" font-size="13" fill="#c9d1d9" xml:space="preserve">
${texts.join('\n')}
</g>
</svg>
`
}

function runs(line: string): string {
  return line
    .split(/(\uE001[^\uE003]*\uE003)/)
    .map(run => {
      const [, style, text] = /^\uE001(\w+)\uE002([^\uE003]*)/.exec(run) ?? []
      if (style === undefined || text === undefined) return escaped(run)
      return `<tspan fill="${colours[style as keyof typeof colours]}"${style === 'bold' ? ' font-weight="bold"' : ''}>${escaped(text)}</tspan>`
    })
    .join('')
}

function plain(line: string): string {
  return line.replace(/\uE001\w+\uE002|\uE003/g, '')
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`)
}
