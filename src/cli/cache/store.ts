import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { plainFilesIn } from '../plain-file.ts'
import { putFile } from '../whole-file.ts'
import { sealIn } from './seal.ts'

/**
 * Lines by name that outlive a run, as UTF-8 when they come back: of many nobody asks for all. Nothing of it is needed: what cannot be read
 * is not there, and what cannot be written is not kept.
 */
export interface Store {
  readonly read: (name: string) => Buffer[] | undefined
  readonly write: (name: string, lines: readonly string[]) => void
  /** Makes room where there is too much. */
  readonly tidy: () => void
}

/** In bytes: of one file, beyond which none is read, and of all. Beyond the second, the oldest go until half of it is free. */
const largest = { file: 32 * 1024 * 1024, all: 256 * 1024 * 1024 }

/** The lines in a folder. Undefined where nothing can be sealed there. */
export function storeIn(folder: string, { file, all } = largest): Store | undefined {
  const seal = sealIn(folder)
  if (!seal) return undefined
  const { open } = plainFilesIn(folder)
  return {
    read: name => {
      try {
        const read = open(name, (descriptor, bytes) => (bytes <= file ? readFileSync(descriptor) : undefined))
        const end = read?.indexOf('\n') ?? -1
        if (!read || end < 0) return undefined
        const lines = read.subarray(end + 1)
        return seal.holds(name, lines, read.toString('utf8', 0, end)) ? split(lines) : undefined
      } catch {
        return undefined
      }
    },
    write: (name, lines) => {
      const text = lines.join('\n')
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

/** A unit of many entities has as many lines, twice. */
function split(lines: Buffer): Buffer[] {
  const found: Buffer[] = []
  let from = 0
  for (let end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', from)) {
    found.push(lines.subarray(from, end))
    from = end + 1
  }
  return [...found, lines.subarray(from)]
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
