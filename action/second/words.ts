import type { Text } from '../../src/law/types.ts'

/** Said above a comment that is made of another run's report. */
export const notOurs: Text = {
  da: 'Skrevet efter rapporten fra en kørsel uden skriveadgang (en fork eller Dependabot): tallene og de indsatte ord er den kørsels egne og er ikke efterprøvet her',
  en: "Written from the report of a run that may not write (a fork or Dependabot): the figures and the words filled in are that run's own and were not verified here",
}

/** Why there is no comment. Each is a sentence for the log, and no text of the report. */
export const reasons = {
  unread: {
    da: 'Rapporten er ikke en almindelig fil i det udtjekkede, eller den er over 4 MiB',
    en: 'The report is no plain file of the checkout, or larger than 4 MiB',
  },
  malformed: {
    da: 'Filen er ingen rapport med en sammenligning fra denne Action',
    en: 'The file is no report with a comparison made by this Action',
  },
  otherWords: {
    da: 'Rapporten siger noget, som denne version af nis2lint ikke siger: brug samme version i begge workflows',
    en: 'The report says what this version of nis2lint does not say: use the same version in both workflows',
  },
  noPullRequest: {
    da: 'Ingen åben pull request har stadig det commit, der blev kontrolleret, eller flere har det',
    en: 'No open pull request still has the commit that was checked, or several have',
  },
  noToken: { da: 'Der er intet token', en: 'There is no token' },
} as const satisfies Readonly<Record<string, Text>>
