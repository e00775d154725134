import { Unsure } from '../unsure.ts'

const blank = '[ \\r\\n]'
const attribute = `${blank}+[A-Za-z_:][\\w.:-]*(?:${blank}*=${blank}*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?`
const openTag = `<[A-Za-z][A-Za-z0-9-]*(?:${attribute})*${blank}*/?>`
const closeTag = `</[A-Za-z][A-Za-z0-9-]*${blank}*>`
const tag = new RegExp(`${openTag}|${closeTag}`, 'y')
const comment = /<!--(?:-?>|[\s\S]*?-->)/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: what the specification says
const address = /<[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\x00-\x20<>\x7f]*>/y
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const mail = new RegExp(`<[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})*>`, 'y')

/** What an angle bracket in running text begins, and where it ends. */
export interface Angle {
  readonly type: 'html' | 'link'
  readonly end: number
  /** Of a link in angle brackets its address. */
  readonly url: string
}

/** What begins with the angle bracket at a place; undefined where it is text. */
export function angleAt(text: string, at: number): Angle | undefined {
  const next = text.charCodeAt(at + 1)
  if (next === 33 || next === 63) {
    const end = endOf(comment, text, at)
    if (end === undefined) throw new Unsure('markup that is neither tag nor comment')
    return { type: 'html', end, url: '' }
  }
  const html = endOf(tag, text, at)
  if (html !== undefined) return { type: 'html', end: html, url: '' }
  const link = endOf(address, text, at)
  if (link !== undefined) return { type: 'link', end: link, url: text.slice(at + 1, link - 1) }
  const letter = endOf(mail, text, at)
  return letter === undefined
    ? undefined
    : { type: 'link', end: letter, url: `mailto:${text.slice(at + 1, letter - 1)}` }
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
