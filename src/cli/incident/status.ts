import { runningClocks } from '../../engine/incident-clocks.ts'
import { momentOf } from '../../law/moment.ts'
import type { Lang } from '../../law/types.ts'
import { mayBeSent } from '../../model/incidents.ts'
import { entityNameOf } from '../../report/entity-name.ts'
import { type EntityClocks, isAlarming } from '../../report/incident/status.ts'
import { statusJson } from '../../report/incident/status-json.ts'
import { statusMarkdown, statusText } from '../../report/incident/status-text.ts'
import type { Request } from '../arguments.ts'
import { painter } from '../paint.ts'
import { version } from '../version.ts'
import { write } from '../write.ts'
import { asOfRead } from './clock.ts'
import { linkedIn } from './workspaces.ts'

/** `nis2lint incident status`: the clocks of section 13 that run, nearest first. Gives 1 where one has passed. */
export function incidentStatusCommand(request: Request, otherwise: Lang): 0 | 1 {
  const { options } = request
  const asOf = asOfRead(options['as-of'], 'dates too')
  const moment = momentOf(asOf)
  const { entities, sources, lang } = linkedIn(request, moment, otherwise)
  const clocks = entities.map(({ workspace, profile }): EntityClocks => {
    const { documents, sound } = workspace
    const all = runningClocks(workspace, profile, moment)
    const unknown = all.filter(({ step, sent, incident }) => mayBeSent(step, sent, incident))
    const broken = documents.filter(
      one => one.kind === 'incident' && (!one.sound || unknown.some(({ incident }) => incident === one)),
    )
    return {
      name: entityNameOf(workspace, lang),
      incidents: sound.incident.length,
      clocks: all.filter(clock => !unknown.includes(clock)),
      broken: broken.map(({ path }) => path),
    }
  })
  const output = options['output'] as string | undefined
  const paint = painter(output === undefined && !options['no-color'])
  const forms = {
    json: () => statusJson(clocks, { asOf, moment }, sources, { lang, version }),
    markdown: () => statusMarkdown(clocks, { asOf, moment }, lang),
    text: () =>
      statusText(clocks, { asOf, moment }, lang, paint, output === undefined ? process.stdout.columns : undefined),
  }
  write(forms[(options['format'] ?? 'text') as keyof typeof forms](), output)
  return isAlarming(clocks) ? 1 : 0
}
