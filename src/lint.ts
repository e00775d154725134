import { check, type Finding } from './engine/check.ts'
import { type Coverage, coverageOf } from './engine/coverage.ts'
import { type Profile, profileOf } from './engine/profile.ts'
import { type Readiness, readinessOf } from './engine/readiness.ts'
import type { Rule } from './engine/rule.ts'
import type { Settings } from './engine/settings.ts'
import type { IsoDate } from './law/calendar.ts'
import { parse } from './model/parse.ts'
import { link, type Workspace } from './model/workspace.ts'
import type { File } from './text/source.ts'

/** What one run is told beside the files: the rules, the date it judges by, every path in the tree, and the organisation's choices. */
export interface Options {
  readonly rules: readonly Rule[]
  readonly asOf: IsoDate
  readonly tree: Iterable<string>
  readonly settings: Settings
}

/** One entity judged: who it is, what was found, and where each requirement stands. */
export interface Judgement {
  readonly workspace: Workspace
  readonly profile: Profile | undefined
  readonly findings: readonly Finding[]
  readonly requirements: readonly Coverage[]
  readonly readiness: Readiness
}

/** Files in, judgements out. Reads nothing, writes nothing, knows no clock but the one it is given. */
export function lint(files: readonly File[], options: Options): Judgement[] {
  const documents = files.map(parse).filter(document => document !== undefined)
  return link(documents, options.tree).map(workspace => judge(workspace, options))
}

function judge(workspace: Workspace, { rules, asOf, settings }: Options): Judgement {
  const profile = workspace.entity && profileOf(workspace.entity, asOf)
  const findings = check(workspace, rules, { asOf, profile, settings })
  const requirements = profile ? coverageOf(workspace, findings, profile, asOf) : []
  return { workspace, profile, findings, requirements, readiness: readinessOf(requirements, findings) }
}
