import type { Lang } from '../../law/types.ts'
import { grouped } from '../../model/grouped.ts'
import { prose } from '../escape.ts'
import { filled } from '../filled.ts'
import { upTo } from '../up-to.ts'
import { capitalised, readinessWords } from '../words.ts'
import { noRoom, placed } from './findings.ts'
import { bold } from './headline.ts'
import type { PageOptions } from './page.ts'
import { fold, type Section } from './section.ts'
import type { ComparedView, EffectView, EntityView, PassageView, StatusView } from './view.ts'
import { comparedWords, statusWords } from './words.ts'

/** What the change means in law, entity by entity: for whoever decides on it and reads nothing else. */
export function meaningSection(view: ComparedView, options: PageOptions): Section {
  const { lang, entities } = view
  const title = bold(comparedWords.meaning[lang])
  const several = entities.length > 1
  const told = (details: number) =>
    entities.flatMap(entity => {
      const lines = linesOf(entity, lang, options, details)
      if (lines.length === 0) return []
      return several ? [`- **${prose(entity.name)}**`, ...lines.map(line => `  ${line}`)] : lines
    })
  const [full, brief, bare] = [told(16), told(open), told(0)]
  if (full.length === 0) return { full: '', shorter: [], weight: 5 }
  const shown = (lines: readonly string[]) => `${title}\n${lines.join('\n')}\n`
  const cut = (room: number) => {
    const lines = upTo(room, bare)
    return shown(lines.length < bare.length ? [...lines, `- … ${noRoom(lang)}`] : lines)
  }
  const shorter = [shown(brief), shown(bare), cut(16_000), cut(6_000)]
  return { full: shown(full), shorter, weight: 5 }
}

/** The requirements that stand otherwise than before, folded, by measure and what became of them. */
export function statusSection({ lang, entities }: ComparedView): Section {
  const count = entities.flatMap(one => one.requirements).length
  if (count === 0) return { full: '', shorter: [], weight: 3 }
  const several = entities.length > 1
  const groups = entities.flatMap(({ name, requirements }) =>
    groupedByFate(requirements, lang).map(({ head, those }) => ({
      head: `- ${several ? `${prose(name)}: ` : ''}${head} (${those.length})`,
      items: those.map(({ title, law }) => `  - ${prose(title)} <sub>${prose(law)}</sub>`),
    })),
  )
  const title = filled(comparedWords.statuses[lang], { count: String(count) })
  const shown = (lines: readonly string[], room: number) => {
    const some = upTo(room, lines)
    return fold(title, [...some, ...(some.length < lines.length ? [`- … ${noRoom(lang)}`] : [])].join('\n'))
  }
  const heads = groups.map(({ head }) => head)
  const all = groups.flatMap(({ head, items }) => [head, ...items])
  const shorter = [shown(heads, 8_000), `\n${title}: ${noRoom(lang)}\n`]
  return { full: shown(all, Number.POSITIVE_INFINITY), shorter, weight: 3 }
}

/** Requirements of one measure that went the same way. */
function groupedByFate(requirements: readonly StatusView[], lang: Lang) {
  const headOf = (one: StatusView) => {
    const [before, after] = [one.before, one.after].map(status => statusWords[status ?? 'none'][lang])
    const measure = one.measure === null ? capitalised(comparedWords.elsewhere[lang]) : prose(one.measure)
    return `**${measure}**: ${before} → **${after}**`
  }
  return [...grouped(requirements.toSorted(byMeasure), headOf)].map(([head, those]) => ({ head, those }))
}

/** By the number that the name of a measure begins with; what belongs to none is last. */
function byMeasure(a: StatusView, b: StatusView): number {
  const number = ({ measure }: StatusView) => (measure === null ? 11 : Number.parseInt(measure, 10))
  return number(a) - number(b)
}

function linesOf(entity: EntityView, lang: Lang, options: PageOptions, details: number): string[] {
  return [
    ...presenceOf(entity, lang),
    ...entity.effects.map(effect => effectLine(effect, lang, options, details)),
    ...statusesOf(entity.requirements, lang),
    ...readinessLine(entity, lang),
  ]
}

function presenceOf({ before, after }: EntityView, lang: Lang): string[] {
  if (before && !after) return [`- ${comparedWords.entityGone[lang]}`]
  return after && !before ? [`- ${comparedWords.entityNew[lang]}`] : []
}

/** So many of the changes in a document are shown at once; the others are folded. */
const open = 3

// All on one line, as one item of the list: what stood on the next would end it.
function effectLine(effect: EffectView, lang: Lang, { linkTo }: PageOptions, details: number): string {
  const law = effect.law ? ` <sub>${prose(effect.law)}</sub>` : ''
  const where = effect.at ? ` ${placed(effect.at, linkTo.head)}` : ''
  const told = [...effect.details.map(prose), ...effect.passages.map(passage)].slice(0, details)
  const rest = told.slice(open)
  const folded = `<details><summary>${comparedWords.changed[lang]}</summary>${rest.join('<br>')}</details>`
  const lines = [
    `- **${prose(effect.says)}.**${law}${where}`,
    ...(effect.todo ? [`→ ${prose(effect.todo)}.`] : []),
    ...told.slice(0, open),
  ]
  return `${lines.join('<br>')}${rest.length > 0 ? folded : ''}`
}

function passage({ before, removed, added, after }: PassageView): string {
  const out = removed ? `<del>${prose(removed)}</del>` : ''
  const put = added ? `<ins>${prose(added)}</ins>` : ''
  return ['…', prose(before), out, put, prose(after), '…'].filter(Boolean).join(' ')
}

/** How many requirements are documented no longer, or now, with the measures that they belong to. */
function statusesOf(requirements: readonly StatusView[], lang: Lang): string[] {
  const isShown = (status: StatusView['before']) => status === 'met' || status === 'exempt'
  const applying = requirements.filter(({ before, after }) => before !== null && after !== null)
  const lost = applying.filter(({ before, after }) => isShown(before) && !isShown(after))
  const won = applying.filter(({ before, after }) => !isShown(before) && isShown(after))
  return [
    ...counted(lost, comparedWords.lost[lang], comparedWords.lostOne[lang], lang),
    ...counted(won, comparedWords.won[lang], comparedWords.wonOne[lang], lang),
  ]
}

function counted(requirements: readonly StatusView[], many: string, one: string, lang: Lang): string[] {
  if (requirements.length === 0) return []
  const measures = new Set(
    requirements.toSorted(byMeasure).map(({ measure }) => measure ?? comparedWords.elsewhere[lang]),
  )
  const values = { count: String(requirements.length), measures: prose([...measures].join('; ')) }
  return [`- ${filled(requirements.length === 1 ? one : many, values)}`]
}

function readinessLine({ before, after }: EntityView, lang: Lang): string[] {
  if (!before || !after || (before.share === after.share && before.level === after.level)) return []
  const [from, to] = [before, after].map(({ share, level }) => `${share} % (${readinessWords[level][lang]})`)
  return [`- ${capitalised(comparedWords.readiness[lang])}: ${from} → **${to}**`]
}
