import type { Span } from './source.ts'

/** A run of text that somebody meant to replace. */
export interface Residue {
  readonly text: string
  readonly span: Span
}

/** What template authors leave behind, in the languages templates come in. A word counts alone; brackets count with an instruction in them. */
const patterns = [
  /\b(?:TODO|TBD|TBC|FIXME|XXX+|NIS2LINT-UDFYLD|NIS2LINT-FILL)\b/g,
  /\blorem ipsum\b/gi,
  /(?<![\p{L}])(?:udfyldes(?: senere)?|kommer senere|to be (?:completed|defined|determined|confirmed)|wird ergänzt|fylls i senare)(?![\p{L}])/giu,
  /[[<{](?:indsæt|udfyld|skriv|angiv|navn på|virksomhedens? |firma|organisationens? |dato|insert|enter|fill in|your |name of|company|organi[sz]ation|date|einfügen|bitte |firmenname|infoga|fyll i|sett inn|fyll inn)[^\]>}\r\n]{0,80}[\]>}]/giu,
  /\[(?:…|\.\.\.|\s*x\s*x+\s*|_+)\]/gi,
  /\{\{[^{}\r\n]{0,80}\}\}/g,
  /_{4,}/g,
  /(?<![\p{L}\p{N}])(?:dd[./-]mm[./-](?:åååå|yyyy)|(?:yyyy|åååå)-mm-dd|xx[./-]xx[./-](?:xxxx|20xx))(?![\p{L}\p{N}])/giu,
] as const

/** Every residue in a stretch of a text, in order, none within another. */
export function residuesIn(text: string, [start, end]: Span): Residue[] {
  const stretch = text.slice(start, end)
  const found = patterns.flatMap(pattern =>
    [...stretch.matchAll(pattern)].map(match => ({
      text: match[0],
      span: [start + match.index, start + match.index + match[0].length] as const,
    })),
  )
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  return found.filter((residue, index) => !found.slice(0, index).some(earlier => earlier.span[1] >= residue.span[1]))
}
