import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Files, type Merged, mergedCheckout } from './merges.ts'

const nordlys = fileURLToPath(new URL('../../policies-example/nordlys', import.meta.url))

/** What is changed: a sentence says `should` where it said what is done, a heading is gone, an IP range is another. */
const changes = [
  ['policies/12-autentificering-og-kommunikation.md', 'bruges ikke som faktor', 'bør ikke bruges som faktor'],
  ['policies/03-driftskontinuitet.md', '## Gendannelse\n', ''],
  ['registration.yaml', '198.51.100.0/25\n', '203.0.113.0/25\n'],
] as const

/**
 * A pull request on the example organisation that weakens a sentence, deletes a heading that a policy says answers a requirement, and
 * changes an IP range that was filed with the authority. The base has got a line since, so that lines of head and merge differ.
 */
export function weakened(): Merged {
  return mergedCheckout(
    folder => cpSync(nordlys, folder, { recursive: true }),
    Object.assign({}, ...changes.map(([path, from, to]) => edited(path, from, to))) as Files,
    edited('registration.yaml', '# Det, Nordlys', '# Ført af sikkerhedschefen.\n# Det, Nordlys'),
  )
}

/** The same files as they were. */
export function restored(): Files {
  return Object.fromEntries(changes.map(([path]) => [path, readFileSync(join(nordlys, path), 'utf8')]))
}

/** A file of the example with one text in place of another. */
function edited(path: string, from: string, to: string): Record<string, string> {
  const text = readFileSync(join(nordlys, path), 'utf8')
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`)
  return { [path]: text.replace(from, to) }
}
