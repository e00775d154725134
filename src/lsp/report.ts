import type { Diagnostic } from 'vscode-languageserver/node'
import { configurationName } from '../cli/configuration.ts'
import { isWithin } from '../cli/within.ts'
import type { Lang } from '../law/types.ts'
import type { Standing } from '../rejudged.ts'
import { documentAt } from '../text/source.ts'
import { diagnosticOf, faultOf } from './diagnostics.ts'
import type { Contents, Folder } from './folder.ts'
import { located } from './locate.ts'

/** Makes the diagnostics of a folder, by path. What is made of an entity is made once as long as its findings are the same. */
export function reporter(folder: Folder) {
  let made = new WeakMap<Standing, ReadonlyMap<string, readonly Diagnostic[]>>()
  let spoken: Lang | undefined

  return (standings: readonly Standing[], contents: Contents, lang: Lang): Map<string, Diagnostic[]> => {
    if (spoken !== lang) made = new WeakMap()
    spoken = lang
    const { chosen, fault } = contents.configuration
    const locate = (place: Parameters<typeof located>[0]) => located(place, folder, contents)
    const all = new Map<string, Diagnostic[]>()
    for (const standing of standings) {
      const known = made.get(standing) ?? byPath(standing, chosen.paths)
      made.set(standing, known)
      for (const [path, diagnostics] of known) all.set(path, [...(all.get(path) ?? []), ...diagnostics])
    }
    if (fault) all.set(configurationName, [faultOf(fault, locate, lang)])
    return all

    function byPath({ findings }: Standing, paths: readonly string[]): Map<string, Diagnostic[]> {
      const own = new Map<string, Diagnostic[]>()
      for (const finding of findings) {
        const about = documentAt(finding.at)
        if (paths.length > 0 && !paths.some(path => isWithin(about, path))) continue
        const { path } = finding.at
        own.set(path, [...(own.get(path) ?? []), diagnosticOf(finding, locate, lang)])
      }
      return own
    }
  }
}
