import type { Section } from '../../text/markdown.ts'
import type { Span } from '../../text/source.ts'
import { plain } from './values.ts'

/** A name found for a document, and where. */
export interface Named {
  readonly text: string
  readonly span: Span
}

/** A code such as POL-07 or IS.03 that begins a title or a file name. */
const code =
  /^(?<code>(?=[^\s]*\d)\p{Lu}[\p{Lu}\p{N}]{0,9}(?:[-_.]?[\p{Lu}\p{N}]{1,8}){0,3}[-_.]?\d{1,6})(?![\p{L}\p{N}])/u
/** What is said of the state of a document in its title. */
const state = /\s*[([](?:udkast|kladde|draft|entwurf|utkast|final|godkendt|approved|v?\d+(?:\.\d+)*)[)\]]\s*/giu

/** The name that a document bears at its head: its first heading, or where it has none above its text, a line in bold. */
export function titleIn(text: string, body: number, sections: readonly Section[]): Named | undefined {
  const top = sections.find(({ depth }) => depth === 1) ?? firstOnTop(text, body, sections)
  if (top && plain(top.title) !== '') return { text: plain(top.title), span: top.span }
  const bold = /^[ \t>]*(?:\*\*|__)(?<title>[^*_:\r\n]{3,120})(?:\*\*|__)[ \t]*$/m.exec(
    text.slice(body, sections[0]?.span[0] ?? body + 1500),
  )
  const line =
    bold ??
    /^\s*(?<title>\p{Lu}[^:|>*_\r\n]{3,90}[^:|.\s])[ \t]*(?:\r?\n[ \t]*){2}/u.exec(text.slice(body, body + 1500))
  const title = line?.groups?.['title']
  if (!line || title === undefined || /\d{4}/.test(title)) return undefined
  const start = body + line.index + line[0].indexOf(title)
  return { text: plain(title), span: [start, start + title.length] }
}

function firstOnTop(text: string, body: number, sections: readonly Section[]): Section | undefined {
  const [first, second] = sections
  if (
    !first ||
    text
      .slice(body, first.span[0])
      .replace(/<!--[\s\S]*?-->/g, '')
      .trim() !== ''
  )
    return undefined
  return !second || second.depth > first.depth ? first : undefined
}

/** A title without the code and the state that stand with it, and those apart. */
export function partsOfTitle(title: string): {
  readonly title: string
  readonly code?: string
  readonly state?: string
} {
  const found = title.match(state)?.[0]
  const bare = title.replace(state, ' ').trim()
  const match = code.exec(bare)
  const rest = match ? bare.slice(match[0].length) : bare
  const split = /^\s*[:–—|]\s*|^\s+-\s+|^\s+/.exec(rest)
  const isCoded = match !== null && split !== null && /\p{L}{3}/u.test(rest)
  return {
    title: isCoded ? rest.slice(split[0].length).trim() : bare || title,
    ...(isCoded && match.groups?.['code'] ? { code: match.groups['code'] } : {}),
    ...(found === undefined ? {} : { state: found }),
  }
}

/** The code that begins the name of a file, and what its name says besides, in words. */
export function partsOfFileName(path: string): {
  readonly name: string
  readonly code?: string
  readonly words: string
} {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '')
  const found = /^(?<code>\p{L}{2,8}(?:[-_.]\p{L}{1,6}){0,2}[-_.]?\d{1,5})(?:[-_. ]|$)/u.exec(name)?.groups?.['code']
  const rest = found === undefined ? name.replace(/^\d{1,3}[-_. ]+/, '') : name.slice(found.length)
  const words = rest.replace(/[-_.]+/g, ' ').trim()
  return { name, ...(found === undefined ? {} : { code: found }), words }
}
