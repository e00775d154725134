import { readSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { plainFilesIn } from '../../src/cli/plain-file.ts'
import type { ComparedView } from '../../src/report/compared/view.ts'
import { once } from '../../src/text/once.ts'
import { saysOnlyOurs } from './ours.ts'
import schema from './report.schema.json' with { type: 'json' }
import type { reasons } from './words.ts'

/** It stops at the first breach: who wrote the report may have put in a million. To make it takes longer than most steps that need none. */
const isReport = once(() => new Ajv2020({ ownProperties: true }).compile(schema))

/** The most bytes that are read. The report of an entity takes about a quarter of a million. */
const mostBytes = 4 * 1024 * 1024

/** The comparison in a report that a stranger may have written, or why there is none to be had. */
export function readComparison(folder: string, path: string): ComparedView | keyof typeof reasons {
  const text = plainFilesIn(folder).open(path, (descriptor, bytes) => {
    if (bytes > mostBytes) return undefined
    const buffer = Buffer.alloc(bytes)
    return buffer.subarray(0, readSync(descriptor, buffer, 0, bytes, 0)).toString('utf8')
  })
  return text === undefined ? 'unread' : comparisonIn(text)
}

/** The same of its text. Nothing is taken that the schema does not name, and no words but ours with theirs in the slots. */
export function comparisonIn(text: string): ComparedView | 'malformed' | 'otherWords' {
  const report = parsed(text)
  if (!isReport()(report)) return 'malformed'
  const { comparison } = report as { readonly comparison: ComparedView }
  return saysOnlyOurs(comparison) ? comparison : 'otherWords'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
