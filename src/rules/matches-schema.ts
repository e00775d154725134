import { flawsTold } from '../engine/flaws.ts'
import { rule } from '../engine/rule.ts'

export default rule({
  id: 'matches-schema',
  requirement: 'tool/schema',
  title: { da: 'Dokumentet følger sit skema', en: 'The document follows its schema' },
  weakensClaims: true,
  messages: {
    missing: {
      da: 'Feltet «{key}» mangler',
      en: 'The field "{key}" is missing',
      fix: { da: 'Tilføj «{key}»', en: 'Add "{key}"' },
    },
    unknownKey: {
      da: 'Feltet «{key}» findes ikke her',
      en: 'There is no field "{key}" here',
      fix: { da: 'Brug et af felterne {allowed}', en: 'Use one of the fields {allowed}' },
    },
    unknownKeyBehindComma: {
      da: 'Feltet «{key}» findes ikke her; i krøllede parenteser begynder et komma et nyt felt',
      en: 'There is no field "{key}" here; within braces a comma begins a new field',
      fix: {
        da: 'Hører det til teksten foran, så sæt hele teksten i anførselstegn; ellers brug et af felterne {allowed}',
        en: 'If it belongs to the text before it, put the whole text in quotes; otherwise use one of the fields {allowed}',
      },
    },
    unknownKeyNear: {
      da: 'Feltet «{key}» findes ikke her',
      en: 'There is no field "{key}" here',
      fix: { da: 'Mente du «{known}»?', en: 'Did you mean "{known}"?' },
    },
    unknownRequirement: {
      da: 'Kravet «{key}» findes ikke',
      en: 'There is no requirement "{key}"',
      fix: { da: 'Slå kravets id op i docs/krav.md', en: 'Look the id up in docs/requirements.md' },
    },
    unknownRequirementNear: {
      da: 'Kravet «{key}» findes ikke',
      en: 'There is no requirement "{key}"',
      fix: { da: 'Mente du «{known}»?', en: 'Did you mean "{known}"?' },
    },
    unknownKind: {
      da: 'Dokumenttypen «{kind}» findes ikke',
      en: 'There is no kind of document "{kind}"',
      fix: { da: 'Skriv en af typerne {allowed}', en: 'Write one of the kinds {allowed}' },
    },
    unknownKindNear: {
      da: 'Dokumenttypen «{kind}» findes ikke',
      en: 'There is no kind of document "{kind}"',
      fix: { da: 'Mente du «{known}»?', en: 'Did you mean "{known}"?' },
    },
    quotes: {
      da: '{written} i «{field}» er skrevet som et tal, ikke som tekst',
      en: '{written} in "{field}" is written as a number, not as text',
      fix: { da: 'Sæt værdien i anførselstegn: "{written}"', en: 'Put it in quotes: "{written}"' },
    },
    empty: {
      da: 'Feltet «{field}» er tomt',
      en: 'The field "{field}" is empty',
      fix: { da: 'Udfyld feltet', en: 'Fill it in' },
    },
    type: {
      da: 'Værdien i «{field}» er ikke {expected}',
      en: 'The value of "{field}" is not {expected}',
      fix: { da: 'Skriv {expected}', en: 'Write {expected}' },
    },
    value: {
      da: '«{written}» er ikke en mulig værdi i «{field}»',
      en: '"{written}" is not a possible value of "{field}"',
      fix: { da: 'Vælg mellem {allowed}', en: 'Choose from {allowed}' },
    },
    valueNear: {
      da: '«{written}» er ikke en mulig værdi i «{field}»',
      en: '"{written}" is not a possible value of "{field}"',
      fix: { da: 'Mente du «{known}»?', en: 'Did you mean "{known}"?' },
    },
    date: {
      da: '«{written}» i «{field}» er ikke en dato',
      en: '"{written}" in "{field}" is not a date',
      fix: { da: 'Skriv år, måned og dag som 2026-03-12', en: 'Write year, month and day as 2026-03-12' },
    },
    email: {
      da: '«{written}» i «{field}» er ikke en e-mailadresse',
      en: '"{written}" in "{field}" is not an e-mail address',
      fix: { da: 'Skriv adressen som navn@domæne.dk', en: 'Write the address as name@domain.dk' },
    },
    cvr: {
      da: '«{written}» er ikke et CVR-nummer: otte cifre med rigtigt kontrolciffer',
      en: '"{written}" is not a CVR number: eight digits that pass the check',
      fix: { da: 'Slå nummeret op i CVR', en: 'Look the number up in the CVR register' },
    },
    ipRange: {
      da: '«{written}» i «{field}» er hverken en ip-adresse, en CIDR-blok eller et interval',
      en: '"{written}" in "{field}" is neither an IP address, a CIDR block nor a range',
      fix: {
        da: 'Skriv f.eks. "192.0.2.0/24" eller "192.0.2.1-192.0.2.9"',
        en: 'Write for example "192.0.2.0/24" or "192.0.2.1-192.0.2.9"',
      },
    },
    phone: {
      da: '«{written}» i «{field}» er ikke et telefonnummer med landekode',
      en: '"{written}" in "{field}" is not a telephone number with country code',
      fix: { da: 'Skriv det som "+4512345678"', en: 'Write it as "+4512345678"' },
    },
    interval: {
      da: '«{written}» i «{field}» er ikke et tidsrum',
      en: '"{written}" in "{field}" is not a length of time',
      fix: { da: 'Skriv f.eks. P12M, P1Y eller P2W', en: 'Write for example P12M, P1Y or P2W' },
    },
    duration: {
      da: '«{written}» i «{field}» er ikke et tidsrum',
      en: '"{written}" in "{field}" is not a length of time',
      fix: {
        da: 'Skriv f.eks. PT4H, P7D eller P0D (samme dag)',
        en: 'Write for example PT4H, P7D or P0D (the same day)',
      },
    },
    instant: {
      da: '«{written}» i «{field}» er ikke et tidspunkt med forskel til UTC, og uden den kan ingen frist regnes',
      en: '"{written}" in "{field}" is not a point in time with its offset from UTC, and without that no time limit can be counted',
      fix: {
        da: 'Skriv det som 2026-03-12T14:05+01:00; i Danmark er forskellen +01:00 om vinteren og +02:00 i sommertid',
        en: 'Write it as 2026-03-12T14:05+01:00; in Denmark the offset is +01:00 in winter and +02:00 in summer time',
      },
    },
    sha256: {
      da: '«{written}» i «{field}» er ikke en SHA-256',
      en: '"{written}" in "{field}" is not a SHA-256',
      fix: { da: 'Skriv 64 små hexadecimale cifre', en: 'Write 64 lower-case hexadecimal digits' },
    },
    tooLong: {
      da: 'Teksten i «{field}» er længere end {limit} tegn',
      en: 'The text in "{field}" is longer than {limit} characters',
      fix: { da: 'Forkort det', en: 'Shorten it' },
    },
    tooSmall: {
      da: '«{written}» i «{field}» er mindre end {limit}',
      en: '"{written}" in "{field}" is less than {limit}',
      fix: { da: 'Ret tallet', en: 'Correct the number' },
    },
    tooLarge: {
      da: '«{written}» i «{field}» er større end {limit}',
      en: '"{written}" in "{field}" is more than {limit}',
      fix: { da: 'Ret tallet', en: 'Correct the number' },
    },
    twice: {
      da: 'Listen «{field}» nævner det samme to gange',
      en: 'The list "{field}" names the same thing twice',
      fix: { da: 'Fjern gentagelsen', en: 'Remove the repetition' },
    },
    anchor: {
      da: '«{written}» i «{field}» peger ikke på en overskrift',
      en: '"{written}" in "{field}" does not point to a heading',
      fix: { da: 'Skriv "#{written}"', en: 'Write "#{written}"' },
    },
    pattern: {
      da: '«{written}» i «{field}» har ikke den form, skemaet beskriver',
      en: '"{written}" in "{field}" does not have the form the schema describes',
      fix: { da: 'Se feltets beskrivelse i skemaet', en: 'See the description of the field in the schema' },
    },
  },
  check: ({ documents }, say) => flawsTold('matches-schema', documents, say),
})
