import fc from 'fast-check'
import { comparisonIn } from '../../../action/second/read.ts'
import { csvOf } from '../../../src/report/csv.ts'
import { groupPage } from '../../../src/report/html/group.ts'
import { jsonReport } from '../../../src/report/json.ts'
import { sourcesOf } from '../../../src/report/located.ts'
import { groupTable } from '../../../src/report/merge/group.ts'
import { merged, reportIn } from '../../../src/report/merge/merged.ts'
import { groupText } from '../../../src/report/merge/text.ts'
import { entity, file, judge, policy } from '../../workspaces.ts'
import { changed, changes } from '../mutations.ts'
import { inTime, type Target } from '../target.ts'

const files = [file('entity.yaml', entity), file('p.md', policy({ ownr: 'x' }))]
const sound = jsonReport(judge(files), sourcesOf(files), { lang: 'da', asOf: '2026-06-01', version: '0' })
const other = sound.replaceAll('acme', 'other')

/** What `merge` and the second stage of the Action make of a report that somebody else may have written. */
export const reports: Target = {
  name: 'reports',
  share: 2,
  property: fc.property(
    fc.oneof({ weight: 4, arbitrary: changes.map(list => changed(sound, list)) }, fc.json()),
    text => {
      inTime(() => {
        comparisonIn(text)
        const read = [reportIn('a', text), reportIn('b', other)]
        const named = read.flatMap(one => ('why' in one ? [] : [one]))
        const whole = merged(named)
        if ('why' in whole) return
        groupText(whole, 'da', (_, shown) => shown)
        csvOf(groupTable(whole, 'en'))
        groupPage(whole, 'da')
      })
    },
  ),
}
