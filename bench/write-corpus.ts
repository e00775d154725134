import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { corpusOf } from './corpus.ts'

// node scripts/run.js bench/write-corpus.ts <folder> <documents> [one-entity]
const [folder = 'build/corpus', documents = '2000', shape] = process.argv.slice(2)
for (const { path, text } of corpusOf({ documents: Number(documents), oneEntity: shape === 'one-entity' })) {
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
