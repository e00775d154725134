import type { Lang } from '../law/types.ts'
import type { EntityDates } from '../report/calendar.ts'
import { calendarJson } from '../report/calendar-json.ts'
import { calendarMarkdown, calendarText } from '../report/calendar-text.ts'
import { datesIn } from '../report/dates.ts'
import { entityNameOf } from '../report/entity-name.ts'
import { calendarIcs } from '../report/ics.ts'
import { documentAt } from '../text/source.ts'
import type { Request } from './arguments.ts'
import { type GatheredFrom, gather } from './gather.ts'
import { painter } from './paint.ts'
import { version } from './version.ts'
import { write } from './write.ts'

/** `nis2lint calendar`: everything with a date in what the caller named. */
export function calendarCommand(request: Request, otherwise: Lang): 0 {
  const gathered = gather(request, otherwise)
  const output = request.options['output'] as string | undefined
  write(report(gathered, request, output === undefined), output)
  return 0
}

function report(gathered: GatheredFrom, { options }: Request, toScreen: boolean): string {
  const { sources, asOf, lang } = gathered
  const entities = entitiesIn(gathered)
  switch (options['format']) {
    case 'json':
      return calendarJson(entities, sources, { lang, asOf, version })
    case 'markdown':
      return calendarMarkdown(entities, asOf, lang)
    case 'ics':
      return calendarIcs(entities, asOf, lang)
    default:
      return calendarText(
        entities,
        asOf,
        lang,
        painter(toScreen && !options['no-color']),
        toScreen ? process.stdout.columns : undefined,
      )
  }
}

function entitiesIn({ judgements, asOf, lang, settings, isWanted }: GatheredFrom): EntityDates[] {
  return judgements.map(judgement => {
    const { entity, root } = judgement.workspace
    const items = datesIn(judgement, asOf, settings).filter(({ at }) => isWanted(documentAt(at)))
    return {
      name: entityNameOf(judgement.workspace, lang),
      key: entity?.data.cvr ?? root,
      items,
    }
  })
}
