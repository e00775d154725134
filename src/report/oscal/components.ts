import type { Lang, Text } from '../../law/types.ts'
import { type Document, idOf } from '../../model/document.ts'
import { approvalWords, reasonWords } from '../matrix/words.ts'
import { type Answer, type MatrixRow, matrixOf } from '../matrix.ts'
import { type About, claimUuid } from './about.ts'
import { controlId } from './controls.ts'
import type { OscalDocument } from './document.ts'
import { line } from './markup.ts'
import { properties, some } from './parts.ts'
import { uuidOf } from './uuid.ts'

interface Claimed {
  readonly row: MatrixRow
  readonly answer: Answer
}

/** The component definition of an entity: each policy a component, with the requirements that it says it answers. */
export function componentDefinition(about: About): OscalDocument {
  const { judgement, folder, party, components, telling } = about
  const claims = new Map<Document, Claimed[]>()
  for (const row of matrixOf(judgement, telling.asOf)) {
    for (const answer of row.answers) {
      if (components.has(answer.document))
        claims.set(answer.document, [...(claims.get(answer.document) ?? []), { row, answer }])
    }
  }
  const all = [...components].map(([policy, uuid]) =>
    component(policy as Document<'policy'>, uuid, claims.get(policy) ?? [], about),
  )
  return {
    path: `${folder}/component-definition.json`,
    model: 'component-definition',
    title: `${said.title[telling.lang]}: ${party.name}`,
    party,
    body: some('components', all),
  }
}

/** What is told of a policy wherever it is a component. */
export function componentOf(policy: Document<'policy'>, uuid: string, lang: Lang) {
  const { title, version, status, owner, effective, reviewed } = policy.data
  return {
    uuid,
    type: 'policy',
    title: line(title ?? idOf(policy)),
    description: line(`${idOf(policy)}, ${said.version[lang]} ${version ?? '–'}: ${policy.path}`),
    props: properties({
      'document-id': idOf(policy),
      path: policy.path,
      'document-version': version,
      'document-status': status,
      owner,
      effective,
      reviewed,
      'nis2lint-v1-digest': policy.digests?.digest,
    }),
  }
}

function component(policy: Document<'policy'>, uuid: string, claims: readonly Claimed[], about: About) {
  const { profile, telling } = about
  const { lang } = telling
  const { props, ...head } = componentOf(policy, uuid, lang)
  const [first] = claims
  const approval = first?.answer.approval
  const more = properties({
    approval: approval?.is,
    'approved-on': approval?.approval?.data.date,
    decision: approval?.approval?.data.id,
    'taken-over-from': first?.answer.from?.data.id,
  })
  const implemented = claims.map(({ row: { coverage }, answer }) => {
    const { heading, reason } = answer
    const against = reason ? `. ${said.but[lang]}: ${reasonWords[reason][lang]}` : ''
    return {
      uuid: claimUuid(uuid, coverage.id),
      'control-id': controlId(coverage.id),
      description: line(`${said.under[lang]} «${heading?.title ?? `#${heading?.anchor}`}»${against}`),
      props: properties({ anchor: heading?.anchor, counts: reason === null, reason }),
    }
  })
  return {
    ...head,
    props: [...props, ...more],
    ...some(
      'control-implementations',
      implemented.length === 0
        ? []
        : [
            {
              uuid: uuidOf(`implementation/${uuid}`),
              source: profile,
              description: approval
                ? line(`${said.claims[lang]} (${approvalWords[approval.is][lang]})`)
                : said.claims[lang],
              'implemented-requirements': implemented,
            },
          ],
    ),
  }
}

const said = {
  title: { da: 'Politikker', en: 'Policies' },
  version: { da: 'version', en: 'version' },
  under: { da: 'Besvaret under', en: 'Answered under' },
  but: { da: 'Tæller ikke fuldt', en: 'Does not count fully' },
  claims: {
    da: 'De krav, politikken selv siger, at den besvarer',
    en: 'The requirements that the policy itself says it answers',
  },
} as const satisfies Record<string, Text>
