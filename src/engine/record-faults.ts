import type { Requirement } from '../law/types.ts'
import type { Document } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import { residuesIn } from '../text/placeholder.ts'
import { documentAt } from '../text/source.ts'
import type { Finding } from './check.ts'

/** What is wrong in the part of some records that shows a requirement, and whether nothing of the answer is left by it. */
export interface RecordFaults {
  readonly faults: readonly Finding[]
  /** A field that is to answer holds nothing but what is still to be filled in. */
  readonly unfilled: boolean
}

/**
 * Looks into records for what was found there under a requirement of the tool's, and not of the law's: what is still to be filled in, and
 * values that their schema refuses. A rule that asks for the answer does not say it again, so that coverage would not see it.
 */
export function recordFaults(
  findings: readonly Finding[],
): (records: readonly Document[], demand: Requirement) => RecordFaults {
  const byPath = grouped(
    findings.filter(({ weakensClaims, severity }) => weakensClaims && severity !== 'notice'),
    ({ at }) => documentAt(at),
  )
  return (records, demand) => {
    const { fields = {}, insteadOfFields } = demand
    const found = records.flatMap(record =>
      (byPath.get(record.path) ?? []).filter(fault => isAbout(fault, record, demand)).map(fault => ({ record, fault })),
    )
    return {
      faults: found.map(({ fault }) => fault),
      unfilled: found.some(({ record, fault: { at } }) => {
        const data: Readonly<Record<string, unknown>> = { ...record.data }
        if (insteadOfFields !== undefined && data[insteadOfFields]) return false
        return Object.hasOwn(fields, at.key) && isResidue(data[at.key])
      }),
    }
  }
}

/** Of a registration each field has its own requirement, and all that is about filing rests on the filings; other records are shown whole. */
function isAbout(
  { at, requirement }: Finding,
  { kind }: Document,
  { fields, insteadOfFields, filing, evidence }: Requirement,
): boolean {
  const [field = ''] = at.key.split('/')
  if (fields) return Object.hasOwn(fields, field) || field === insteadOfFields
  if (filing) return field === 'filings' || (filing === 'precedes' && field === 'changes')
  // An entity document shows many things, and of none of them is it known which fields.
  return kind === evidence && kind !== 'entity' && requirement === 'tool/placeholder'
}

function isResidue(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const [first] = residuesIn(value, [0, value.length])
  return first?.text.trim() === value.trim()
}
