import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { putFile } from './whole-file.ts'

/**
 * What a file of our program exports, loaded so that it need not be compiled where an earlier run did that: it would be half of what a
 * short run takes. What V8 made of it lies beside it, as with Python, where nobody can put anything who cannot change the program itself.
 * Where nothing can be written there, or the caller wants nothing kept (NODE_DISABLE_COMPILE_CACHE), it is compiled each time.
 */
export function loadCompiled(path: string): unknown {
  const require = createRequire(path)
  const loaded = require.cache[path]
  if (loaded) return loaded.exports
  const source = readFileSync(path)
  const version = cachedDataVersionTag()
  const kept = join(dirname(path), `.compiled-${basename(path, '.cjs')}-${version}`)
  const keeps = !process.env['NODE_DISABLE_COMPILE_CACHE']
  const cachedData = keeps ? compiledIn(kept, source) : undefined
  const script = new Script(Module.wrap(source.toString()), { filename: path, cachedData })
  const module = new Module(path)
  // Where the rest of the program asks for it.
  require.cache[path] = module
  script.runInThisContext()(module.exports, require, module, path, dirname(path))
  module.loaded = true
  if (keeps && script.cachedDataRejected !== false) {
    // By then what ran is compiled. V8 takes none back that it made with other settings.
    process.once('exit', () => {
      if (cachedDataVersionTag() === version) keep(kept, source, script.createCachedData())
    })
  }
  return module.exports
}

/** V8 believes what it is given, and of the source looks at the length alone: what was kept begins with a digest of both. */
function compiledIn(file: string, source: Buffer): Buffer | undefined {
  try {
    const read = readFileSync(file)
    const code = read.subarray(digestBytes)
    return digestOf(source, code).equals(read.subarray(0, digestBytes)) ? code : undefined
  } catch {
    return undefined
  }
}

function keep(file: string, source: Buffer, code: Buffer): void {
  try {
    putFile(file, Buffer.concat([digestOf(source, code), code]))
  } catch {}
}

const digestBytes = 32

function digestOf(source: Buffer, code: Buffer): Buffer {
  return createHash('sha256').update(source).update(code).digest()
}
