import { surenessOf } from '../../engine/severity.ts'
import { cite } from '../../law/cite.ts'
import type { Lang, Requirement } from '../../law/types.ts'
import { checkWords, groundWords } from '../matrix/words.ts'
import { line, plain } from './markup.ts'
import { properties, some } from './parts.ts'

/** The id of a requirement as OSCAL takes ids: `dk/6.1.3/backup` is `dk_6.1.3_backup`. None of ours has an underscore. */
export function controlId(id: string): string {
  return id.replaceAll('/', '_')
}

/** The id of the statement of a control, which findings are about. */
export function statementId(id: string): string {
  return `${controlId(id)}_smt`
}

/** A requirement as a control: our own title and words, with how it is checked and how sure we are of it. `law` is the resource it stands in. */
export function controlOf(id: string, demand: Requirement, law: string | undefined, lang: Lang) {
  const { title, ask, level, basis, check, punishable, conditional, measure, typically, maps = {} } = demand
  const sure = surenessOf(demand)
  const remarks = [
    { name: 'check', remarks: checkWords[check][lang] },
    { name: 'confidence', remarks: groundWords[sure][lang] },
  ]
  const own = properties({
    'requirement-id': id,
    level,
    basis,
    confidence: sure,
    check,
    punishable,
    conditional,
    measure,
  })
  return {
    id: controlId(id),
    class: 'requirement',
    title: line(title[lang]),
    props: [
      { name: 'label', value: plain(cite(id)[lang]) },
      ...own.map(one => ({ ...one, ...remarks.find(({ name }) => name === one.name) })),
      ...Object.entries(maps).flatMap(([standard, places]) => places.flatMap(at => properties({ [standard]: at }))),
    ],
    ...some('links', law ? [{ href: `#${law}`, rel: 'reference' }] : []),
    parts: [
      { id: statementId(id), name: 'statement', prose: line(ask[lang]) },
      ...(typically ? [{ id: `${controlId(id)}_gdn`, name: 'guidance', prose: line(typically[lang]) }] : []),
    ],
  }
}
