/** The words in which what adopt found is told. */
export const adoptWords = {
  origins: {
    'front-matter': { da: 'front matter', en: 'front matter' },
    sidecar: { da: 'JSON-fil', en: 'JSON file' },
    table: { da: 'tabel', en: 'table' },
    label: { da: 'tekst', en: 'text' },
    comment: { da: 'kommentar', en: 'comment' },
    history: { da: 'versionshistorik', en: 'version history' },
    prose: { da: 'tekst', en: 'text' },
    heading: { da: 'overskrift', en: 'heading' },
    'file-name': { da: 'filens navn', en: 'file name' },
  },
  confidences: {
    high: { da: 'høj', en: 'high' },
    medium: { da: 'middel', en: 'medium' },
    low: { da: 'lav', en: 'low' },
  },
  columns: {
    da: ['felt', 'værdi', 'hvor'],
    en: ['field', 'value', 'where'],
  },
  claims: {
    da: ['linje', 'afsnit', 'krav', 'sikkerhed', 'ord'],
    en: ['line', 'section', 'requirement', 'confidence', 'words'],
  },
  line: { da: 'linje {line}', en: 'line {line}' },
  ours: { da: 'har metadata; dette kan føjes til', en: 'has metadata; this can be added' },
  told: {
    da: 'Det, der står i parentes, skrives ikke: en godkendelse er et dokument for sig (nis2lint approve), og næste gennemgang følger af reviewed og reviewEvery.',
    en: 'What stands in brackets is not written: an approval is a document of its own (nis2lint approve), and the next review follows from reviewed and reviewEvery.',
  },
  lacking: { da: 'mangler: {keys}', en: 'lacks: {keys}' },
  noClaims: {
    da: 'intet afsnit ser ud til at besvare et krav',
    en: 'no section looks as if it answered a requirement',
  },
  left: { da: 'Ladt ude', en: 'Left out' },
  why: {
    tooLarge: { da: 'for stor til at blive læst', en: 'too large to be read' },
    unreadable: { da: 'ikke UTF-8, eller med styretegn', en: 'not UTF-8, or with control characters' },
    noPolicy: { da: 'ligner efter navnet ikke en politik', en: 'by its name no policy' },
    nothingFound: {
      da: 'siger intet om sig selv og besvarer intet krav',
      en: 'says nothing of itself and answers no requirement',
    },
  },
  count: {
    da: '{count} dokumenter med forslag, {claims} afsnit med høj sikkerhed, {done} mangler intet, {left} ladt ude',
    en: '{count} documents with proposals, {claims} sections at high confidence, {done} lack nothing, {left} left out',
  },
  countWanting: {
    da: '{count} dokumenter med forslag, {claims} afsnit med høj sikkerhed, {done} mangler intet, {wanting} mangler noget, som I selv må skrive, {left} ladt ude',
    en: '{count} documents with proposals, {claims} sections at high confidence, {done} lack nothing, {wanting} lack what you must write yourselves, {left} left out',
  },
  wanting: { da: 'Mangler endnu', en: 'Still lacking' },
  untouched: {
    da: 'Intet er skrevet. «nis2lint adopt --write» sætter front matter foran dokumenterne; med «--index» skrives nis2lint.index.yaml i stedet, og ikke en byte i dokumenterne ændres. Kun høj sikkerhed skrives; «--confidence medium» tager middel med.',
    en: 'Nothing was written. "nis2lint adopt --write" puts front matter before the documents; with "--index" it writes nis2lint.index.yaml instead, and not a byte of the documents changes. Only high confidence is written; "--confidence medium" takes in medium.',
  },
  nothing: { da: 'Der er intet nyt at foreslå.', en: 'There is nothing new to propose.' },
  wrote: { da: 'Skrevet: {path}', en: 'Wrote: {path}' },
  kept: {
    da: '{path}: et andet program læser det, der står øverst, så metadata er skrevet i indekset, og dokumentet er ikke rørt',
    en: '{path}: another program reads what stands at its top, so the metadata went to the index, and the document was not touched',
  },
  refused: {
    da: '{path}: metadata står i klammer eller kan ikke forlænges linje for linje; skriv dem selv',
    en: '{path}: the metadata stand in braces or cannot be added to line by line; write them yourself',
  },
  check: { da: 'Se forslagene efter, og kør så «nis2lint».', en: 'Look the proposals over, then run "nis2lint".' },
} as const
