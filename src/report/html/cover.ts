import { authorities } from '../../law/law.generated.ts'
import type { Lang } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import { classTold } from '../class-told.ts'
import { statedNameIn } from '../entity-name.ts'
import { dateIn } from '../sentence.ts'
import { capitalised, words as common } from '../words.ts'
import { html, type Markup, type Piece } from './markup.ts'
import { facts } from './parts.ts'
import type { HtmlRun } from './report.ts'
import type { Section } from './view.ts'
import { reportWords as words } from './words.ts'

/** Who is reported on, under which act and by which date, and what the report holds. */
export function cover(
  name: string,
  judgement: Judgement,
  sections: readonly Section[],
  run: HtmlRun,
  prefix: string,
): Markup {
  const { lang, asOf, version, commit } = run
  const { profile, workspace } = judgement
  const entity = workspace.entity?.data
  const basis = profile?.regulation ? `${words.actName[lang]} ${words.regulationToo[lang]}` : words.actName[lang]
  const names = (profile?.authorities ?? []).map(key => authorities[key]?.name[lang] ?? key)
  const about: (readonly [string, Piece])[] = [
    [words.cvr[lang], entity?.cvr ?? '–'],
    [words.entityClass[lang], classOf(judgement, lang)],
    [words.act[lang], basis],
    [words.registersUnder[lang], profile?.paragraph ? `§ ${profile.paragraph}` : '–'],
    [words.authority[lang], names.length > 0 ? names.map(name => html`<div>${name}</div>`) : '–'],
    [words.asOf[lang], dateIn(lang, asOf)],
    [words.commit[lang], commit === undefined ? '–' : html`<span class="path">${commit}</span>`],
    [words.program[lang], `nis2lint ${version}`],
  ]
  return html`<div class="cover" id="${prefix}cover">
<p class="kind">${words.title[lang]}</p>
<h1>${name}</h1>
<p class="subject">${common.asOf[lang]} ${dateIn(lang, asOf)}</p>
${facts(about)}
<p class="what">${words.what[lang]}</p>
<nav class="contents" aria-label="${words.contents[lang]} · ${name}"><h2>${words.contents[lang]}</h2><ol>
${sections.map(({ id, title }, index) => html`<li><span class="number">${index + 1}</span> <a href="#${prefix}${id}">${title}</a></li>\n`)}</ol></nav>
</div>`
}

/** The names of what is reported on; with the folder, where several have the same. */
export function namesOf(judgements: readonly Judgement[], lang: Lang): string[] {
  const names = judgements.map(judgement => nameOf(judgement, lang))
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  return names.map((name, index) => (twice.has(name) ? `${name} (${judgements[index]?.workspace.root || '.'})` : name))
}

function nameOf({ workspace: { entity, root, documents } }: Judgement, lang: Lang): string {
  if (entity) return entity.data.name
  const broken = documents.some(({ kind }) => kind === 'entity')
  const why = (broken ? common.brokenEntity : common.noEntity)[lang]
  const name = statedNameIn(documents) ?? root
  return name === '' ? why : `${name}: ${why}`
}

function classOf({ profile }: Judgement, lang: Lang): string {
  if (!profile) return '–'
  return capitalised(classTold(profile, lang))
}
