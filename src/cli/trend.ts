import type { Lang } from '../law/types.ts'
import type { Trend } from '../report/trend/point.ts'
import { trendSvg } from '../report/trend/svg.ts'
import { trendJson, trendMarkdown, trendText } from '../report/trend/table.ts'
import type { Request } from './arguments.ts'
import { commitNamed } from './commit.ts'
import { readConfiguration } from './configuration.ts'
import { realFolder } from './files.ts'
import { painter } from './paint.ts'
import { progress } from './progress.ts'
import { commitsOf, pointsOf } from './trend/points.ts'
import { UsageError } from './usage-error.ts'
import { write } from './write.ts'

/** The most commits that are judged: more make no better picture. */
const most = 400

/** `nis2lint trend`: where the documentation stood at each commit of the branch that touched it. */
export function trendCommand({ operands, options }: Request, otherwise: Lang): 0 {
  const [root = '.', ...others] = operands
  if (others.length > 0) throw oneFolder
  const folder = realFolder(root)
  const configuration = readConfiguration(folder, options['config'] as string | undefined)
  const lang = (options['lang'] as Lang | undefined) ?? configuration.lang ?? otherwise
  const { commits, cut } = commitsOf(folder, sinceIn(folder, options['since']), most) ?? {}
  if (!commits || commits.length === 0) throw noHistory(root)
  const { step, end } = progress(commits.length)
  const points = []
  for (const point of pointsOf(folder, commits, configuration)) {
    points.push(point)
    step()
  }
  end()
  const output = options['output'] as string | undefined
  write(rendered({ points, cut: cut ?? false }, options, lang, output === undefined), output)
  return 0
}

function rendered(trend: Trend, options: Request['options'], lang: Lang, toScreen: boolean): string {
  switch (options['format']) {
    case 'json':
      return trendJson(trend)
    case 'markdown':
      return trendMarkdown(trend, lang)
    case 'svg':
      return trendSvg(trend, lang)
    default:
      return trendText(trend, lang, painter(toScreen && !options['no-color']))
  }
}

function sinceIn(folder: string, written: Request['options'][string]): string | undefined {
  if (typeof written !== 'string') return undefined
  const commit = commitNamed(folder, written)
  if (commit !== undefined) return commit
  throw new UsageError({
    da: `--since: ${written} er ikke en commit, en gren eller et mærke her; i en ufuldstændig kopi kan det mangle (git fetch --unshallow)`,
    en: `--since: ${written} is no commit, branch or tag here; in a shallow clone it may be missing (git fetch --unshallow)`,
  })
}

const oneFolder = new UsageError({
  da: 'trend: nævn én mappe; den skal bedømmes for sig',
  en: 'trend: name one folder; it is judged by itself',
})

function noHistory(root: string): UsageError {
  return new UsageError({
    da: `trend: der er ingen git-historik for dokumenter i ${root}`,
    en: `trend: there is no git history of documents in ${root}`,
  })
}
