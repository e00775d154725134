import { readFileSync, statSync } from 'node:fs'
import type { Lang, Text } from '../law/types.ts'
import { csvOf } from '../report/csv.ts'
import { groupPage } from '../report/html/group.ts'
import { jsonText } from '../report/json-text.ts'
import { groupTable } from '../report/merge/group.ts'
import { merged, type Named, type NotMerged, type Report, reportIn } from '../report/merge/merged.ts'
import { groupMarkdown, groupText } from '../report/merge/text.ts'
import { visible } from '../report/visible.ts'
import { workbookOf } from '../report/xlsx.ts'
import type { Request } from './arguments.ts'
import { refuseInputs } from './kept.ts'
import { cannotRead } from './named-text.ts'
import { painter } from './paint.ts'
import { noScreen } from './refusals.ts'
import { UsageError } from './usage-error.ts'
import { write } from './write.ts'

/** The most bytes of one report: ten times what 200 entities of 25 documents take. */
const most = 512 * 1024 * 1024

/** `nis2lint merge`: joins JSON reports to one, or makes a table of all their entities. */
export function mergeCommand({ operands, options }: Request, otherwise: Lang): 0 {
  const lang = (options['lang'] as Lang | undefined) ?? otherwise
  refuseInputs(options['output'], operands)
  const report = joined(operands)
  const output = options['output'] as string | undefined
  if (options['format'] === 'xlsx' && output === undefined && process.stdout.isTTY) throw noScreen()
  write(rendered(report, options, lang, output === undefined), output)
  return 0
}

function rendered(report: Report, options: Request['options'], lang: Lang, toScreen: boolean): string | Uint8Array {
  switch (options['format']) {
    case 'text':
      return groupText(report, lang, painter(toScreen && !options['no-color']))
    case 'markdown':
      return groupMarkdown(report, lang)
    case 'csv':
      return csvOf(groupTable(report, lang))
    case 'html':
      return groupPage(report, lang)
    case 'xlsx':
      return workbookOf([groupTable(report, lang)], { lang, asOf: report.asOf, version: report.tool.version })
    default:
      return jsonText(report)
  }
}

function joined(files: readonly string[]): Report {
  if (files.length === 0) throw nothing
  const named: Named[] = []
  for (const file of files) {
    const read = reportIn(file, textOf(file))
    if ('why' in read) throw refused(read)
    named.push(read)
  }
  const report = merged(named)
  if ('why' in report) throw refused(report)
  return report
}

function textOf(file: string): string {
  try {
    if (statSync(file).size <= most) return readFileSync(file, 'utf8')
  } catch {
    throw cannotRead(file)
  }
  throw new UsageError({ da: `${file} er for stor til en rapport`, en: `${file} is too large for a report` })
}

const nothing = new UsageError({
  da: 'merge: nævn de rapporter, der skal samles; de laves med nis2lint --format json --output a.json',
  en: 'merge: name the reports to join; they are made with nis2lint --format json --output a.json',
})

const reasons: Readonly<Record<NotMerged['why'], Text>> = {
  json: { da: '{file} er ikke JSON', en: '{file} is not JSON' },
  shape: {
    da: '{file} er ikke en rapport fra denne udgave af nis2lint: {at} ({detail})',
    en: '{file} is no report of this version of nis2lint: {at} ({detail})',
  },
  summary: {
    da: '{file}: tallene i {at} er ikke dem, fundene giver',
    en: '{file}: the numbers in {at} are not those that the findings give',
  },
  version: {
    da: '{file} og {other} er lavet med hver sin udgave af nis2lint',
    en: '{file} and {other} were made with different versions of nis2lint',
  },
  asOf: {
    da: '{file} og {other} er bedømt efter hver sin dato',
    en: '{file} and {other} were judged by different dates',
  },
  twice: {
    da: '«{detail}» står både i {other} og i {file}',
    en: '"{detail}" stands both in {other} and in {file}',
  },
  shards: {
    da: '{file} er ikke en del af samme helhed som de andre, eller en del, der allerede er med',
    en: '{file} is no shard of the same whole as the others, or one that is there already',
  },
  missing: { da: 'Der mangler dele af helheden: {detail}', en: 'Shards of the whole are missing: {detail}' },
  empty: { da: 'Rapporterne har ingen enheder', en: 'The reports have no entities' },
}

function refused({ why, file, at = '', other = '', detail = '' }: NotMerged): UsageError {
  const words: Readonly<Record<string, string>> = { file, at, other, detail }
  const fill = (text: string) =>
    visible(`merge: ${text.replace(/\{(\w+)\}/g, (_, name: string) => (words[name] ?? '').slice(0, 200))}`)
  return new UsageError({ da: fill(reasons[why].da), en: fill(reasons[why].en) })
}
