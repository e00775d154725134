import type { Reason, Status } from '../../engine/coverage.ts'
import type { Basis, Confidence, Level, Requirement, Text } from '../../law/types.ts'
import type { DocumentApproval } from './answers.ts'

/** The words of a matrix of requirements, as cells have them: short, without a full stop. */
export const statusWords: Readonly<Record<Status, Text>> = {
  met: { da: 'dokumenteret', en: 'documented' },
  partial: { da: 'delvis', en: 'partial' },
  missing: { da: 'mangler', en: 'missing' },
  exempt: { da: 'undtaget', en: 'exempt' },
  manual: { da: 'efterses manuelt', en: 'to be checked by hand' },
}

/** Why a requirement is not documented, or what answers it does not answer it fully. */
export const reasonWords: Readonly<Record<NonNullable<Reason>, Text>> = {
  'no-claim': {
    da: 'ingen politik siger, at den besvarer kravet',
    en: 'no policy says that it answers the requirement',
  },
  'no-document': { da: 'intet dokument viser det', en: 'no document shows it' },
  unapproved: { da: 'dokumentet er ikke godkendt, som det er nu', en: 'the document is not approved as it is now' },
  section: { da: 'afsnittet findes ikke eller siger for lidt', en: 'the section is not there or says too little' },
  finding: { da: 'der er fund, som skal rettes', en: 'there are findings to be mended' },
  exception: { da: 'en godkendt undtagelse gælder', en: 'an approved exception is in force' },
  'no-incident': {
    da: 'ingen væsentlig hændelse er noteret',
    en: 'no significant incident is recorded',
  },
  'no-filing': { da: 'ingen indgivelse, der tæller, er noteret', en: 'no filing that counts is recorded' },
  'by-hand': { da: 'kan ikke ses af dokumenter', en: 'cannot be seen from documents' },
}

/** Where a document stands with the management body. */
export const approvalWords: Readonly<Record<DocumentApproval['is'], Text>> = {
  approved: { da: 'godkendt', en: 'approved' },
  layout: { da: 'godkendt; kun layout er ændret siden', en: 'approved; only layout was changed since' },
  changed: { da: 'ændret efter godkendelsen', en: 'changed after approval' },
  unapproved: { da: 'ikke godkendt', en: 'not approved' },
  'none-needed': { da: 'skal ikke godkendes', en: 'needs no approval' },
}

/** How a requirement is checked, honestly, in a word. */
export const checkWords: Readonly<Record<Requirement['check'], Text>> = {
  automated: { da: 'automatisk', en: 'automatically' },
  partly: { da: 'delvis automatisk', en: 'partly automatically' },
  manual: { da: 'manuelt', en: 'by hand' },
}

/** How strong a demand is. */
export const levelWords: Readonly<Record<Level, Text>> = {
  SKAL: { da: 'SKAL', en: 'must' },
  BØR: { da: 'BØR', en: 'should' },
  KAN: { da: 'KAN', en: 'may' },
}

/** What kind of source a requirement has. */
export const sourceWords: Readonly<Record<Basis, Text>> = {
  act: { da: 'lov', en: 'act' },
  order: { da: 'bekendtgørelse', en: 'order' },
  regulation: { da: 'EU-forordning', en: 'EU regulation' },
  guidance: { da: 'vejledning', en: 'guidance' },
  product: { da: 'nis2lints valg, ikke lov', en: "nis2lint's choice, not law" },
  org: { da: 'organisationens eget krav', en: "the organisation's own requirement" },
  tool: { da: 'ikke et lovkrav', en: 'not a legal requirement' },
}

/** What it rests on that a requirement is one. */
export const groundWords: Readonly<Record<Confidence, Text>> = {
  V: { da: 'kildens egen tekst', en: "the source's own text" },
  S: { da: 'en sekundær kilde', en: 'a secondary source' },
  BG: { da: 'baggrundsmateriale', en: 'background material' },
  I: { da: 'vores fortolkning', en: 'our reading' },
}
