/** The words of the page of sectors. */
export const words = {
  title: { da: 'Sektorer', en: 'Sectors' },
  intro: {
    da: `De typer af enheder, som loven nævner, med det ord, som enhedsdokumentet skriver under \`sectors\`. Lovens egne bilag er ikke læst:
hvordan en type er beskrevet, følger direktivets bilag, hvor bekendtgørelse nr. 620/2025 ikke beskriver den; den sidste kolonne gælder
myndigheden og den lov, der gælder. Klassen kan også følge af et særligt grundlag
(§ 4, stk. 2 og 3, og § 5, stk. 2 og 3), og offentlig forvaltning går forud for sektoren, når myndigheden findes. \`nis2lint scope\`
regner det hele ud for en enhed. Størrelserne er:`,
    en: `The types of entity that the act names, with the word that an entity document writes under \`sectors\`. The act's own annexes were
not read: how a type is described follows the annexes of the directive where Order 620/2025 does not describe it; the last column is
about the authority and the act that applies. The class can also follow from a special
ground (§ 4(2) and (3) and § 5(2) and (3)), and public administration goes before the sector when the authority is found.
\`nis2lint scope\` works all of it out for an entity. The sizes are:`,
  },
  annex: {
    1: { da: 'Bilag 1: særligt kritiske sektorer', en: 'Annex 1: sectors of high criticality' },
    2: { da: 'Bilag 2: andre kritiske sektorer', en: 'Annex 2: other critical sectors' },
    null: { da: 'Uden for bilagene', en: 'Outside the annexes' },
  },
  head: {
    da: [
      'Ord',
      'Punkt',
      'Type',
      'Klasse efter størrelse',
      'Myndighed',
      'Registrering',
      'Forordning 2024/2690',
      'Bemærkning',
      'Myndighed og lov er',
    ],
    en: [
      'Word',
      'Point',
      'Type',
      'Class by size',
      'Authority',
      'Registration',
      'Regulation 2024/2690',
      'Note',
      'Authority and act are',
    ],
  },
  size: { large: { da: 'stor', en: 'large' }, medium: { da: 'mellemstor', en: 'medium-sized' } },
  orLarger: { da: 'mellemstor eller stor', en: 'medium-sized or large' },
  ifCovered: { da: ', hvis omfattet', en: ', if covered' },
  employees: { da: 'beskæftigede eller flere,', en: 'persons employed or more,' },
  or: { da: 'eller både en omsætning på over', en: 'or both a turnover of over' },
  and: { da: 'og en samlet balance på over', en: 'and a balance sheet total of over' },
  million: { da: 'mio. euro', en: 'million euro' },
  yes: { da: 'ja', en: 'yes' },
  anySize: { da: 'uanset størrelse', en: 'whatever its size' },
  noClass: {
    da: 'ingen klasse alene af den grund, efter vores fortolkning',
    en: 'no class for that reason alone, by our reading',
  },
  unlessEssential: { da: 'ellers', en: 'otherwise' },
  unsettled: { da: 'uafklaret', en: 'unsettled' },
  otherAct: { da: 'efter den anden retsakt', en: 'by the other act' },
  extent: {
    activity: {
      da: 'En anden lov gælder, i det omfang den dækker aktiviteterne',
      en: 'Another act applies to the extent that it covers the activities',
    },
    entity: { da: 'En anden retsakt gælder i stedet', en: 'Another act applies instead' },
  },
  except: { da: 'Dog ikke', en: 'But not' },
  duty: {
    'domain-data': { da: 'Har også pligterne i § 11', en: 'Owes § 11 too' },
    trust: {
      da: 'Hændelsesunderretning inden for 24 timer (§ 13, stk. 2)',
      en: 'Incident notification within 24 hours (§ 13(2))',
    },
  },
} as const
