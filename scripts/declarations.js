// npm run declarations: puts the type declarations that src/index.ts leads to into dist/types, as another project reads them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

const from = 'build/types/core/src'
const to = 'dist/types'

rmSync(to, { recursive: true, force: true })
const reached = new Set(['index.ts'])
for (const path of reached) {
  const declaration = path.replace(/\.ts$/, '.d.ts')
  const text = readFileSync(join(from, declaration), 'utf8').replace(
    /(from |import\()(["'])(\.[^"']+)\.ts\2/g,
    (_, keyword, quote, target) => {
      reached.add(posix.join(posix.dirname(path), `${target}.ts`))
      return `${keyword}${quote}${target}.js${quote}`
    },
  )
  mkdirSync(dirname(join(to, declaration)), { recursive: true })
  writeFileSync(join(to, declaration), text)
}
