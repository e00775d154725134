import { judged } from '../../action/gather.ts'
import { type InputName, readInputs } from '../../action/inputs.ts'
import { parseConfiguration } from '../../src/cli/configuration.ts'
import type { File } from '../../src/text/source.ts'
import { asOf } from './checkouts.ts'

/** Files judged as the action does it, in English. */
export function judge(files: readonly File[], inputs: Partial<Record<InputName, string>> = {}) {
  const given: Partial<Record<InputName, string>> = { 'as-of': asOf, lang: 'en', ...inputs }
  const tree = { paths: files.map(({ path }) => path), files }
  return judged(
    tree,
    parseConfiguration('', ''),
    readInputs(name => given[name] ?? ''),
  )
}
