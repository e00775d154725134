import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesIn } from './bundled.js'

/** A rolldown plugin: writes the licence text of every package whose code is in the bundle, as their licences demand. */
export function notices(fileName) {
  return {
    name: 'notices',
    generateBundle(_options, bundle) {
      const texts = packagesIn(bundle).map(notice).sort()
      this.emitFile({ type: 'asset', fileName, source: `${texts.join('\n\n----\n\n')}\n` })
    },
  }
}

function notice({ folder, name, version, license }) {
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : '(no licence file in the package; see its readme)'
  return `${name} ${version} (${license ?? 'no licence declared'})\n\n${text}`
}
