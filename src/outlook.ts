import { check, type Finding } from './engine/check.ts'
import { coverageOf } from './engine/coverage.ts'
import { parted } from './engine/exceptions.ts'
import { profileOf } from './engine/profile.ts'
import { type Readiness, readinessOf } from './engine/readiness.ts'
import type { Context, Remark, Rule } from './engine/rule.ts'
import { after, type IsoDate } from './law/calendar.ts'
import { catalogueOf } from './law/catalogue.ts'
import type { Options } from './lint.ts'
import type { Document } from './model/document.ts'
import { link, type Workspace } from './model/workspace.ts'

/** How long a verdict stands where nobody touches the documents. */
export interface Outlook {
  /** The last day on which it does, or the last that was looked at. */
  readonly until: IsoDate
  /** The earliest date at which it changes; undefined where it does not within `lookedAhead`. */
  readonly changes: IsoDate | undefined
}

/** How far is looked. A choice of ours: whoever shows a verdict should look again within a year. */
const lookedAhead = 'P1Y'

/**
 * Judges day after day until share, level or counts of an entity are others. No day is skipped, so that no kind of time limit can be
 * forgotten; only the rules that read the date are asked again. What was checked outside the core, such as signatures, stays as it was.
 */
export function outlookOf(documents: readonly Document[], options: Options, roots?: ReadonlySet<string>): Outlook {
  const { asOf } = options
  const verdictOn = verdicts(documents, options, roots)
  const first = verdictOn(asOf)
  const last = after(asOf, lookedAhead)
  let until = asOf
  for (;;) {
    const day = after(until, 'P1D')
    if (day > last) return { until, changes: undefined }
    if (verdictOn(day) !== first) return { until, changes: day }
    until = day
  }
}

/** What the verdict on some documents is on a date, as a text to compare. */
function verdicts(documents: readonly Document[], options: Options, roots: ReadonlySet<string> | undefined) {
  const requirements = catalogueOf(options.settings.requirements)
  const workspaces = link(documents, options.tree, requirements)
  const finders = workspaces.map(workspace => finderOf(workspace, options))
  return (asOf: IsoDate): string => {
    const checked = workspaces.map((workspace, index) => {
      const profile = workspace.entity && profileOf(workspace.entity, asOf)
      return { workspace, profile, found: finders[index]?.({ ...options, asOf, profile, requirements }) ?? [] }
    })
    const everywhere = checked.flatMap(({ found }) => found)
    const own = checked.filter(({ workspace }) => roots === undefined || roots.has(workspace.root))
    return JSON.stringify(
      own.map(({ workspace, profile, found }) => {
        const { findings } = parted(found, workspace, asOf)
        const coverage = profile ? coverageOf(workspace, findings, profile, asOf, requirements, everywhere) : []
        return shown(readinessOf(coverage, findings))
      }),
    )
  }
}

function shown({ share, level, counts }: Readiness) {
  return { share, level, counts }
}

/** Finds what there is on a date, and asks again only those rules that read the date when they were asked first. */
function finderOf(workspace: Workspace, { rules }: Options): (context: Context) => readonly Finding[] {
  let lasting: readonly Finding[] = []
  let dated: readonly Rule[] = rules
  let known: string | undefined
  let before: { readonly said: string; readonly found: readonly Finding[] } | undefined
  return context => {
    const profile = JSON.stringify(context.profile ?? null)
    if (profile !== known) {
      dated = rules.filter(rule => readsDate(rule, workspace, context))
      const others = rules.filter(rule => !dated.includes(rule))
      lasting = check(workspace, others, context)
      known = profile
      before = undefined
    }
    // From day to day mostly the numbers in the sentences change, on which nothing rests.
    const said = JSON.stringify(dated.map(rule => [...rule.check(workspace, context)].map(saidBy)))
    if (before?.said !== said) before = { said, found: [...lasting, ...check(workspace, dated, context)] }
    return before.found
  }
}

function saidBy({ says, requirement, at, see, unread }: Remark) {
  return [says, requirement, at.path, at.span, see.map(({ path }) => path), unread]
}

function readsDate(rule: Rule, workspace: Workspace, context: Context): boolean {
  let reads = false
  const watching: Context = {
    ...context,
    get asOf() {
      reads = true
      return context.asOf
    },
  }
  for (const _ of rule.check(workspace, watching));
  return reads
}
