import type { Diagnostic } from 'vscode-languageserver/node'
import { configurationName } from '../cli/configuration.ts'
import { isWithin } from '../cli/within.ts'
import type { Findings } from '../engine/baseline.ts'
import type { Finding } from '../engine/check.ts'
import type { Lang } from '../law/types.ts'
import { grouped } from '../model/grouped.ts'
import { documentAt } from '../text/source.ts'
import { diagnosticOf, faultOf } from './diagnostics.ts'
import type { Contents, Folder } from './folder.ts'
import { fileAt, located } from './locate.ts'

/** The diagnostic of a finding, with what it was made of beside that. */
interface Made {
  readonly diagnostic: Diagnostic
  readonly lang: Lang
  /** The file of each place, whose lines it counts, and what an editor calls that. */
  readonly of: readonly unknown[]
}

/** Makes the diagnostics of a folder, by path. That of a finding is made once as long as the texts that it speaks of are the same. */
export function reporter(folder: Folder) {
  const made = new WeakMap<Finding, Made>()

  return (judgements: readonly Findings[], contents: Contents, lang: Lang): Map<string, Diagnostic[]> => {
    const { chosen, fault } = contents.configuration
    const locate = (place: Parameters<typeof located>[0]) => located(place, folder, contents)
    const shown = judgements.flatMap(({ findings }) => findings).filter(isWithinPaths)
    const all = new Map(
      [...grouped(shown, ({ at }) => at.path)].map(([path, findings]) => [path, findings.map(shownAs)]),
    )
    if (fault) all.set(configurationName, [faultOf(fault, locate, lang)])
    return all

    function isWithinPaths({ at }: Finding): boolean {
      return chosen.paths.length === 0 || chosen.paths.some(path => isWithin(documentAt(at), path))
    }

    function shownAs(finding: Finding): Diagnostic {
      const of = [finding.at, ...finding.see].flatMap(({ path }) => [
        fileAt(path, contents),
        contents.open.get(path)?.uri,
      ])
      const known = made.get(finding)
      if (known && known.lang === lang && known.of.every((one, index) => one === of[index])) return known.diagnostic
      const diagnostic = diagnosticOf(finding, locate, lang)
      made.set(finding, { diagnostic, lang, of })
      return diagnostic
    }
  }
}
