import { readSync } from 'node:fs'
import schema from '../../schemas/baseline.schema.json' with { type: 'json' }
import { nameOf } from '../engine/baseline.ts'
import type { Baseline } from '../model/schema.generated.ts'
import { breaches } from '../model/validate.ts'
import { withoutMark } from '../text/source.ts'
import { plainFilesIn } from './plain-file.ts'
import { UsageError } from './usage-error.ts'

/** The name of the baseline at the root of what is linted. */
export const baselineName = 'nis2lint.baseline.json'

/** Larger than the debt of anybody. */
const mostBytes = 32 * 1024 * 1024

/** The baseline of a folder; undefined where it has none. Throws UsageError where it is broken: what it would hide must not depend on luck. */
export function readBaseline(folder: string): Baseline | undefined {
  const bytes = plainFilesIn(folder).open(baselineName, (descriptor, size) => {
    if (size > mostBytes) throw notOne('')
    const buffer = Buffer.alloc(size)
    return buffer.subarray(0, readSync(descriptor, buffer, 0, size, 0))
  })
  return bytes && parseBaseline(bytes.toString('utf8'))
}

/** The baseline that a text holds. Throws UsageError where it is none. */
export function parseBaseline(text: string): Baseline {
  const value = jsonIn(withoutMark(text))
  const [breach] = breaches(schema, value)
  if (breach) throw notOne(` (/${[...breach.path, ...(breach.key === undefined ? [] : [breach.key])].join('/')})`)
  const baseline = value as Baseline
  const seen = new Set<string>()
  for (const [index, { root, fingerprint }] of baseline.findings.entries()) {
    const name = nameOf(root, fingerprint)
    if (seen.has(name)) throw notOne(` (/findings/${index})`)
    seen.add(name)
  }
  return baseline
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notOne(' (JSON)')
  }
}

function notOne(where: string): UsageError {
  const place = where.slice(0, 200)
  return new UsageError({
    da: `${baselineName} er ikke, som nis2lint baseline skriver den${place}; slet den, og kør nis2lint baseline, eller se bort fra den med --no-baseline`,
    en: `${baselineName} is not as nis2lint baseline writes it${place}; delete it and run nis2lint baseline, or pass over it with --no-baseline`,
  })
}
