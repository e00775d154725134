import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'rolldown'
import { scratch } from '../scratch.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A defence: where in our source it is, and what that source would be without it. */
export interface Defence {
  readonly file: string
  readonly is: string
  readonly without: string
}

/** The action's bundle as it would be without some of its defences, to see that a test of them can fail. */
export async function bundleWithout(defences: readonly Defence[]): Promise<string> {
  const dir = scratch()
  await writeFile(join(dir, 'package.json'), '{ "type": "module" }')
  const common = { platform: 'node', tsconfig: false, logLevel: 'silent' } as const
  await build({
    ...common,
    cwd: root,
    input: { index: 'action/main.ts', step: 'action/step.ts' },
    plugins: [taken(defences)],
    output: { dir },
  })
  return join(dir, 'index.js')
}

function taken(defences: readonly Defence[]): Plugin {
  return {
    name: 'without',
    async load(id) {
      const own = defences.filter(({ file }) => id === join(root, file))
      if (own.length === 0) return null
      return own.reduce(
        (code, { file, is, without }) => {
          if (code.split(is).length !== 2) throw new Error(`${file} does not hold once: ${is}`)
          return code.replace(is, () => without)
        },
        await readFile(id, 'utf8'),
      )
    },
  }
}
