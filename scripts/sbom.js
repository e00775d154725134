import { readFileSync } from 'node:fs'
import { packagesIn } from './bundled.js'

/**
 * A rolldown plugin: writes the bill of materials of the bundle in CycloneDX, of the packages whose code is in it and of no others. It
 * holds no time and no random number, so that the same source gives the same bytes.
 */
export function sbom(fileName) {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'))
  return {
    name: 'sbom',
    generateBundle(_options, bundle) {
      const told = {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: { component: component('application', { name, version, license }) },
        components: packagesIn(bundle).map(one => component('library', one)),
      }
      this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(told, null, 2)}\n` })
    },
  }
}

function component(type, { name, version, license }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const licenses = license ? [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }] : []
  return { type, 'bom-ref': purl, name, version, purl, licenses }
}
