import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { plainFilesIn } from '../plain-file.ts'
import { putFile } from '../whole-file.ts'
import { sealIn } from './seal.ts'

/** Texts by name that outlive a run. Nothing of it is needed: what cannot be read is not there, and what cannot be written is not kept. */
export interface Store {
  readonly read: (name: string) => string | undefined
  readonly write: (name: string, text: string) => void
  /** Makes room where there is too much. */
  readonly tidy: () => void
}

/** In bytes: of one file, and of all. Beyond the second, the oldest go until half of it is free. */
const largest = { file: 32 * 1024 * 1024, all: 256 * 1024 * 1024 }

/** The texts in a folder. Undefined where nothing can be sealed there. */
export function storeIn(folder: string, { file, all } = largest): Store | undefined {
  const seal = sealIn(folder)
  if (!seal) return undefined
  const { open } = plainFilesIn(folder)
  return {
    read: name => {
      const [given, text] = partsOf(open(name, (descriptor, bytes) => textIn(descriptor, bytes, file)) ?? '')
      return seal.holds(name, text, given) ? text : undefined
    },
    write: (name, text) => {
      if (Buffer.byteLength(text) > file / 2) return
      try {
        putFile(join(folder, name), `${seal.of(name, text)}\n${text}`, 0o600)
      } catch {}
    },
    tidy: () => {
      try {
        tidied(folder, all)
      } catch {}
    },
  }
}

function partsOf(written: string): [string, string] {
  const end = written.indexOf('\n')
  return [written.slice(0, Math.max(0, end)), written.slice(end + 1)]
}

/** Nothing larger than what is written here is read. */
function textIn(descriptor: number, bytes: number, most: number): string | undefined {
  try {
    return bytes <= most ? readFileSync(descriptor, 'utf8') : undefined
  } catch {
    return undefined
  }
}

function tidied(folder: string, most: number): void {
  const files = readdirSync(folder).flatMap(name => {
    const status = name === 'key' ? undefined : statSync(join(folder, name), { throwIfNoEntry: false })
    return status ? [{ name, bytes: status.size, when: status.mtimeMs }] : []
  })
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  if (bytes <= most) return
  for (const file of files.toSorted((a, b) => a.when - b.when)) {
    if (bytes <= most / 2) return
    rmSync(join(folder, file.name), { force: true })
    bytes -= file.bytes
  }
}
