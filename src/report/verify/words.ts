import type { Broken, Unchecked } from '../../engine/signatures.ts'
import type { Text } from '../../law/types.ts'
import type { Fault } from './verdict.ts'

/** What is said of a pack. */
export const verifyWords = {
  intact: {
    da: 'Pakken er uændret i forhold til sin manifest.json',
    en: 'The pack is unaltered by its own manifest.json',
  },
  faulty: { da: 'Pakken er IKKE, som den blev skrevet', en: 'The pack is NOT as it was written' },
  digest: { da: 'SHA-256 af filen', en: 'SHA-256 of the file' },
  manifest: { da: 'SHA-256 af manifest.json', en: 'SHA-256 of manifest.json' },
  signed: { da: 'Gyldig signatur', en: 'Valid signature' },
  entity: { da: 'Enhed', en: 'Entity' },
  asOf: { da: 'Bedømt pr.', en: 'Judged as of' },
  files: { da: 'filer', en: 'files' },
  commit: { da: 'Git-commit', en: 'Git commit' },
  none: { da: 'ingen', en: 'none' },
  uncommitted: {
    da: 'Filer i pakken, der ikke stod i git, som de er her',
    en: 'Files in the pack that were not in git as they are here',
  },
  beside: {
    da: 'Filer uden for pakken, der ikke stod i git, som de var, eller kun stod der',
    en: 'Files outside the pack that were not in git as they were, or only there',
  },
  asked: { da: 'Afgrænset til', en: 'Narrowed to' },
  redacted: { da: 'Personer med pseudonym', en: 'Persons with a pseudonym' },
  unknown: {
    da: 'Hvad der ikke kan vides: om pakken som helhed er lavet om, med en ny manifest.json, der passer til. Sammenlign en af de to SHA-256 med den, I fik ad anden vej (--expect), eller kontrollér en signatur (--signature og --allowed-signers).',
    en: 'What cannot be known: whether the pack as a whole was made anew, with a new manifest.json that fits. Compare one of the two SHA-256 with what you were told by another way (--expect), or check a signature (--signature and --allowed-signers).',
  },
  never: {
    da: 'Kontrollen siger, om pakken er uændret. Den siger ikke, om det, der står i den, er rigtigt, eller om commit og dato er.',
    en: 'The check says whether the pack is unaltered. It does not say whether what stands in it is true, nor whether commit and date are.',
  },
} as const satisfies Record<string, Text>

/** What is wrong, by its name. */
export const faultWords: Readonly<Record<Fault['is'], Text>> = {
  altered: { da: 'ændret', en: 'altered' },
  missing: { da: 'mangler', en: 'missing' },
  added: { da: 'tilføjet', en: 'added' },
  noManifest: {
    da: 'der er ingen manifest.json først i pakken',
    en: 'there is no manifest.json at the head of the pack',
  },
  notManifest: {
    da: 'manifest.json er ikke som nis2lint skriver den',
    en: 'manifest.json is not as nis2lint writes it',
  },
  unlike: {
    da: 'manifest.json og SHA256SUMS siger ikke det samme om filerne',
    en: 'manifest.json and SHA256SUMS do not say the same of the files',
  },
  otherDocument: {
    da: 'ikke det dokument, som manifest.json nævner',
    en: 'not the document that manifest.json names',
  },
  refused: { da: 'arkivet læses ikke', en: 'the archive is not read' },
  unexpected: {
    da: 'hverken filen eller manifest.json har den SHA-256, der blev givet med --expect',
    en: 'neither the file nor manifest.json has the SHA-256 given with --expect',
  },
  signature: { da: 'signaturen', en: 'the signature' },
}

/** Why an archive is not read. */
export const refusalWords = {
  'not-zip': { da: 'det er ikke en ZIP-fil', en: 'it is no ZIP file' },
  'cut-short': { da: 'slutningen mangler', en: 'its end is missing' },
  trailing: { da: 'der står noget efter slutningen', en: 'something stands after its end' },
  zip64: { da: 'ZIP64, som nis2lint aldrig skriver', en: 'ZIP64, which nis2lint never writes' },
  encrypted: { da: 'krypteret', en: 'encrypted' },
  compressed: {
    da: 'komprimeret, så den er pakket om af et andet program; pak den ud, og brug SHA256SUMS',
    en: 'compressed, so that another program packed it anew; unpack it and use SHA256SUMS',
  },
  'too-many': { da: 'flere filer, end der læses', en: 'more files than are read' },
  path: {
    da: 'en sti, der fører ud af mappen, eller som ingen kan læse',
    en: 'a path that leads out of the folder, or that nobody can read',
  },
  twice: { da: 'to filer på samme sti', en: 'two files of one path' },
  overlapping: { da: 'filer, der ligger oven i hinanden', en: 'files that lie on top of each other' },
  foreign: {
    da: 'det er ikke, byte for byte, som nis2lint skriver det',
    en: 'it is not, byte for byte, as nis2lint writes it',
  },
  tooLarge: { da: 'større end 2 GB', en: 'larger than 2 GB' },
} as const satisfies Record<string, Text>

/** Why a signature does not hold, or nobody here can say. */
export const signatureWords: Readonly<Partial<Record<Broken | Unchecked, Text>>> = {
  malformed: { da: 'kan ikke læses', en: 'cannot be read' },
  namespace: {
    da: 'er lavet til noget andet end nis2lint-pack',
    en: 'was made for something other than nis2lint-pack',
  },
  changed: { da: 'passer ikke til manifest.json', en: 'does not fit manifest.json' },
  unknownKey: { da: 'er lavet med en nøgle, filen ikke kender', en: 'was made with a key that the file does not hold' },
  notAllowed: {
    da: 'er lavet med en nøgle, der ikke må underskrive pakker',
    en: 'was made with a key that may not sign packs',
  },
  outOfTime: {
    da: 'er lavet med en nøgle, der ikke gjaldt på den dato, der er bedømt efter',
    en: 'was made with a key that did not count on the date judged by',
  },
  weak: { da: 'er lavet med en svag nøgle', en: 'was made with a weak key' },
  keyType: {
    da: 'er lavet med en nøgletype, der ikke kan kontrolleres her',
    en: 'was made with a type of key that cannot be checked here',
  },
  certificate: {
    da: 'er lavet med et certifikat, som ikke kontrolleres',
    en: 'was made with a certificate, which is not checked',
  },
}
