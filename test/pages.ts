import type { Code, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import { configurationName, parseConfiguration } from '../src/cli/configuration.ts'
import type { Rule } from '../src/engine/rule.ts'
import type { Lang } from '../src/law/types.ts'
import { lint } from '../src/lint.ts'
import { groundOf, sourcesOf } from '../src/report/located.ts'
import { sentenceOf } from '../src/report/sentence.ts'
import { severityWords } from '../src/report/words.ts'
import type { File } from '../src/text/source.ts'

/** The date that the workspaces of pages are judged by. */
export const pageDate = '2026-06-01'

/** A page retold: its prose and workspaces as they are, and after each workspace what the rule says of it today. */
export function retell(page: string, rule: Rule): { text: string; said: Set<string>; clean: number } {
  const cases = casesOf(remark().parse(page), page)
  const said = new Set<string>()
  let clean = 0
  const told = cases.map(({ prose, files }) => {
    if (files.length === 0) return prose
    const spoken = (['da', 'en'] as const).map(lang => ({ lang, text: tell(files, rule, lang, said) }))
    if (spoken.every(({ text }) => text === '')) clean++
    const fences = spoken.filter(({ text }) => text).map(({ lang, text }) => `\`\`\`${lang}\n${text}\n\`\`\``)
    return [prose.trimEnd(), ...fences].join('\n\n')
  })
  return { text: `${told.map(part => part.trim()).join('\n\n')}\n`, said, clean }
}

function tell(files: File[], rule: Rule, lang: Lang, said: Set<string>): string {
  // A workspace may bring its configuration along.
  const configuration = files.find(({ path }) => path === configurationName)?.text ?? ''
  const { settings } = parseConfiguration(configuration, configurationName)
  const options = { rules: [rule], asOf: pageDate, tree: files.map(({ path }) => path), settings }
  const sources = sourcesOf(files)
  return lint(files, options)
    .flatMap(({ findings }) => findings)
    .map(finding => {
      said.add(finding.says)
      const { says, fix } = sentenceOf(finding, lang)
      const { line, column } = sources.start(finding.at)
      const see = finding.see.map(
        place => `  ${place.path}:${sources.start(place).line}:${sources.start(place).column}`,
      )
      const head = `${finding.at.path}:${line}:${column} ${severityWords[finding.severity][lang]} · ${groundOf(finding, lang)}`
      return [head, `  ${says}`, ...see, `  → ${fix}`].join('\n')
    })
    .join('\n')
}

interface Case {
  readonly prose: string
  readonly files: File[]
}

/** The parts of a page: what stands before the first second-level heading, and one part for each such heading. */
function casesOf({ children }: Root, page: string): Case[] {
  const cases: Case[] = []
  let named: Named | undefined
  let current: { prose: string; files: File[] } = { prose: '', files: [] }
  for (const node of children) {
    const text = page.slice(node.position?.start.offset, node.position?.end.offset)
    if (node.type === 'heading' && node.depth === 2) {
      cases.push(current)
      current = { prose: text, files: [] }
    } else if (!(node.type === 'code' && isSaid(node))) {
      if (node.type === 'code' && named) current.files.push(fileOf(named, node.value))
      current.prose += `\n\n${text}`
    }
    named = nameIn(node)
  }
  return [...cases, current]
}

/** What a paragraph names: `path` alone, or `path` (600 KB) for a file too large to be shown whole. */
interface Named {
  readonly path: string
  readonly kilobytes: number
}

function nameIn(node: RootContent): Named | undefined {
  const [name, size, ...more] = node.type === 'paragraph' ? node.children : []
  if (name?.type !== 'inlineCode' || more.length > 0) return undefined
  if (!size) return { path: name.value, kilobytes: 0 }
  const [, kilobytes] = (size.type === 'text' && /^ \((\d+) KB\)$/.exec(size.value)) || []
  return kilobytes ? { path: name.value, kilobytes: Number(kilobytes) } : undefined
}

function fileOf({ path, kilobytes }: Named, value: string): File {
  // A page cannot hold these characters as such: written as their names, they stand for themselves.
  const shown = `${value}\n`
    .replaceAll('␀', '\0')
    .replaceAll('␍', '\r')
    .replaceAll('␦', '\uFFFD')
    .replace(/⟦U\+([0-9A-F]+)⟧/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  // A line `…` stands for the line above it, again and again until the file has the size it is said to have.
  const text = shown.replace(/^(.*\n)…\n/m, (_, line: string) => {
    return line.repeat(Math.ceil((kilobytes * 1024 - shown.length) / line.length))
  })
  return { path, text, bytes: Buffer.byteLength(text) }
}

function isSaid({ lang }: Code): boolean {
  return lang === 'da' || lang === 'en'
}
