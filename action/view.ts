import type { ComparedView, PlaceView } from '../src/report/compared/view.ts'
import { viewOf } from '../src/report/compared/view-of.ts'
import type { Place } from '../src/text/source.ts'
import type { Standings } from './diff/changed-lines.ts'
import type { Checked } from './gather.ts'

/** What was checked as data, its places as GitHub shows them: on the head of the pull request, not on the merge that is checked out. */
export function viewFor(checked: Checked, standings: Standings | undefined): ComparedView {
  const { comparisons, before, chosen, sources, lang, asOf } = checked
  const inHead = (place: Place): PlaceView => {
    const { line } = sources.start(place)
    const there = standings?.(place.path, [line, line])
    return { path: there?.path ?? place.path, line: there?.lines?.[0] ?? line }
  }
  const inBase = (place: Place): PlaceView => {
    const known = 'sources' in before ? before.sources : sources
    return { path: place.path, line: known.start(place).line }
  }
  const base = 'commit' in before ? before.commit : undefined
  const { path, differs } = chosen
  const configuration = differs === undefined ? null : { path, by: differs }
  return viewOf(comparisons, { lang, asOf, base, configuration, inHead, inBase })
}
