import { visible } from '../visible.ts'

/** Text in a field that OSCAL takes as it is: one line, without blanks around it, never empty. */
export function plain(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).trim() || '–'
}

/** Text in a field that OSCAL reads as Markdown: no character of it is markup, a parameter or a link. */
export function line(text: string): string {
  return plain(text)
    .replace(/[\\`*_~^[\]<>{}&"|!]/g, character => `\\${character}`)
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
