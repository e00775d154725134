import { type Configured, configurationName, parseConfiguration } from '../cli/configuration.ts'
import { type Fault, UsageError } from '../cli/usage-error.ts'
import type { File } from '../text/source.ts'

/** The configuration of a folder as it counts now, and what is wrong with the text of it, where something is. */
export interface Configuration {
  readonly chosen: Configured
  readonly file: File | undefined
  readonly fault: Fault | undefined
}

const nothing = parseConfiguration('', configurationName)

/**
 * The configuration that a text holds, none where there is no text. While it is broken, what it said before counts: nobody's findings
 * should come and go with every letter of a word.
 */
export function configurationOf(file: File | undefined, before?: Configuration): Configuration {
  if (before && before.file?.text === file?.text) return before
  if (!file) return { chosen: nothing, file, fault: undefined }
  try {
    return { chosen: parseConfiguration(file.text, configurationName), file, fault: undefined }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const fault = error.fault ?? { span: [0, 0], says: error.text }
    return { chosen: before?.chosen ?? nothing, file, fault }
  }
}
