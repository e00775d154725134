import { utf8 } from '../text/utf8.ts'
import type { Table, Telling } from './tables/table.ts'
import { words } from './words.ts'
import { packageParts, relationshipsOf } from './xlsx/package.ts'
import { sheetOf } from './xlsx/sheet.ts'
import { stringsOf } from './xlsx/strings.ts'
import { stylesPart } from './xlsx/styles.ts'
import { deflated } from './zip/deflate.ts'
import { type ZipEntry, zipOf } from './zip.ts'

/**
 * A workbook (ECMA-376): a sheet for each table. Text from documents is never a formula, dates are dates, and the same tables give the same
 * bytes.
 */
export function workbookOf(
  tables: Iterable<Table>,
  { lang, asOf, version }: Pick<Telling, 'lang' | 'asOf' | 'version'>,
): Uint8Array {
  const foot = `nis2lint ${version} · ${words.asOf[lang]} ${asOf} · ${words.disclaimer[lang]}`
  const strings = stringsOf()
  const titles: string[] = []
  const sheets: ZipEntry[] = []
  for (const table of tables) {
    titles.push(table.title)
    const { xml, addresses } = sheetOf(table, strings, foot)
    const name = `sheet${titles.length}.xml`
    sheets.push(entry(`xl/worksheets/${name}`, xml))
    if (addresses.size > 0) sheets.push(entry(`xl/worksheets/_rels/${name}.rels`, relationshipsOf(addresses)))
  }
  const parts = packageParts(titles, { title: words.badge[lang], about: words.disclaimer[lang], asOf, version, lang })
  const others = [...parts, ['xl/styles.xml', stylesPart], ['xl/sharedStrings.xml', strings.part()]] as const
  return zipOf([...others.map(([path, xml]) => entry(path, xml)), ...sheets], deflated)
}

function entry(path: string, xml: string): ZipEntry {
  return { path, bytes: utf8(xml) }
}
