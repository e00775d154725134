import schema from '../../../schemas/report.schema.json' with { type: 'json' }
import { breaches } from '../../model/validate.ts'
import type { reportOf } from '../json.ts'

/** A JSON report as data. */
export type Report = ReturnType<typeof reportOf>
type ReportedWorkspace = Report['workspaces'][number]

/** A report, and the file that it came from. */
export interface Named {
  readonly file: string
  readonly report: Report
}

/** Why reports cannot be read or joined. `at` is a JSON pointer; `other` the file that `file` does not go with. */
export interface NotMerged {
  readonly why: 'json' | 'shape' | 'summary' | 'version' | 'asOf' | 'twice' | 'shards' | 'missing' | 'empty'
  readonly file: string
  readonly at?: string
  readonly other?: string
  readonly detail?: string
}

/** The report that a text is, or what is wrong with it: nothing is believed that the schema does not allow. */
export function reportIn(file: string, text: string): Named | NotMerged {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { why: 'json', file }
  }
  const [breach] = breaches(schema, value)
  if (breach) {
    const { path, key, keyword } = breach
    const at = [...path, ...(key === undefined ? [] : [key])].map(step => step.replace(/~/g, '~0').replace(/\//g, '~1'))
    return { why: 'shape', file, at: `/${at.join('/')}`, detail: keyword }
  }
  const report = value as Report
  return JSON.stringify(report.summary) === JSON.stringify(summaryOf(report.workspaces))
    ? { file, report }
    : { why: 'summary', file, at: '/summary' }
}

/**
 * Several reports as one. The shards of a repository give what the run of all would have given, byte for byte; of several repositories
 * the entities follow each other in the order of the reports.
 */
export function merged(named: readonly Named[]): Report | NotMerged {
  const [first, ...others] = named
  if (!first) return { why: 'empty', file: '' }
  for (const { file, report } of others) {
    if (report.tool.version !== first.report.tool.version) return { why: 'version', file, other: first.file }
    if (report.asOf !== first.report.asOf) return { why: 'asOf', file, other: first.file }
  }
  const isSharded = named.some(({ report }) => report.shard)
  const wrong = isSharded ? wrongShards(named) : twice(named)
  if (wrong) return wrong
  const all = named.flatMap(({ report }) => report.workspaces)
  const workspaces = isSharded ? all.toSorted((a, b) => (firstPath(a) < firstPath(b) ? -1 : 1)) : all
  if (workspaces.length === 0) return { why: 'empty', file: first.file }
  const { version, tool, asOf } = first.report
  const history = leastOf(named.map(({ report }) => report.history))
  return { version, tool, asOf, history, workspaces, summary: summaryOf(workspaces) }
}

/** In the order of paths, in which a run of all has them. */
function firstPath({ documents, root }: ReportedWorkspace): string {
  return documents[0]?.path ?? root
}

function summaryOf(workspaces: readonly ReportedWorkspace[]): Report['summary'] {
  const count = (severity: string) =>
    workspaces.reduce((sum, { findings }) => sum + findings.filter(one => one.severity === severity).length, 0)
  return { errors: count('error'), warnings: count('warning'), notices: count('notice') }
}

/** What the least of them knew of history. */
function leastOf(states: readonly Report['history'][]): Report['history'] {
  return (['none', 'shallow', 'cut', 'full'] as const).find(state => states.includes(state)) ?? null
}

/** Shards belong to one whole, each once, none missing: an entity that nobody reported on must not look like one without gaps. */
function wrongShards(named: readonly Named[]): NotMerged | undefined {
  const seen = new Map<number, string>()
  const of = named.find(({ report }) => report.shard)?.report.shard?.of
  if (of === undefined) return undefined
  for (const { file, report } of named) {
    const other = report.shard && seen.get(report.shard.index)
    if (report.shard?.of !== of || other !== undefined) return { why: 'shards', file, ...(other ? { other } : {}) }
    seen.set(report.shard.index, file)
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(index => !seen.has(index))
  const [{ file } = { file: '' }] = named
  return missing.length > 0
    ? { why: 'missing', file, detail: missing.map(index => `${index}/${of}`).join(', ') }
    : undefined
}

/** Whoever names a report twice would count its entities twice. Within one report a double is a finding there. */
function twice(named: readonly Named[]): NotMerged | undefined {
  const seen = new Map<string, Named>()
  for (const one of named) {
    for (const { entity, root, documents } of one.report.workspaces) {
      const key = JSON.stringify(entity ? [entity.id, entity.cvr] : [root, documents])
      const other = seen.get(key)
      if (other && other !== one)
        return { why: 'twice', file: one.file, other: other.file, detail: entity?.name ?? root }
      seen.set(key, one)
    }
  }
  return undefined
}
