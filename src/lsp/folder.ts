import { realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { configurationName } from '../cli/configuration.ts'
import { isIgnored } from '../cli/files.ts'
import { plainFilesIn } from '../cli/plain-file.ts'
import type { Findings } from '../engine/baseline.ts'
import { catalogueOf } from '../law/catalogue.ts'
import { judged } from '../lint.ts'
import type { Document } from '../model/document.ts'
import { reader } from '../model/reader.ts'
import { link, type Workspace } from '../model/workspace.ts'
import { rules } from '../rules/index.ts'
import type { File } from '../text/source.ts'
import { type Configuration, configurationOf } from './configured.ts'
import { diskOf } from './disk.ts'
import type { OpenText, OpenTexts } from './open-texts.ts'
import { overlayOf } from './overlay.ts'
import { proofsIn } from './proofs.ts'
import { putOffIn } from './put-off.ts'

/** A folder that an editor works in, linted as `nis2lint` lints it, with the texts that are open in place of those on disk. */
export interface Folder {
  /** As the editor calls it. */
  readonly uri: string
  /** The path below it of a path on disk; undefined where that lies elsewhere. */
  readonly within: (path: string) => string | undefined
  /** Looks at the disk anew. `named` are paths below the folder that are said to have changed. */
  readonly look: (named: ReadonlySet<string>) => void
  /** All of it as it stands at this moment. */
  readonly now: () => Contents
  /** What is found in it as it stands at this moment. */
  readonly judge: (asOf: string) => readonly Findings[]
}

/** What a folder holds at a moment. */
export interface Contents {
  readonly configuration: Configuration
  readonly files: ReadonlyMap<string, File>
  readonly documents: readonly Document[]
  readonly tree: readonly string[]
  /** Texts that are open, by their paths below the folder. */
  readonly open: ReadonlyMap<string, OpenText>
  readonly workspaces: () => readonly Workspace[]
}

/** The folder at a path on disk, as it is. */
export function folderAt(uri: string, path: string, texts: OpenTexts): Folder {
  const real = realOf(path)
  const disk = diskOf(real)
  const overlay = overlayOf(real, disk, one => isIgnored(one, chosen().ignore))
  const proofs = proofsIn(real)
  const putOff = putOffIn(real)
  const read = reader()
  let onDisk: File | undefined
  let configuration: Configuration | undefined
  let ignored: readonly string[] = []

  const within = (one: string) => below(path, one) ?? below(real, one)
  const chosen = () => configured().chosen

  function opened(): Map<string, OpenText> {
    return new Map([...texts.all()].flatMap(text => entryOf(within(text.path), text)))
  }

  function configured(): Configuration {
    const own = texts.at(join(path, configurationName)) ?? texts.at(join(real, configurationName))
    const file = own ? { path: configurationName, text: own.text, bytes: own.text.length } : onDisk
    configuration = configurationOf(file, configuration)
    return configuration
  }

  function look(named: ReadonlySet<string>): void {
    onDisk = plainFilesIn(real).read(configurationName)
    ignored = chosen().ignore
    disk.look(ignored, named)
    overlay.forget()
    proofs.forget()
    putOff.look()
  }

  function now(): Contents {
    const { settings, ignore } = chosen()
    // What is left out may be changed in a text that is not saved.
    if (JSON.stringify(ignore) !== JSON.stringify(ignored)) look(new Set())
    const open = opened()
    const { tree, files } = overlay.of(open)
    const documents = read([...files.values()])
    const workspaces = () => link(documents, tree, catalogueOf(settings.requirements))
    return { configuration: configured(), files, documents, tree, open, workspaces }
  }

  return {
    uri,
    within,
    look,
    now,
    judge(asOf) {
      const { documents, files, tree } = now()
      const { settings } = chosen()
      const proven = proofs.of(documents, files, { tree: new Set(tree), asOf })
      return putOff.marked(judged(documents, { rules, asOf, tree, settings, ...proven }))
    },
  }
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function below(folder: string, path: string): string | undefined {
  const steps = relative(folder, path).split(sep)
  return steps[0] === '..' || steps[0] === '' || relative(folder, path).startsWith(sep) ? undefined : steps.join('/')
}

function entryOf(path: string | undefined, text: OpenText): [string, OpenText][] {
  return path === undefined ? [] : [[path, text]]
}
