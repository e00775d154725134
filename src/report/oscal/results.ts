import type { Finding } from '../../engine/check.ts'
import type { Coverage } from '../../engine/coverage.ts'
import type { Text } from '../../law/types.ts'
import type { Document } from '../../model/document.ts'
import { documentAt } from '../../text/source.ts'
import { groundOf } from '../located.ts'
import { reasonWords, statusWords } from '../matrix/words.ts'
import { sentenceOf } from '../sentence.ts'
import { words } from '../words.ts'
import { type About, claimUuid, findingUuid } from './about.ts'
import { componentOf } from './components.ts'
import { controlId, statementId } from './controls.ts'
import type { OscalDocument } from './document.ts'
import { line, plain } from './markup.ts'
import { instantOf, properties, some } from './parts.ts'
import { uuidOf } from './uuid.ts'

/** What the check of an entity's documentation came to: an observation for each finding, a finding for each requirement. */
export function assessmentResults(about: About): OscalDocument {
  const { judgement, folder, party, components, profile, telling } = about
  const { lang, asOf, version } = telling
  const { requirements, findings, suppressed, readiness } = judgement
  const plan = uuidOf('plan')
  const tool = { uuid: uuidOf('tool'), type: 'software', title: 'nis2lint', description: words.disclaimer[lang] }
  const operational = { status: { state: 'operational' } }
  const start = instantOf(asOf)
  const seen = [...findings, ...suppressed.map(({ finding }) => finding)]
  return {
    path: `${folder}/assessment-results.json`,
    model: 'assessment-results',
    title: `${said.title[lang]}: ${party.name}`,
    party,
    body: {
      'import-ap': { href: `#${plan}` },
      results: [
        {
          uuid: uuidOf(`result/${folder}`),
          title: line(said.title[lang]),
          description: words.disclaimer[lang],
          start,
          end: start,
          props: properties({
            'readiness-share': readiness.share,
            'readiness-level': readiness.level,
            ...readiness.counts,
          }),
          links: [{ href: profile, rel: 'profile' }],
          'local-definitions': {
            components: [
              { ...tool, props: properties({ version }), ...operational },
              ...[...components].map(([policy, uuid]) => ({
                ...componentOf(policy as Document<'policy'>, uuid, lang),
                ...operational,
              })),
            ],
          },
          'reviewed-controls': {
            'control-selections': [
              { 'include-controls': requirements.map(({ id }) => ({ 'control-id': controlId(id) })) },
            ],
          },
          ...some(
            'observations',
            seen.map(finding => observation(finding, about, tool.uuid)),
          ),
          ...some(
            'findings',
            requirements.flatMap(coverage => (coverage.status === 'manual' ? [] : found(coverage, about))),
          ),
        },
      ],
      'back-matter': {
        resources: [{ uuid: plan, title: line(said.plan[lang]), description: line(said.noPlan[lang]) }],
      },
    },
  }
}

function observation(finding: Finding, { judgement, folder, components, telling }: About, tool: string) {
  const { lang, asOf, sources } = telling
  const { says, fix } = sentenceOf(finding, lang)
  const { at, rule, severity, requirement, fingerprint } = finding
  const by = judgement.suppressed.find(one => one.finding === finding)?.by
  const policy = [...components].find(([{ path }]) => path === documentAt(at))
  return {
    uuid: observationUuid(folder, fingerprint),
    title: line(says),
    description: line(`${says}. ${fix}.`),
    props: properties({
      rule,
      severity,
      'requirement-id': requirement,
      ground: groundOf(finding, lang),
      'excused-by': by?.data.id,
    }),
    methods: ['EXAMINE'],
    types: ['finding'],
    origins: [{ actors: [{ type: 'tool', 'actor-uuid': tool }] }],
    ...some('subjects', policy ? [{ 'subject-uuid': policy[1], type: 'component' }] : []),
    'relevant-evidence': [{ description: line(`${plain(at.path)}:${sources.start(at).line}`) }],
    collected: instantOf(asOf),
  }
}

function found(coverage: Coverage, about: About) {
  const { judgement, folder, components, telling } = about
  const { lang } = telling
  const { id, demand, level, status, reason, because, findings } = coverage
  const shown = new Set(judgement.findings.map(({ fingerprint }) => fingerprint))
  const related = [...new Set([...findings, ...because])].filter(fingerprint => shown.has(fingerprint))
  const answers = judgement.workspace.claims.filter(({ requirement }) => requirement === id)
  const why = reason ? `: ${reasonWords[reason][lang]}` : ''
  return {
    uuid: findingUuid(about, id),
    title: line(demand.title[lang]),
    description: line(`${statusWords[status][lang]}${why}`),
    props: properties({ 'requirement-id': id, status, reason, 'applied-level': level }),
    ...some(
      'links',
      answers.flatMap(({ policy }) => {
        const component = components.get(policy)
        return component && status !== 'exempt'
          ? [{ href: `component-definition.json#${claimUuid(component, id)}`, rel: 'implementation' }]
          : []
      }),
    ),
    target: {
      type: 'statement-id',
      'target-id': statementId(id),
      status: {
        state: status === 'met' ? 'satisfied' : 'not-satisfied',
        reason: status === 'met' ? 'pass' : status === 'exempt' ? 'other' : 'fail',
        remarks: line(`${said.state[lang]} ${statusWords[status][lang]}`),
      },
    },
    ...some(
      'related-observations',
      related.map(one => ({ 'observation-uuid': observationUuid(folder, one) })),
    ),
  }
}

function observationUuid(folder: string, fingerprint: string): string {
  return uuidOf(`observation/${folder}/${fingerprint}`)
}

const said = {
  title: { da: 'Kontrol af dokumentationen', en: 'Check of the documentation' },
  plan: { da: 'Kontrollens plan', en: 'The plan of the check' },
  noPlan: {
    da: 'Der er ingen særskilt plan. Kontrollen følger nis2lints regler over for de krav, der er nævnt i profilen; krav, der efterses manuelt, er nævnt, men der er intet resultat for dem.',
    en: 'There is no separate plan. The check follows the rules of nis2lint against the requirements in the profile; requirements to be checked by hand are named, but have no result.',
  },
  state: {
    da: 'Gælder dokumentationen alene og siger ikke, om loven er overholdt. Status:',
    en: 'About the documentation alone; it does not say whether the law is complied with. Status:',
  },
} as const satisfies Record<string, Text>
