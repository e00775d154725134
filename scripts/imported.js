import { mkdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'

/** What a file in TypeScript exports, which Node 20 cannot load by itself: bundled with what it imports of ours, the bundle is imported. */
export async function imported(path) {
  const file = resolve('build/scripts', `${basename(path, '.ts')}.js`)
  mkdirSync('build/scripts', { recursive: true })
  await build({
    input: path,
    platform: 'node',
    tsconfig: false,
    logLevel: 'warn',
    external: id => /^[^./#]/.test(id) && !id.startsWith('/'),
    output: { file },
  })
  return import(pathToFileURL(file).href)
}
