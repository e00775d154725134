import { type Configured, configurationName, parseConfiguration } from '../src/cli/configuration.ts'
import { plainFilesIn } from '../src/cli/plain-file.ts'
import { UsageError } from '../src/cli/usage-error.ts'
import { type Entry, textAt } from './base/tree.ts'
import type { RunContext } from './context.ts'
import type { Inputs } from './inputs.ts'

/** The configuration that a run goes by. */
export interface Chosen {
  readonly configuration: Configured
  /** Whether it is that of the base or of the checkout; undefined where the two are the same, or there is no base. */
  readonly differs: 'base' | 'head' | undefined
  readonly path: string
}

/** Events on which somebody proposes a change, and may not go by rules that the change itself makes. */
const proposals = ['pull_request', 'merge_group']

/** Chooses the configuration: that of the base where a change is proposed, otherwise that of the checkout. Throws UsageError. */
export function chosenConfiguration(
  folder: string,
  base: ReadonlyMap<string, Entry> | undefined,
  { config, configFrom }: Pick<Inputs, 'config' | 'configFrom'>,
  { event }: Pick<RunContext, 'event'>,
): Chosen {
  const path = config ?? configurationName
  // Unlike the terminal's, which may lie anywhere, it is a plain file of the checkout: a link must not show us what is elsewhere.
  const head = plainFilesIn(folder).read(path)?.text
  const before = base && textAt(folder, base.get(path))
  if (head === undefined && before === undefined && config !== undefined) throw notThere('config', path)
  // Also where it is not gone by yet: merged, a wrong one would stop every later run.
  const own = parseConfiguration(head ?? '', path)
  if (!base || before === head) return { configuration: own, differs: undefined, path }
  const theirs = proposals.includes(event) && configFrom === 'base' ? sound(before ?? '', path) : undefined
  return theirs ? { configuration: theirs, differs: 'base', path } : { configuration: own, differs: 'head', path }
}

/** Undefined where the base has a wrong one: then a change must be able to mend it. */
function sound(text: string, path: string): Configured | undefined {
  try {
    return parseConfiguration(text, path)
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

/** The error of an input that names what is not in the checkout. */
export function notThere(input: string, path: string): UsageError {
  return new UsageError({
    da: `${input}: ${path} findes ikke i det udtjekkede`,
    en: `${input}: there is no ${path} in the checkout`,
  })
}
