import type { Text } from '../../law/types.ts'
import type { Counted } from '../counted.ts'

/** What README.txt of a pack says. The commands in it are run by test/pack/ordinary-tools.test.ts. */
export const readmeWords = {
  title: {
    da: 'BEVISPAKKE: dokumentation efter NIS 2-loven',
    en: 'EVIDENCE PACK: documentation under the Danish NIS 2 Act',
  },
  entity: { da: 'Enhed', en: 'Entity' },
  class: { da: 'Klasse efter det dokumenterede', en: 'Class by what is documented' },
  asOf: { da: 'Bedømt pr.', en: 'Judged as of' },
  commit: { da: 'Git-commit', en: 'Git commit' },
  noGit: { da: 'ingen', en: 'none' },
  law: { da: 'Lovdata i nis2lint', en: 'Data of the law in nis2lint' },
  what: {
    da: `documents/    dokumenterne og de filer, de nævner som bilag, hver på sin sti
report/       hvad nis2lint fandt, og hvilket dokument der svarer på hvilket krav
manifest.json hvad hver fil er, dens SHA-256, og hvad pakken er lavet af
SHA256SUMS    det samme til sha256sum`,
    en: `documents/    the documents and the files that they name as evidence, each at its path
report/       what nis2lint found, and which document answers which requirement
manifest.json what each file is, its SHA-256, and what the pack was made from
SHA256SUMS    the same for sha256sum`,
  },
  whole: {
    da: 'Pakken har alle enhedens gældende dokumenter, som nis2lint kender, undtagen hændelser. De udleveres, når der bedes om dem, i en pakke lavet med --for "§ 12" eller --for "§ 13".',
    en: 'The pack has all documents of the entity in force that nis2lint knows, except incidents. Those are handed over when asked for, in a pack made with --for "§ 12" or --for "§ 13".',
  },
  narrowed: { da: 'Pakken er afgrænset til det, der svarer på:', en: 'The pack is narrowed to what answers:' },
  decides: {
    da: 'Hvilke dokumenter det er, er vores læsning af loven. Det er myndighedens egen anmodning, der afgør, hvad der skal udleveres, og hvordan (§ 21, stk. 2, og § 24, stk. 2).',
    en: 'Which documents those are is our reading of the act. It is the request of the authority that decides what is to be handed over, and how (§ 21(2) and § 24(2)).',
  },
  clean: {
    da: 'Alle dokumenter og bilag i pakken står i den commit, som de er her.',
    en: 'All documents and evidence in the pack are in that commit as they are here.',
  },
  dirty: {
    da: 'IKKE ALT STOD I GIT: de filer, manifest.json nævner under uncommitted, stod ikke i den commit, som de er her. Ingen kan se af git, hvornår de er skrevet.',
    en: 'NOT ALL WAS IN GIT: the files that manifest.json lists under uncommitted were not in that commit as they are here. Git cannot tell when they were written.',
  },
  outside: {
    da: 'Dokumenterne stod ikke i git, så intet her viser, hvornår de er skrevet.',
    en: 'The documents were not in git, so nothing here shows when they were written.',
  },
  redacted: {
    da: 'NAVNE ER UDELADT: {count} personer har fået et pseudonym, det samme overalt i pakken. Det gælder navne, som dokumenternes data nævner; en person, der kun er nævnt i løbende tekst, kender nis2lint ikke. Filerne er derfor ikke originalerne: de digests, som godkendelser og manifest.json nævner for dokumenterne, er originalernes.',
    en: 'NAMES ARE LEFT OUT: {count} persons have a pseudonym, the same throughout the pack. That goes for names in the data of the documents; nis2lint does not know a person whom only running text names. So the files are not the originals: the digests that approvals and manifest.json give for documents are those of the originals.',
  },
  'redacted-evidence': { da: 'kan indeholde navne', en: 'may hold names' },
  leftOut: { da: 'Ikke i pakken:', en: 'Not in the pack:' },
  'not-in-force': {
    da: 'gælder ikke (udkast, forslag, udgået eller udløbet)',
    en: 'not in force (draft, proposal, retired or expired)',
  },
  'not-asked': { da: 'der er ikke bedt om det', en: 'not asked for' },
  'not-here': { da: 'nævnt som bilag, men findes ikke her', en: 'named as evidence, but not here' },
  check: {
    da: `SÅDAN KONTROLLERES PAKKEN
Pak den ud, og kør i mappen:
  sha256sum -c SHA256SUMS
  sha256sum manifest.json
Den første linje viser, om en fil er ændret. Den anden skal give det tal, I fik med pakken ad anden vej. Er der en signatur:
  ssh-keygen -Y verify -n nis2lint-pack -f allowed_signers -I UNDERSKRIVER -s manifest.json.sig < manifest.json
Med nis2lint, også uden at pakke ud:
  nis2lint verify PAKKE.zip`,
    en: `HOW TO CHECK THE PACK
Unpack it, and run in the folder:
  sha256sum -c SHA256SUMS
  sha256sum manifest.json
The first line shows whether a file was altered. The second must give the number that you were told with the pack by another way. Where there is a signature:
  ssh-keygen -Y verify -n nis2lint-pack -f allowed_signers -I SIGNER -s manifest.json.sig < manifest.json
With nis2lint, also without unpacking:
  nis2lint verify PACK.zip`,
  },
  cannot: {
    da: 'Uden det tal eller en signatur kan ingen se af pakken selv, om den er lavet om fra ende til anden.',
    en: 'Without that number or a signature nobody can tell from the pack itself whether it was made anew from end to end.',
  },
} as const satisfies Record<string, Text>

/** What README.txt says of files that are not in the pack and not in the commit: how many, never which. */
export const readmeBeside: Counted = {
  one: {
    da: 'Desuden står {count} fil, der ikke er i pakken, ikke i den commit, som den er her, eller findes kun der. report/ er lavet af alt, der er læst, og følger derfor ikke af den commit alene.',
    en: 'Besides, {count} file that is not in the pack is not in that commit as it is here, or is only there. report/ is made from all that was read, so it does not follow from that commit alone.',
  },
  many: {
    da: 'Desuden står {count} filer, der ikke er i pakken, ikke i den commit, som de er her, eller findes kun der. report/ er lavet af alt, der er læst, og følger derfor ikke af den commit alene.',
    en: 'Besides, {count} files that are not in the pack are not in that commit as they are here, or are only there. report/ is made from all that was read, so it does not follow from that commit alone.',
  },
}
