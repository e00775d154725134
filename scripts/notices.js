import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A rolldown plugin: writes the licence text of every package whose code is in the bundle, as their licences demand. */
export function notices(fileName) {
  return {
    name: 'notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap(chunk => chunk.moduleIds ?? [])
      const folders = new Set(modules.filter(id => id.includes('/node_modules/')).map(packageFolder))
      const texts = [...folders].map(notice).sort()
      this.emitFile({ type: 'asset', fileName, source: `${texts.join('\n\n----\n\n')}\n` })
    },
  }
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

function notice(folder) {
  const { name, version, license } = manifest(folder)
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : '(no licence file in the package; see its readme)'
  return `${name} ${version} (${license ?? 'no licence declared'})\n\n${text}`
}
