import reportSchema from '../../schemas/report.schema.json' with { type: 'json' }
import { defaultSettings } from '../../src/engine/settings.ts'
import type { Judgement } from '../../src/lint.ts'
import { parse } from '../../src/model/parse.ts'
import { breaches } from '../../src/model/validate.ts'
import { codeQualityReport } from '../../src/report/code-quality.ts'
import { commandReport } from '../../src/report/commands.ts'
import { csvOf } from '../../src/report/csv.ts'
import { htmlReport } from '../../src/report/html/report.ts'
import { jsonReport } from '../../src/report/json.ts'
import { junitReport } from '../../src/report/junit.ts'
import { type Sources, sourcesOf } from '../../src/report/located.ts'
import { markdownReport } from '../../src/report/markdown.ts'
import { sarifReport } from '../../src/report/sarif.ts'
import { tablesOf } from '../../src/report/tables.ts'
import { textReport } from '../../src/report/text.ts'
import { rules } from '../../src/rules/index.ts'
import type { File, Span } from '../../src/text/source.ts'
import { judge } from '../workspaces.ts'

const asOf = '2026-06-01'
const told = { asOf, version: '0' }
/** What a terminal obeys, and what hides or turns around what people read. */
const steering = /[\p{Cc}\p{Bidi_Control}\u200B\u2060\uFEFF]/u

/** Each form of a report, of which one is made in each case. */
const forms: ((judgements: readonly Judgement[], sources: Sources, lang: 'da' | 'en') => void)[] = [
  (judgements, sources, lang) => {
    const text = textReport(judgements, sources, { lang, paint: (_, shown) => shown, show: 'notice' })
    const [sign] = steering.exec(text.replaceAll('\n', '')) ?? []
    if (sign !== undefined) throw new Error(`the terminal would obey ${JSON.stringify(sign)}`)
  },
  (judgements, sources, lang) => {
    const [breach] = breaches(reportSchema, JSON.parse(jsonReport(judgements, sources, { ...told, lang })))
    if (breach) throw new Error(`the report is not as its schema says: ${JSON.stringify(breach)}`)
  },
  (judgements, sources, lang) => markdownReport(judgements, sources, { lang, linkTo: () => undefined, limit: 60_000 }),
  (judgements, sources, lang) => {
    const lines = commandReport(judgements, sources, lang).split('\n').filter(Boolean)
    const wrong = lines.find(line => !/^::(?:error|warning|notice) [^:]*::/.test(line) || /\p{Cc}/u.test(line))
    if (wrong !== undefined) throw new Error(`no command of ours: ${wrong}`)
  },
  (judgements, sources, lang) => JSON.parse(sarifReport(judgements, sources, { ...told, lang, rules })),
  (judgements, sources, lang) => junitReport(judgements, sources, lang),
  (judgements, sources, lang) => JSON.parse(codeQualityReport(judgements, sources, lang)),
  (judgements, sources, lang) => {
    const telling = { ...told, lang, sources, settings: defaultSettings, linkTo: () => undefined }
    for (const cell of Array.from(tablesOf(judgements, telling), csvOf).flatMap(cellsOf)) {
      if (/^"?\s*(?:[=+@]|-\D)/.test(cell)) throw new Error(`a cell that a spreadsheet would reckon: ${cell}`)
    }
  },
  (judgements, sources, lang) =>
    htmlReport(judgements, sources, { ...told, lang, commit: undefined, settings: defaultSettings }),
]

/** The cells of a table as a spreadsheet finds them. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^\uFEFF?|;|\r\n)("(?:[^"]|"")*"|[^;\r\n]*)/g)].map(([, cell = '']) => cell)
}

/** Of how many cases one is judged and told of: reading is what strangers reach first, and a hundred times as fast. */
const judgedOf = 16

/**
 * Reads files, and judges and tells of some of them in one form; throws where a place is not in its file or a form breaks a promise. What
 * is done follows from the files alone, so that a failure can be made smaller.
 */
export function survives(files: readonly File[]): void {
  for (const file of files) spansInside(parse(file), file)
  const turn = files.reduce((sum, { text }) => sum + text.length, 0)
  if (turn % judgedOf > 0) return
  const judgements = judge(files, asOf)
  const named = new Map(files.map(file => [file.path, file]))
  for (const { at, see } of judgements.flatMap(({ findings }) => findings)) {
    for (const place of [at, ...see]) spansInside(place, named.get(place.path))
  }
  const form = turn / judgedOf
  forms[form % forms.length]?.(judgements, sourcesOf(files), form % 2 ? 'da' : 'en')
}

/** Every `span` in plain data must lie in the text that it is of. */
function spansInside(value: unknown, file: File | undefined): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (!/^(?:key)?span$/i.test(key)) spansInside(inner, file)
    else if (!isInside(inner, file?.text.length ?? 0)) throw new Error(`${inner} is no place in ${file?.path}`)
  }
}

function isInside([start, end]: Span, length: number): boolean {
  return start >= 0 && end >= start && end <= Math.max(length, 1)
}
