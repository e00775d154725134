import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, vi } from 'vitest'
import { packCommand } from '../../src/cli/pack.ts'
import { readZip } from '../../src/cli/verify/read-zip.ts'
import type { Lang } from '../../src/law/types.ts'
import type { EvidencePack } from '../../src/model/schema.generated.ts'
import { git } from '../history/repository.ts'

/** A folder of its own, gone after the tests. */
export function scratch(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nis2lint-pack-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A repository with one of the examples in it, committed. */
export function repositoryWith(example: 'nordlys' | 'fjordvand'): string {
  const folder = scratch()
  cpSync(join('policies-example', example), folder, { recursive: true })
  commit(folder)
  return folder
}

/** Commits all that is in a folder, always as the same commit. */
export function commit(folder: string): void {
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, '-c', 'core.autocrlf=false', 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'x', '--date', '2026-11-01T00:00:00Z')
}

/** What `nis2lint pack` makes of a folder: the code, what it says, the bytes, and the files by name. */
export function packed(
  folder: string,
  options: Readonly<Record<string, string | boolean | string[]>> = {},
  ofMachine: Lang = 'en',
) {
  const output = join(scratch(), 'pack.zip')
  const told: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation(text => told.push(String(text)) > 0)
  try {
    const code = packCommand(
      { command: 'pack', operands: [folder], options: { 'as-of': '2026-11-21', output, ...options } },
      ofMachine,
    )
    const zip = readFileSync(output)
    return { code, said: told.join(''), zip, output, ...inPack(zip) }
  } finally {
    spy.mockRestore()
  }
}

/** The files of a pack as texts, and its manifest. */
function inPack(zip: Buffer): { readonly files: ReadonlyMap<string, string>; readonly manifest: EvidencePack } {
  const read = readZip(zip)
  if ('refused' in read) throw new Error(read.refused)
  const files = new Map(read.entries.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]))
  return { files, manifest: JSON.parse(files.get('manifest.json') ?? '') as EvidencePack }
}

/** Puts a text in the place of another in a file. */
export function edited(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8')
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`nothing to edit in ${file}`)
  writeFileSync(file, changed)
}
