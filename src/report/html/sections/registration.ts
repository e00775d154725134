import { sectors } from '../../../law/law.generated.ts'
import type { Document } from '../../../model/document.ts'
import { filled } from '../../filled.ts'
import { dateIn, listIn } from '../../sentence.ts'
import { html, type Markup } from '../markup.ts'
import { facts, table } from '../parts.ts'
import { requirementsTable } from '../requirements-table.ts'
import type { SectionOf, View } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** Sections 9 and 10: what is registered, when it was filed, and where each requirement stands. */
export const registration: SectionOf = view => {
  const { judgement, rows, lang } = view
  const own = rows.filter(({ coverage }) => /^(?:dk\/(?:9|10|33)\.|dk-620\/)/.test(coverage.id))
  const records = judgement.workspace.sound.registration
  if (own.length + records.length === 0) return undefined
  return {
    id: 'registration',
    title: words.registration[lang],
    onNewPage: true,
    body: html`${records.map(record => told(record, view))}
${own.length > 0 ? html`<h3>${words.requirementsOf[lang]}</h3>${requirementsTable(words.registration[lang], own, lang)}` : undefined}`,
  }
}

function told({ data }: Document<'registration'>, { lang }: View): Markup {
  const list = (values: readonly string[] | undefined) =>
    values === undefined
      ? words.notStated[lang]
      : values.length === 0
        ? words.none[lang]
        : values.map(one => html`<div>${one}</div>`)
  const filings = (data.filings ?? []).map(({ date, channel, receipt }) => [
    dateIn(lang, date),
    channel,
    receipt === undefined ? words.notStated[lang] : typeof receipt === 'string' ? receipt : receipt.file,
  ])
  const typed = (data.sectors ?? []).map(id => sectors[id].type[lang])
  return html`<p class="quiet">${filled(words.asStatedIn[lang], { id: data.id })}.</p>${facts([
    [lang === 'da' ? 'Efter' : 'Under', `§ ${data.paragraph}`],
    [lang === 'da' ? 'Navn' : 'Name', data.name ?? words.notStated[lang]],
    [lang === 'da' ? 'Adresse' : 'Address', data.address ?? words.notStated[lang]],
    [lang === 'da' ? 'Typer' : 'Types', typed.length > 0 ? listIn(lang, typed) : words.notStated[lang]],
    [lang === 'da' ? 'Myndigheder' : 'Authorities', list(data.authorities)],
    [lang === 'da' ? 'E-mail' : 'E-mail', list(data.emails)],
    [lang === 'da' ? 'Telefon' : 'Telephone', list(data.phones)],
    [lang === 'da' ? 'IP-intervaller' : 'IP ranges', list(data.ipRanges)],
    [lang === 'da' ? 'Andre medlemsstater' : 'Other Member States', list(data.memberStates)],
  ])}
${filings.length > 0 ? html`<h3>${words.filings[lang]}</h3>${table({ name: words.filings[lang], heads: [words.date[lang], words.channel[lang], words.receipt[lang]], widths: 'dated' }, filings)}` : undefined}`
}
