import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scratch } from './scratch.ts'

/** The date that the examples are judged by. */
export const asOf = '2026-11-21'

/** A checkout of one of the examples, at the root of a repository of its own. */
export function exampleCheckout(name: 'nordlys' | 'fjordvand'): string {
  return checkout(folder => {
    cpSync(fileURLToPath(new URL(`../../policies-example/${name}`, import.meta.url)), folder, { recursive: true })
  })
}

/** A checkout of files written for a test. */
export function checkoutOf(files: Readonly<Record<string, string>>): string {
  return checkout(folder => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  })
}

/** A repository with one commit. */
export function checkout(fill: (folder: string) => void): string {
  const folder = scratch()
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, stdio: 'ignore' })
  fill(folder)
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-qm', 'Documents')
  return folder
}
