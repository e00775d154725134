import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * A text that lies beside the checkout where we develop, because it is not ours to publish or too large; undefined in
 * anybody's clone. A test that needs it says so and skips.
 */
export function shared(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../../shared/${path}`, import.meta.url))
  if (existsSync(file)) return readFileSync(file, 'utf8')
  console.warn(`SKIPPED: what needs ${path}, which is not beside this checkout`)
  return undefined
}
