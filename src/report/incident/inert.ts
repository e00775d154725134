import { plain } from '../approve/quoted.ts'

/** Text that somebody stated, in Markdown that people will edit: no markup, no link and no heading comes of it. */
export function inert(text: string): string {
  return plain(text)
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, address => `${address.slice(0, -1)}\\.`)
}
