import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultSettings } from '../src/engine/settings.ts'
import { catalogueOf } from '../src/law/catalogue.ts'
import { judged, type Options } from '../src/lint.ts'
import { parse } from '../src/model/parse.ts'
import { link } from '../src/model/workspace.ts'
import { jsonReport } from '../src/report/json.ts'
import { sourcesOf } from '../src/report/located.ts'
import { textReport } from '../src/report/text.ts'
import { rules } from '../src/rules/index.ts'
import type { File } from '../src/text/source.ts'
import { median } from './measured.ts'

/** What one stage takes for a document. */
export interface Stage {
  readonly name: string
  /** Microseconds: the first time, when nothing is compiled yet, and the median of all. */
  readonly first: number
  readonly median: number
}

/** Each stage by itself, in this process, on the same documents, so many times. */
export function stages(folder: string, files: readonly File[], runs: number): Stage[] {
  const tree = files.map(({ path }) => path)
  const options: Options = { rules, asOf: '2026-11-21', tree, settings: defaultSettings }
  const documents = files.flatMap(file => parse(file) ?? [])
  const judgements = judged(documents, options)
  const sources = sourcesOf(files)
  // Of copies nothing is remembered.
  const copies = () => documents.map(document => ({ ...document }))
  const changed = () =>
    documents.map((document, index) => (index === documents.length >> 1 ? { ...document } : document))
  return [
    stage(
      'read',
      () => tree,
      paths => paths.map(path => readFileSync(join(folder, path), 'utf8')),
    ),
    stage(
      'parse',
      () => files,
      all => all.map(parse),
    ),
    stage('link', copies, all => link(all, tree, catalogueOf({}))),
    stage('judge (with link)', copies, all => judged(all, options)),
    stage('judge again, one document changed', changed, all => judged(all, options)),
    stage(
      'JSON report',
      () => judgements,
      all => jsonReport(all, sources, { lang: 'da', asOf: options.asOf, version: '0' }),
    ),
    stage(
      'text report',
      () => judgements,
      all => textReport(all, sources, { lang: 'da', paint: (_, text) => text, show: 'notice' }),
    ),
  ]

  function stage<T>(name: string, given: () => T, work: (given: T) => unknown): Stage {
    const times = Array.from({ length: runs }, () => {
      const input = given()
      const begun = performance.now()
      work(input)
      return ((performance.now() - begun) * 1000) / files.length
    })
    return { name, first: times[0] ?? Number.NaN, median: median(times) }
  }
}
