import { declaration, spaces, xmlText } from './xml.ts'

/** What a workbook says of itself. */
export interface Properties {
  readonly title: string
  readonly about: string
  readonly asOf: string
  readonly version: string
  readonly lang: string
}

/** A part of the workbook: its path in the archive, and what stands in it. */
export type Part = readonly [path: string, xml: string]

const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const types = 'application/vnd.openxmlformats-package'

/** The parts that tie the sheets together. What names the content of all others comes first, where readers look for it. */
export function packageParts(sheets: readonly string[], about: Properties): Part[] {
  const last = sheets.length
  return [
    ['[Content_Types].xml', contentTypes(last)],
    ['_rels/.rels', relationships([ofOffice('officeDocument', 'xl/workbook.xml'), coreRelationship])],
    ['docProps/core.xml', core(about)],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index) => ofOffice('worksheet', `worksheets/sheet${index + 1}.xml`)),
        ofOffice('styles', 'styles.xml'),
        ofOffice('sharedStrings', 'sharedStrings.xml'),
      ]),
    ],
  ]
}

/** The part that says where the links of a sheet lead. */
export function relationshipsOf(addresses: ReadonlyMap<string, string>): string {
  const links = [...addresses].map(
    ([href, id]) =>
      `<Relationship Id="${id}" Type="${spaces.relationships}/hyperlink" Target="${xmlText(href)}" TargetMode="External"/>`,
  )
  return `${declaration}<Relationships xmlns="${spaces.package}/relationships">${links.join('')}</Relationships>`
}

interface Relationship {
  readonly type: string
  readonly target: string
}

function ofOffice(kind: string, target: string): Relationship {
  return { type: `${spaces.relationships}/${kind}`, target }
}

const coreRelationship: Relationship = {
  type: `${spaces.package}/relationships/metadata/core-properties`,
  target: 'docProps/core.xml',
}

function relationships(all: readonly Relationship[]): string {
  const each = all.map(
    ({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${spaces.package}/relationships">${each.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const own = [
    ['/xl/workbook.xml', `${office}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${office}.worksheet+xml`,
    ]),
    ['/xl/styles.xml', `${office}.styles+xml`],
    ['/xl/sharedStrings.xml', `${office}.sharedStrings+xml`],
    ['/docProps/core.xml', `${types}.core-properties+xml`],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  const defaults = [
    `<Default Extension="rels" ContentType="${types}.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
  ]
  return `${declaration}<Types xmlns="${spaces.package}/content-types">${[...defaults, ...own].join('')}</Types>`
}

function workbook(sheets: readonly string[]): string {
  const each = sheets.map(
    (title, index) => `<sheet name="${xmlText(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  // The head is printed on every page.
  const titles = sheets.map(
    (title, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(`'${title}'!$1:$1`)}</definedName>`,
  )
  const space = `xmlns="${spaces.main}" xmlns:r="${spaces.relationships}"`
  return `${declaration}<workbook ${space}><sheets>${each.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
}

function core({ title, about, asOf, version, lang }: Properties): string {
  const space = [
    `xmlns:cp="${spaces.package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ')
  // Made on the day that is judged by: no clock is read.
  const time = (kind: string) => `<dcterms:${kind} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${kind}>`
  const said = `<dc:title>${xmlText(title)}</dc:title><dc:creator>nis2lint ${version}</dc:creator><dc:description>${xmlText(about)}</dc:description><dc:language>${lang}</dc:language>`
  return `${declaration}<cp:coreProperties ${space}>${said}${time('created')}${time('modified')}</cp:coreProperties>`
}
