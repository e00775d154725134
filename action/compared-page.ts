import type { Text } from '../src/law/types.ts'
import { comparedPage } from '../src/report/compared/page.ts'
import type { ComparedView } from '../src/report/compared/view.ts'
import type { RunContext } from './context.ts'
import { linkTo } from './links.ts'

/**
 * Characters that a page may have: GitHub takes comments of 65,536 and summaries of a MiB, and refuses longer ones whole. What is escaped
 * takes a byte for each character, and nothing else takes more than two.
 */
const room = { comment: 60_000, summary: 300_000 }

/** New findings in a comment: it is read in a list of others; the summary has them all. */
const rows = { comment: 20, summary: Number.POSITIVE_INFINITY }

/** The page about a change for one of the two places that it is written to. */
export function comparedPageFor(
  where: 'comment' | 'summary',
  view: ComparedView,
  context: Pick<RunContext, 'server' | 'repository' | 'commit' | 'run'>,
  remarks: readonly Text[] = [],
): string {
  const { server, repository, commit, run } = context
  const base = view.base === null ? () => undefined : linkTo({ ...context, commit: view.base })
  return comparedPage(view, {
    linkTo: { head: linkTo(context), base },
    limit: room[where],
    rows: rows[where],
    commit,
    run: run.id > 0 ? `${server}/${repository.owner}/${repository.repo}/actions/runs/${run.id}` : undefined,
    remarks: remarks.map(remark => remark[view.lang]),
  })
}

/** Whether a change does nothing that anybody need be told of: then no comment is made. */
export function isQuiet({ base, configuration, entities }: ComparedView): boolean {
  if (base === null) return entities.every(({ existing }) => existing.length === 0)
  const told = entities.flatMap(one => [one.new, one.fixed, one.gone, one.excused, one.requirements, one.effects])
  return configuration === null && told.every(list => list.length === 0)
}
