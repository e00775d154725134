import { visible } from '../visible.ts'

/** The first line of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Text from anywhere as text of XML 1.0: no character of it is markup, and none is one that XML does not allow. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}

/** The addresses that name the parts of a workbook (ECMA-376). */
export const spaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  package: 'http://schemas.openxmlformats.org/package/2006',
} as const
