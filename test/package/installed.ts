import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** A new folder of somebody who has nothing but our package, installed from its tarball without a network. */
export function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nis2lint-package-'))
  execFileSync(npm, ['run', '--silent', 'declarations'], { stdio: 'pipe' })
  execFileSync(npm, ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'pipe' })
  const [tarball = ''] = readdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  execFileSync(npm, ['install', '--offline', '--no-audit', '--no-fund', '--cache', join(folder, 'cache'), tarball], {
    cwd: folder,
    stdio: 'pipe',
  })
  return folder
}

/** Writes files into a folder. */
export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(resolve(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
