// Runs a TypeScript script on Node 20, which cannot by itself: bundles it with what it imports of ours, then imports the bundle.
import { mkdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'

const [script, ...rest] = process.argv.slice(2)
const file = resolve('build/scripts', `${basename(script, '.ts')}.js`)
mkdirSync('build/scripts', { recursive: true })
await build({
  input: script,
  platform: 'node',
  tsconfig: false,
  logLevel: 'warn',
  external: id => /^[^./#]/.test(id) && !id.startsWith('/'),
  output: { file },
})
process.argv = [process.argv[0], script, ...rest]
await import(pathToFileURL(file).href)
