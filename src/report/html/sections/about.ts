import { html } from '../markup.ts'
import type { SectionOf } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** What the figures mean, and what the report does not say. */
export const about: SectionOf = ({ lang }) => ({
  id: 'about',
  title: words.aboutReport[lang],
  body: html`<p>${words.aboutText[lang]}</p><p>${words.halves[lang]}</p>`,
})
