import { basename } from 'node:path'

const mark = '\0when-asked:'

/**
 * A rolldown plugin: leaves modules that few runs need in files of their own, of which nothing is read before one of their functions is
 * called or something is asked of one of their objects. `modules` has them by the end of their path, each with the names of its exports;
 * `loads` is the code that loads a file, and what that imports.
 */
export function whenAsked(modules, loads) {
  const paths = Object.keys(modules)
  const real = new Map()
  return {
    name: 'when-asked',
    async resolveId(source, importer, options) {
      if (!importer) return undefined
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
      const path = paths.find(end => resolved?.id.endsWith(end))
      if (!path) return undefined
      real.set(path, resolved.id)
      return { id: `${mark}${basename(path)}`, moduleSideEffects: false }
    },
    load(id) {
      const path = paths.find(end => id === `${mark}${basename(end)}`)
      if (!path) return undefined
      const { file, functions = [], objects = [] } = modules[path]
      this.emitFile({ type: 'chunk', id: real.get(path), fileName: file, preserveSignature: 'strict' })
      return [
        ...loads.imports,
        'let loaded',
        `const all = () => (loaded ??= ${loads.code(file)})`,
        ...functions.map(name => `export const ${name} = (...given) => all().${name}(...given)`),
        ...objects.map(name => `export const ${name} = new Proxy({}, { get: (_, key) => all().${name}[key] })`),
      ].join('\n')
    },
  }
}
