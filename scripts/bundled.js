import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder and the manifest of every package whose code is in a bundle, by name and version. */
export function packagesIn(bundle) {
  const modules = Object.values(bundle).flatMap(chunk => chunk.moduleIds ?? [])
  const folders = new Set(modules.filter(id => id.includes('/node_modules/')).map(packageFolder))
  const packages = [...folders].map(folder => ({ folder, ...manifest(folder) }))
  const key = ({ name, version }) => `${name} ${version}`
  return packages.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function packageFolder(module) {
  let folder = dirname(module.replace(/^\0/, '').split('?')[0])
  while (!manifest(folder)?.version) folder = dirname(folder)
  return folder
}

function manifest(folder) {
  const path = join(folder, 'package.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
