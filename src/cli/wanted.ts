import { guesses } from '../text/guesses.ts'
import { spanAt } from '../text/located.ts'
import { commands } from './commands.ts'
import type { Configured } from './configuration.ts'
import { refusedAt } from './flaw-refusal.ts'
import type { Places } from './operands.ts'
import { UsageError } from './usage-error.ts'
import { isWithin } from './within.ts'

/**
 * The paths that are reported on: those that the caller names, else those of the configuration; all where there are none. Throws
 * UsageError where one of them is not in the tree.
 */
export function wantedIn(
  { within, named }: Omit<Places, 'root'>,
  configuration: Configured,
  paths: readonly string[],
): readonly string[] {
  const wanted = named ? within : configuration.paths
  const index = wanted.findIndex(path => !paths.some(one => isWithin(one, path)))
  const path = wanted[index]
  if (path === undefined) return wanted
  throw named ? notThere(path, paths) : notConfigured(path, index, configuration, paths)
}

/** The error of a caller who names a path that is not there, or a command that is not one. */
function notThere(path: string, paths: readonly string[]): UsageError {
  const names = Object.keys(commands)
  const near = nearestPath(path, paths, names)
  const command = near !== undefined && names.includes(near)
  const [da, en] = command ? ['kommandoen ', 'the command '] : ['', '']
  return new UsageError({
    da: `«${path}» findes ikke her${near ? `; mente du ${da}${near}?` : ''}`,
    en: `There is no "${path}" here${near ? `; did you mean ${en}${near}?` : ''}`,
  })
}

/** The error of a configuration that names one, with its place. */
function notConfigured(path: string, index: number, { origin }: Configured, paths: readonly string[]): UsageError {
  const near = nearestPath(path, paths, [])
  const says = {
    da: `paths: «${path}» findes ikke her; ${near ? `mente du «${near}»?` : 'ret stien, eller slet den'}`,
    en: `paths: there is no "${path}" here; ${near ? `did you mean "${near}"?` : 'correct the path or delete it'}`,
  }
  return origin
    ? refusedAt(origin.path, origin.text, spanAt(origin.root, ['paths', index]), says)
    : new UsageError(says)
}

/** What was probably meant by a path: the one place that ends so, else the file, folder or other name that is most like it. */
function nearestPath(path: string, paths: readonly string[], others: readonly string[]): string | undefined {
  const known = new Set<string>()
  for (const one of paths) for (const place of placesOn(one)) known.add(place)
  const [only, ...more] = [...known].filter(one => one.endsWith(`/${path}`))
  if (only !== undefined && more.length === 0) return only
  return guesses().nearest(path, [...others, ...known])
}

/** A path and the folders that it lies in. */
function* placesOn(path: string): Iterable<string> {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) yield path.slice(0, end)
  yield path
}
