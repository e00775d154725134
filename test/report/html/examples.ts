import { readTree, realFolder } from '../../../src/cli/files.ts'
import { defaultSettings } from '../../../src/engine/settings.ts'
import type { Lang } from '../../../src/law/types.ts'
import { lint } from '../../../src/lint.ts'
import { htmlReport } from '../../../src/report/html/report.ts'
import { sourcesOf } from '../../../src/report/located.ts'
import { rules } from '../../../src/rules/index.ts'
import type { File } from '../../../src/text/source.ts'

const asOf = '2026-11-21'

/** The report on some files. */
export function reportOn(
  files: readonly File[],
  lang: Lang,
  tree: readonly string[] = files.map(({ path }) => path),
): string {
  const judgements = lint(files, { rules, asOf, tree, settings: defaultSettings })
  return htmlReport(judgements, sourcesOf(files), {
    lang,
    asOf,
    version: '0',
    settings: defaultSettings,
    commit: '0123456789abcdef0123456789abcdef01234567',
  })
}

/** How many findings there are in one of our examples. */
export function findingsInExample(name: string): number {
  const { files, paths } = readTree(realFolder(`policies-example/${name}`), [])
  const judgements = lint(files, { rules, asOf, tree: paths, settings: defaultSettings })
  return judgements.flatMap(({ findings }) => findings).length
}

/** The report on one of our examples, or on all of them. */
export function reportOnExample(name: string, lang: Lang): string {
  const { files, paths } = readTree(realFolder(`policies-example/${name}`), [])
  return reportOn(files, lang, paths)
}
