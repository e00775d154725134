import type { Text } from '../../law/types.ts'
import { type RegisterRow, registerRows } from '../tables/rows.ts'
import { type About, findingUuid } from './about.ts'
import type { OscalDocument } from './document.ts'
import { line } from './markup.ts'
import { instantOf, properties, some } from './parts.ts'
import { naming, uuidOf } from './uuid.ts'

/** The plan of action and milestones of an entity, from its registers of corrective actions; none where those hold nothing. */
export function planOfAction(about: About): OscalDocument | undefined {
  const { judgement, folder, party, telling } = about
  const rows = registerRows([judgement], 'actions')
  if (rows.length === 0) return undefined
  const name = naming(`action/${folder}`)
  const items = rows.map(row => itemOf(row, name, about))
  return {
    path: `${folder}/plan-of-action-and-milestones.json`,
    model: 'plan-of-action-and-milestones',
    title: `${said.title[telling.lang]}: ${party.name}`,
    party,
    body: {
      'system-id': { 'identifier-type': 'https://ietf.org/rfc/rfc4122', id: uuidOf(`system/${folder}`) },
      risks: items.map(({ risk }) => risk),
      'poam-items': items.map(({ item }) => item),
    },
  }
}

/** A corrective action: the gap as a risk with what is done about it by when, and the item that names it. */
function itemOf({ row, at }: RegisterRow<'actions'>, name: (name: string) => string, about: About) {
  const { judgement, telling } = about
  const { lang, asOf } = telling
  const { id, gap, measure, owner, opened, due, done, requirement, decidedBy } = row
  const isDone = done !== undefined && done <= asOf
  const risk = name(`risk/${id}`)
  const title = line(`${id}: ${gap}`)
  const milestone = (step: string, what: Text, date: string | undefined) => {
    const instant = instantOf(date)
    return instant
      ? [
          {
            uuid: name(`${step}/${id}`),
            type: 'milestone',
            title: what[lang],
            timing: { 'on-date': { date: instant } },
          },
        ]
      : []
  }
  const deadline = instantOf(due)
  const measured = judgement.requirements.some(one => one.id === requirement && one.status !== 'manual')
  return {
    risk: {
      uuid: risk,
      title,
      description: line(gap),
      statement: line(said.statement[lang]),
      props: properties({ 'action-id': id, owner, 'decided-by': decidedBy }),
      status: isDone ? 'closed' : 'open',
      ...(deadline ? { deadline } : {}),
      remediations: [
        {
          uuid: name(`remediation/${id}`),
          lifecycle: isDone ? 'completed' : 'planned',
          title: line(measure ?? said.none[lang]),
          description: line(measure ?? said.none[lang]),
          ...some('tasks', [
            ...milestone('opened', said.opened, opened),
            ...milestone('due', said.due, due),
            ...milestone('done', said.done, done),
          ]),
        },
      ],
    },
    item: {
      uuid: name(`item/${id}`),
      title,
      description: line(measure ? `${gap} ${measure}` : gap),
      props: properties({ 'action-id': id, owner, opened, due, done, 'requirement-id': requirement, path: at.path }),
      ...some(
        'links',
        requirement && measured
          ? [{ href: `assessment-results.json#${findingUuid(about, requirement)}`, rel: 'related-finding' }]
          : [],
      ),
      'related-risks': [{ 'risk-uuid': risk }],
    },
  }
}

const said = {
  title: { da: 'Korrigerende foranstaltninger', en: 'Corrective actions' },
  statement: {
    da: 'Manglen, som organisationen selv har skrevet den op; nis2lint har ikke vurderet dens betydning.',
    en: 'The gap as the organisation itself recorded it; nis2lint has not assessed what it means.',
  },
  none: { da: 'Foranstaltningen er ikke beskrevet', en: 'The measure is not described' },
  opened: { da: 'Iværksat', en: 'Begun' },
  due: { da: 'Frist', en: 'Due' },
  done: { da: 'Gennemført', en: 'Done' },
} as const satisfies Record<string, Text>
