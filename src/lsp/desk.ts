import type { Diagnostic } from 'vscode-languageserver/node'
import type { Findings } from '../engine/baseline.ts'
import { catalogueOf } from '../law/catalogue.ts'
import type { Lang } from '../law/types.ts'
import type { Surroundings } from '../report/editor/surroundings.ts'
import { type Contents, type Folder, folderAt } from './folder.ts'
import { addressOf } from './locate.ts'
import type { OpenTexts } from './open-texts.ts'
import { linesOf } from './positions.ts'
import type { Told } from './publish.ts'
import { reporter } from './report.ts'
import { pathOf } from './uri.ts'

/** The folders that an editor works in. Every answer is about the texts as they stand at that moment. */
export interface Desk {
  readonly add: (uri: string) => void
  readonly remove: (uri: string) => void
  /** Looks at the disk of every folder anew. `named` are paths on disk that are said to have changed. */
  readonly look: (named: readonly string[]) => void
  /** The diagnostics of every text, by its address. */
  readonly told: () => Map<string, Told>
  /** A text that the editor asks about; undefined where it is in none of the folders. */
  readonly at: (uri: string) => Asked | undefined
}

/** A text in a folder, with all that there is to know around it. */
export interface Asked {
  readonly folder: Folder
  readonly contents: Contents
  readonly path: string
  readonly around: Surroundings
  readonly judge: () => readonly Findings[]
}

/** What the desk is told from outside. */
export interface Outside {
  readonly today: () => string
  /** The language, given what the configuration of a folder says. */
  readonly lang: (configured: Lang | undefined) => Lang
}

interface Placed {
  readonly folder: Folder
  readonly path: string
  readonly report: ReturnType<typeof reporter>
}

/** A desk with no folder on it. */
export function deskOf(texts: OpenTexts, { today, lang }: Outside): Desk {
  const folders = new Map<string, Placed>()

  /** A folder within another is linted with that: the same text must not be told of twice. */
  function outermost() {
    const all = [...folders.values()]
    return all.filter(({ path }) => !all.some(other => other.path !== path && other.folder.within(path) !== undefined))
  }

  function placed(uri: string, path: string): Placed {
    const folder = folderAt(uri, path, texts)
    folder.look(new Set())
    return { folder, path, report: reporter(folder) }
  }

  function diagnosticsOf({ folder, report }: Placed): [string, Told][] {
    const judgements = folder.judge(today())
    const contents = folder.now()
    const found = report(judgements, contents, lang(contents.configuration.chosen.lang))
    const paths = new Set([...found.keys(), ...contents.open.keys()])
    return [...paths].map(path => {
      const diagnostics: readonly Diagnostic[] = found.get(path) ?? []
      return [addressOf(path, folder, contents), { diagnostics, version: contents.open.get(path)?.version }]
    })
  }

  return {
    add(uri) {
      const path = folderOf(uri)
      if (path === undefined || folders.has(path)) return
      folders.set(path, placed(uri, path))
    },
    remove(uri) {
      const before = new Set(outermost())
      folders.delete(folderOf(uri) ?? '')
      // Nobody looked at them while they were within another.
      const freed = outermost().filter(one => !before.has(one))
      for (const { folder, path } of freed) folders.set(path, placed(folder.uri, path))
    },
    look(named) {
      for (const { folder } of outermost()) folder.look(new Set(named.flatMap(path => folder.within(path) ?? [])))
    },
    told: () => new Map(outermost().flatMap(diagnosticsOf)),
    at(uri) {
      const path = pathOf(uri)
      if (path === undefined) return undefined
      for (const { folder } of outermost()) {
        const own = folder.within(path)
        if (own === undefined) continue
        const contents = folder.now()
        if (!contents.files.has(own)) return undefined
        const { settings, lang: configured } = contents.configuration.chosen
        const around: Surroundings = {
          workspaces: contents.workspaces(),
          catalogue: catalogueOf(settings.requirements),
          lang: lang(configured),
          asOf: today(),
          text: one => textOf(one, contents),
        }
        return { folder, contents, path: own, around, judge: () => folder.judge(today()) }
      }
      return undefined
    },
  }
}

/** The path of a folder, however its address ends. */
function folderOf(uri: string): string | undefined {
  return pathOf(uri)?.replace(/(?<=.)[/\\]+$/, '')
}

function textOf(path: string, { files }: Contents): string {
  const file = files.get(path)
  return file ? linesOf(file).text : ''
}
