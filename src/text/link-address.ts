import type { Span } from './source.ts'

/** Where in the source of a link, image or definition, which begins at `base`, its address stands; undefined where it is not written as it reads. */
export function addressIn(source: string, url: string, base: number): Span | undefined {
  const before = /^(?:!?\[[^\][]*\]\(|\[[^\][]+\]:)[ \t]*<?/.exec(source)?.[0].length
  if (before === undefined || url === '' || !source.startsWith(url, before)) return undefined
  // What follows must end it: an address may begin like another.
  return /^[\s>)]|^$/.test(source.slice(before + url.length)) ? [base + before, base + before + url.length] : undefined
}
