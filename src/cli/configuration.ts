import { readFileSync } from 'node:fs'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import { defaultSettings, type Settings } from '../engine/settings.ts'
import type { Lang } from '../law/types.ts'
import { flawOf } from '../model/flaws.ts'
import type { Configuration } from '../model/schema.generated.ts'
import { breaches } from '../model/validate.ts'
import { plainValue } from '../text/located.ts'
import { lineStarts, pointAt, withoutMark } from '../text/source.ts'
import { parseYaml } from '../text/yaml.ts'
import { readPlainFile } from './files.ts'
import { UsageError } from './usage-error.ts'

/** The name of the configuration at the root of what is linted. */
export const configurationName = 'nis2lint.yaml'

/** What the configuration says, with everything it leaves out. */
export interface Configured {
  readonly lang: Lang | undefined
  readonly ignore: readonly string[]
  readonly settings: Settings
}

/** Reads a configuration: the file the caller names, else the one at the root if there is one. Throws UsageError with its place. */
export function readConfiguration(folder: string, named: string | undefined): Configured {
  if (named === undefined) {
    const own = readPlainFile(folder, configurationName)
    return own ? parseConfiguration(own.text, configurationName) : configured({})
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
  if (broken) throw wrong(text, path, broken.span[0], broken.detail || broken.says)
  const [breach] = breaches(schema, value)
  if (breach) {
    const flaw = flawOf(breach, root, text)
    const known = flaw.words['known'] ?? flaw.words['allowed']
    const what = flaw.words['key'] ?? flaw.words['written'] ?? flaw.words['field'] ?? ''
    throw wrong(text, path, flaw.span[0], known ? `${what} (${known}?)` : `${what}: ${flaw.says}`)
  }
  return configured(value as Configuration)
}

function configured({ lang, ignore, intervals }: Configuration): Configured {
  return { lang, ignore: ignore ?? [], settings: { ...defaultSettings, ...intervals } }
}

function wrong(text: string, path: string, offset: number, detail: string): UsageError {
  const { line, column } = pointAt(lineStarts(text), offset)
  return new UsageError({
    da: `Konfigurationen er forkert: ${path}:${line}:${column} ${detail}`,
    en: `The configuration is wrong: ${path}:${line}:${column} ${detail}`,
  })
}
