import type { Voided } from '../../engine/approvals-between.ts'
import type { Text } from '../../law/types.ts'

/** What is said of an effect, with `{slots}` for values. */
export const effectWords = {
  class: {
    da: 'Enheden er nu: {after}. Før ændringen: {before}',
    en: 'The entity is now: {after}. Before the change: {before}',
  },
  approved: {
    da: '{document} er nu godkendt ved beslutningen af {date} ({who}; {approval})',
    en: '{document} is now approved by the decision of {date} ({who}; {approval})',
  },
  registered: {
    da: 'Registreringen siger nu noget andet om: {fields}. Ingen ny indgivelse til myndigheden er noteret',
    en: 'The registration now says something else about: {fields}. No new filing to the authority is noted',
  },
  tell: {
    da: 'Er oplysningerne selv ændret, så giv myndigheden ({authority}) underretning via {channel}: senest den {latest}, hvis de blev ændret den {asOf}, og tilsvarende tidligere, hvis de blev ændret før. Skriv derefter indgivelsen under filings',
    en: 'If the facts themselves have changed, notify the authority ({authority}) through {channel}: by {latest} if they changed on {asOf}, and correspondingly earlier if before. Then write the filing under filings',
  },
  authority: { da: 'den kompetente', en: 'the competent one' },
} as const satisfies Record<string, Text>

const notApproved = {
  da: 'Indtil da regnes dokumentet her ikke for godkendt',
  en: 'Until then the document counts here as not approved',
}

/** What is said of an approval that covers its document no longer, by why it does not. */
export const voidedWords: Readonly<Record<Voided, { readonly says: Text; readonly todo: Text }>> = {
  changed: {
    says: {
      da: 'Godkendelsen af {document} den {date} ({who}; {approval}) dækker ikke længere dokumentet: indholdet er ændret',
      en: 'The approval of {document} on {date} ({who}; {approval}) no longer covers the document: its content has changed',
    },
    todo: {
      da: `Lad ledelsesorganet godkende det nuværende indhold, eller tag ændringen tilbage. ${notApproved.da}`,
      en: `Have the management body approve the present content, or take the change back. ${notApproved.en}`,
    },
  },
  removed: {
    says: {
      da: '{document}, som blev godkendt den {date} ({who}; {approval}), er slettet',
      en: '{document}, which was approved on {date} ({who}; {approval}), is deleted',
    },
    todo: {
      da: 'Gælder foranstaltningerne stadig, så lad dem stå i et andet dokument, som ledelsesorganet har godkendt',
      en: 'If its measures still apply, have them stand in another document that the management body has approved',
    },
  },
  withdrawn: {
    says: {
      da: 'Beslutningen den {date} ({who}; {approval}) om {document} findes ikke længere eller tæller ikke længere',
      en: 'The decision of {date} ({who}; {approval}) on {document} is no longer there or no longer counts',
    },
    todo: {
      da: `Sæt beslutningen tilbage, eller lad ledelsesorganet godkende dokumentet på ny. ${notApproved.da}`,
      en: `Put the decision back, or have the management body approve the document anew. ${notApproved.en}`,
    },
  },
  status: {
    says: {
      da: '{document}, som blev godkendt den {date} ({who}; {approval}), kalder sig ikke længere godkendt',
      en: '{document}, which was approved on {date} ({who}; {approval}), no longer calls itself approved',
    },
    todo: {
      da: 'Gælder dokumentet stadig, så skriv status: approved',
      en: 'If the document still applies, write status: approved',
    },
  },
}
