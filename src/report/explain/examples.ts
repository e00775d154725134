import { defaultSettings } from '../../engine/settings.ts'
import type { AnyRequirementId } from '../../law/catalogue.ts'
import { answers } from '../../law/explained.generated.ts'
import type { RequirementId } from '../../law/law.generated.ts'
import type { Lang, Requirement, Text } from '../../law/types.ts'
import { lint } from '../../lint.ts'
import sectionSaysSomething from '../../rules/section-says-something.ts'
import { slugOf } from '../../text/markdown.ts'
import { sentenceOf } from '../sentence.ts'
import { rulesFor } from './checked-by.ts'
import type { Workspace } from './example-types.ts'
import { answeredIn, badAbout, badWorkspaces, goodWorkspaces, registered, sections } from './examples.generated.ts'
import type { Part, ShownFile } from './explanation.ts'
import { part, sentence } from './part.ts'

/** A bad and a good example of an answer to a requirement. */
export function examplesOf(id: AnyRequirementId, requirement: Requirement, lang: Lang): Part[] {
  const written = answers[id as RequirementId]
  if (written) return [...part('bad', lang, { lines: [written.bad] }), ...part('good', lang, { lines: [written.good] })]
  if (requirement.fields) return fieldExamples(requirement, id, lang)
  const [rule] = rulesFor(id, requirement)
  if (requirement.evidence !== 'policy' || requirement.basis === 'tool') {
    const bad = badWorkspaces[badAbout[id] ?? rule?.id ?? '']
    return [...workspacePart('bad', bad, lang), ...workspacePart('good', goodWorkspaces[rule?.id ?? ''], lang)]
  }
  return [...emptyPolicy(id, requirement, lang), ...goodPolicy(id, lang)]
}

/** A workspace of a rule's page, with what the rule says of it. */
export function workspacePart(key: 'bad' | 'good', workspace: Workspace | undefined, lang: Lang): Part[] {
  if (!workspace) return []
  const said = workspace.says.map(text => `→ ${sentence(text[lang])}`)
  return part(key, lang, { lines: said.length > 0 ? said : [words.nothing], files: workspace.files })
}

/** The section of an example organisation that answers it; the few that none answers are in answers.yml. */
function goodPolicy(id: string, lang: Lang): Part[] {
  const answer = sections[answeredIn[id] ?? -1]
  if (!answer) return []
  const text = `covers:\n  ${id}: "#${answer.anchor}"\n\n${answer.text}`
  return part('good', lang, { lines: [words.fictional], files: [{ path: answer.path, text }] })
}

/** A policy that claims to answer it and says nothing, as the linter itself sees it. */
function emptyPolicy(id: string, { title }: Requirement, lang: Lang): Part[] {
  const heading = title[lang]
  const text = `---\nnis2: policy\nid: POL-1\ntitle: ${words.policy[lang]}\nversion: "1.0"\nstatus: draft\nowner: ${words.owner[lang]}\ncovers:\n  ${id}: "#${slugOf(heading)}"\n---\n\n# ${heading}\n\n${words.later[lang]}\n`
  // How many bytes it has matters to a limit alone, which it is far below.
  const file = { path: 'policy.md', text, bytes: text.length }
  const options = { rules: [sectionSaysSomething], asOf: '2026-06-01', tree: [file.path], settings: defaultSettings }
  const found = lint([file], options).flatMap(({ findings }) => findings)
  const said = found.map(finding => `→ ${sentence(sentenceOf(finding, lang).says)}`)
  return part('bad', lang, { lines: said, files: [{ path: file.path, text }] })
}

/** Registration fields: as an example organisation states them, and left out. */
function fieldExamples({ fields = {} }: Requirement, id: string, lang: Lang): Part[] {
  const [, paragraph = '9'] = /^dk\/(\d+)\./.exec(id) ?? []
  // Which other Member States there are is what the two sections ask differently.
  const stated = (name: string) => registered[name === 'memberStates' ? paragraph : '9']?.[name] ?? ''
  const head = `nis2: registration\nid: REG-1\nparagraph: "${paragraph}"`
  const file = (lines: readonly string[]): ShownFile => ({
    path: 'registration.yaml',
    text: `${[head, ...lines].join('\n')}\n`,
  })
  const missing = Object.keys(fields).map(name => `→ ${words.missing[lang].replace('{field}', name)}`)
  return [
    ...part('bad', lang, { lines: missing, files: [file([])] }),
    ...part('good', lang, { lines: [words.fictional], files: [file(Object.keys(fields).map(stated))] }),
  ]
}

const words = {
  nothing: { da: 'Her er intet at bemærke.', en: 'Nothing to remark here.' },
  fictional: {
    da: 'Fra en opdigtet organisation i policies-example:',
    en: 'From a fictional organisation in policies-example, which writes in Danish:',
  },
  policy: { da: 'Politik', en: 'Policy' },
  owner: { da: 'It-chefen', en: 'Head of IT' },
  later: { da: 'Beskrives senere.', en: 'To be described later.' },
  missing: { da: 'Registreringen mangler {field}.', en: 'The registration lacks {field}.' },
} as const satisfies Record<string, Text>
