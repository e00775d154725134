import type { Lang, Text } from '../../src/law/types.ts'

/** What the issue is called. A person may rename it; it is found by its label and marker. */
export const title: Text = {
  da: 'nis2lint: frister, der er overskredet eller nærmer sig',
  en: 'nis2lint: what is overdue or soon due',
}

/** What a second issue says when it is closed in favour of the first. */
export const doubled: Text = {
  da: 'Lukket: der var to af disse, da to kørsler mødtes. Den anden gælder.',
  en: 'Closed: there were two of these, as two runs met. The other one stands.',
}

export const words = {
  overdue: { da: 'Overskredet', en: 'Overdue' },
  soon: { da: 'Nærmer sig, frem til den {until}', en: 'Soon due, until {until}' },
  due: { da: 'Frist', en: 'Due' },
  what: { da: 'Hvad', en: 'What' },
  where: { da: 'Hvor', en: 'Where' },
  remedy: { da: 'Afhjælpning', en: 'Remedy' },
  undated: { da: 'inden da', en: 'by then' },
  coming: { da: 'holder så ikke længere: «{title}»', en: 'will no longer hold: "{title}"' },
  more: {
    da: '… og {count} mere; kør nis2lint på den dato for at se alt',
    en: '… and {count} more; run nis2lint as of that date to see all',
  },
  clean: {
    da: 'Intet er overskredet, og intet udløber frem til den {until}.',
    en: 'Nothing is overdue, and nothing runs out until {until}.',
  },
  about: {
    da: 'Bedømt efter {asOf}. Paragraffen er grundlaget for kravet og ikke for datoen, som kan være jeres egen eller nis2lints valg. Sagen lukkes af sig selv, når der ikke er mere i den, og genåbnes, når der er.',
    en: "Judged as of {asOf}. The section is the ground of the requirement and not of the date, which may be your own or nis2lint's choice. The issue closes by itself when nothing is left in it, and opens again when something is.",
  },
} satisfies Readonly<Record<string, Text>>

/** The verdict, which stands first: `2 frister overskredet, 1 nærmer sig`. */
export function verdict(overdue: number, soon: number, lang: Lang): string {
  const told = [
    ...(overdue > 0 ? [{ da: `${dates(overdue)} overskredet`, en: `${overdue} overdue` }] : []),
    ...(soon > 0 ? [{ da: `${overdue > 0 ? soon : dates(soon)} nærmer sig`, en: `${soon} soon due` }] : []),
  ]
  if (told.length === 0) return { da: 'ingen frister', en: 'nothing due' }[lang]
  return told.map(part => part[lang]).join(', ')
}

function dates(count: number): string {
  return `${count} ${count === 1 ? 'frist' : 'frister'}`
}
