import { readFileSync } from 'node:fs'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import type { Settings } from '../engine/settings.ts'
import type { Lang } from '../law/types.ts'
import { flawOf } from '../model/flaws.ts'
import type { Configuration } from '../model/schema.generated.ts'
import { breaches } from '../model/validate.ts'
import matchesSchema from '../rules/matches-schema.ts'
import readable from '../rules/readable.ts'
import { type Located, plainValue, spanAt } from '../text/located.ts'
import { withoutMark } from '../text/source.ts'
import { parseYaml } from '../text/yaml.ts'
import { refusedSeverity, settingsOf } from './chosen.ts'
import { flawRefused, refusedAt } from './flaw-refusal.ts'
import { plainFilesIn } from './plain-file.ts'
import { UsageError } from './usage-error.ts'

/** The name of the configuration at the root of what is linted. */
export const configurationName = 'nis2lint.yaml'

/** What the configuration says, with everything it leaves out. */
export interface Configured {
  readonly lang: Lang | undefined
  /** What is reported on where the caller names nothing; all where it is empty. */
  readonly paths: readonly string[]
  readonly ignore: readonly string[]
  readonly settings: Settings
  /** What it was read from, for what is only seen to be wrong where the tree is known. */
  readonly origin: Origin | undefined
}

interface Origin {
  readonly path: string
  readonly text: string
  readonly root: Located
}

/** Reads a configuration: the file the caller names, else the one at the root if there is one. Throws UsageError with its place. */
export function readConfiguration(folder: string, named: string | undefined): Configured {
  if (named === undefined) {
    const own = plainFilesIn(folder).read(configurationName)
    return own ? parseConfiguration(own.text, configurationName) : configured({}, undefined)
  }
  try {
    return parseConfiguration(readFileSync(named, 'utf8'), named)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError({
      da: `Konfigurationen ${named} kan ikke læses`,
      en: `The configuration ${named} cannot be read`,
    })
  }
}

/** The configuration that a text holds. Throws UsageError with its place. */
export function parseConfiguration(file: string, path: string): Configured {
  const text = withoutMark(file)
  const { root, flaws } = parseYaml(text)
  const value = plainValue(root) ?? {}
  const [broken] = flaws
  if (broken) throw flawRefused(path, text, broken.span, readable.messages[broken.says], { detail: broken.detail })
  const [breach] = breaches(schema, value)
  if (breach) {
    const flaw = flawOf(breach, root, text)
    throw flawRefused(path, text, flaw.span, matchesSchema.messages[flaw.says], flaw.words)
  }
  const made = configured(value as Configuration, { path, text, root })
  const refused = refusedSeverity(made.settings)
  if (refused) throw refusedAt(path, text, spanAt(root, ['severities', refused.id]), refused.why)
  return made
}

function configured(configuration: Configuration, origin: Origin | undefined): Configured {
  const { lang, paths = [], ignore = [] } = configuration
  return {
    lang,
    paths: paths.map(path => path.replace(/^\.\/|\/+$/g, '')),
    ignore,
    settings: settingsOf(configuration),
    origin,
  }
}
