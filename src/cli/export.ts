import type { Lang } from '../law/types.ts'
import { csvOf, headOf } from '../report/csv.ts'
import type { LinkTo } from '../report/markdown.ts'
import { oscalFiles } from '../report/oscal.ts'
import type { OutputFile } from '../report/output-file.ts'
import type { TableName, Telling } from '../report/tables/table.ts'
import { tableNamed, tablesOf } from '../report/tables.ts'
import { workbookOf } from '../report/xlsx.ts'
import type { Request } from './arguments.ts'
import type { exportFormats } from './export-help.ts'
import { type GatheredFrom, gather } from './gather.ts'
import { noScreen } from './refusals.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'
import { write } from './write.ts'
import { writeFolder } from './write-folder.ts'

type Format = (typeof exportFormats)[number]

/** `nis2lint export`: writes what was judged for other programs. It has no opinion of it: the code is 0 whatever was found. */
export function exportCommand(request: Request, otherwise: Lang): 0 {
  const { options } = request
  const [format, ...operands] = request.operands as [Format, ...string[]]
  const output = options['output'] as string | undefined
  const table = options['table'] as TableName | undefined
  const linkTo = linksBelow(options['link-base'] as string | undefined)
  if (table !== undefined && format !== 'csv') throw onlyFor('--table', 'csv')
  if (options['link-base'] !== undefined && format !== 'xlsx') throw onlyFor('--link-base', 'xlsx')
  if (output === undefined && format === 'xlsx' && process.stdout.isTTY) throw noScreen()
  if (output === undefined && format !== 'xlsx' && table === undefined) throw nameFolder(format)
  const gathered = gather({ ...request, operands }, otherwise)
  const { judgements } = gathered
  const telling = { ...toldBy(gathered), linkTo }
  if (format === 'xlsx') write(workbookOf(tablesOf(judgements, telling), telling), output)
  else if (table !== undefined) write(csvOf(tableNamed(table, judgements, telling)), output)
  else {
    const files = () => (format === 'csv' ? csvFiles(gathered, telling) : oscalFiles(judgements, telling))
    writeFolder(files, String(output))
  }
  return 0
}

function toldBy({ sources, lang, asOf, settings }: GatheredFrom): Omit<Telling, 'linkTo'> {
  return { lang, asOf, version, sources, settings }
}

function* csvFiles({ judgements }: Pick<GatheredFrom, 'judgements'>, telling: Telling): Iterable<OutputFile> {
  for (const table of tablesOf(judgements, telling)) {
    yield { path: `${table.name}.csv`, text: csvOf(table), mark: headOf(table) }
  }
}

/** Addresses below one that the caller gives; none where none is given. */
function linksBelow(base: string | undefined): LinkTo {
  if (base === undefined) return () => undefined
  if (!/^https?:\/\/[^\s"<>]+$/.test(base) || !URL.canParse(base)) throw noAddress(base)
  const start = base.endsWith('/') ? base : `${base}/`
  return path => `${start}${path.split('/').map(encodeURIComponent).join('/')}`
}

function onlyFor(option: string, format: Format): UsageError {
  return new UsageError({
    da: `${option} hører til export ${format}`,
    en: `${option} goes with export ${format}`,
  })
}

function noAddress(base: string): UsageError {
  return new UsageError({
    da: `--link-base: ${base} er ikke en webadresse; skriv f.eks. https://github.com/acme/nis2/blob/main/`,
    en: `--link-base: ${base} is no web address; write for example https://github.com/acme/nis2/blob/main/`,
  })
}

function nameFolder(format: Format): UsageError {
  const [da, en] = format === 'csv' ? [', eller én tabel med --table', ', or one table with --table'] : ['', '']
  return new UsageError({
    da: `export ${format} skriver flere filer; nævn en mappe med --output${da}`,
    en: `export ${format} writes several files; name a folder with --output${en}`,
  })
}
