import { declaration, spaces } from './xml.ts'

/** The looks of cells, by their number in the part below. */
export const style = { head: 1, text: 2, number: 3, date: 4, link: 5, quoted: 6 } as const

const top = '<alignment vertical="top" wrapText="1"/>'

// Format 49 is text: what is typed over a cell of it stays text, also where it begins with an equals sign. `quotePrefix` says the
// same of a text that would be a formula if it were typed.
const looks = [
  '<xf/>',
  `<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  '<xf applyAlignment="1"><alignment horizontal="center" vertical="top"/></xf>',
  '<xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>',
  `<xf numFmtId="49" fontId="2" applyNumberFormat="1" applyFont="1" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="49" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
]

const font = '<name val="Calibri"/><family val="2"/>'

/** The part of a workbook that says how cells look. Dates are written the same in every country. */
export const stylesPart = [
  `${declaration}<styleSheet xmlns="${spaces.main}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  `<fonts count="3"><font><sz val="11"/>${font}</font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/>${font}</font>`,
  `<font><u/><sz val="11"/><color rgb="FF0563C1"/>${font}</font></fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FF1F3A5F"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FF1F3A5F"/></bottom></border></borders>',
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
