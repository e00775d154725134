import { defaultSettings } from '../../engine/settings.ts'
import type { ConfigurationState } from '../../report/doctor/diagnosis.ts'
import type { Request } from '../arguments.ts'
import { type Configured, configurationName, readConfiguration } from '../configuration.ts'
import { plainFilesIn } from '../plain-file.ts'
import { UsageError } from '../usage-error.ts'

const delivered: Configured = { lang: undefined, paths: [], ignore: [], settings: defaultSettings, origin: undefined }

/** What is configured, and what holds: where the configuration cannot be used, what holds without one. */
export function configurationState(
  folder: string,
  asked: Request['options'][string],
): { readonly state: ConfigurationState; readonly configured: Configured } {
  const file = typeof asked === 'string' ? asked : undefined
  const named = file !== undefined
  try {
    const configured = readConfiguration(folder, file)
    const isThere = named || plainFilesIn(folder).read(configurationName) !== undefined
    return { state: stateOf(isThere ? 'read' : 'none', named, configured), configured }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { state: stateOf('broken', named, delivered), configured: delivered }
  }
}

function stateOf(
  state: ConfigurationState['state'],
  named: boolean,
  { lang, paths, ignore, settings }: Configured,
): ConfigurationState {
  const { severities, intervals, requirements } = settings
  const [count, every, own] = [severities, intervals, requirements].map(one => Object.keys(one).length)
  return {
    state,
    named,
    lang,
    paths: paths.length,
    ignore: ignore.length,
    severities: count ?? 0,
    intervals: every ?? 0,
    requirements: own ?? 0,
  }
}
