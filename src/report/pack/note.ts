import { supervision } from '../../law/law.generated.ts'
import type { Lang, Text } from '../../law/types.ts'
import type { EvidencePack } from '../../model/schema.generated.ts'
import { type Counted, countedIn, fileCount } from '../counted.ts'

/** What the manifest does not tell of a pack: its digest, and whether the folder is in a git repository, which may have no commit. */
interface Packing {
  readonly sha256: string
  readonly inGit: boolean
}

/** What is told beside a pack that was written: its digest, and what whoever hands it over should know. */
export function packedNote({ predicate, subject }: EvidencePack, { sha256, inGit }: Packing, lang: Lang): string {
  const { uncommitted, uncommittedBeside, commit, redacted, entity, asked, leftOut } = predicate
  const incidents =
    asked === null ? leftOut.find(({ kind, because }) => kind === 'incident' && because === 'not-asked') : undefined
  const others = (asked ?? []).filter(id =>
    supervision.demands.some(
      ({ by }) => entity.class !== null && by[entity.class] !== id && Object.values(by).includes(id),
    ),
  )
  const lines = [
    said.digest[lang].replace('{count}', String(subject.length + 1)).replace('{sha256}', sha256),
    ...(uncommitted.length === 0 ? [] : [notInGit()]),
    ...(commit === null || uncommittedBeside === 0 ? [] : [countedIn(lang, said.beside, uncommittedBeside)]),
    ...(incidents ? [said.incidents[lang].replace('{count}', String(incidents.count))] : []),
    ...(others.length === 0 ? [] : [said[entity.class === 'essential' ? 'essential' : 'important'][lang]]),
    ...(redacted === null ? [] : [countedIn(lang, said.redacted, redacted)]),
  ]
  return lines.map(line => `${line}\n`).join('')

  function notInGit(): string {
    if (commit !== null) return countedIn(lang, said.uncommitted, uncommitted.length)
    return said[inGit ? 'noCommit' : 'outside'][lang].replace('{files}', countedIn(lang, fileCount, uncommitted.length))
  }
}

const said = {
  digest: {
    da: '{count} filer. SHA-256 af manifest.json, som modtageren skal have ad anden vej: {sha256}',
    en: '{count} files. SHA-256 of manifest.json, which the recipient must be told by another way: {sha256}',
  },
  uncommitted: {
    one: {
      da: 'Bemærk: {count} fil i pakken står ikke i git, som den er her. Pakken siger det, og git kan ikke vise, hvornår den er skrevet.',
      en: 'Note: {count} file in the pack is not in git as it is here. The pack says so, and git cannot show when it was written.',
    },
    many: {
      da: 'Bemærk: {count} filer i pakken står ikke i git, som de er her. Pakken siger det, og git kan ikke vise, hvornår de er skrevet.',
      en: 'Note: {count} files in the pack are not in git as they are here. The pack says so, and git cannot show when they were written.',
    },
  },
  beside: {
    one: {
      da: 'Bemærk: {count} fil, der ikke er i pakken, står ikke i git, som den er her, eller findes kun i git. Pakken siger antallet, ikke navnet; dens rapporter følger ikke af det, der står i git, alene.',
      en: 'Note: {count} file that is not in the pack is not in git as it is here, or is only in git. The pack says how many, not which; its reports do not follow from what is in git alone.',
    },
    many: {
      da: 'Bemærk: {count} filer, der ikke er i pakken, står ikke i git, som de er her, eller findes kun i git. Pakken siger antallet, ikke navnene; dens rapporter følger ikke af det, der står i git, alene.',
      en: 'Note: {count} files that are not in the pack are not in git as they are here, or are only in git. The pack says how many, not which; its reports do not follow from what is in git alone.',
    },
  },
  noCommit: {
    da: 'Bemærk: mappens repository har endnu ingen commit ({files}). Pakken siger, at intet er i git, og intet viser, hvornår dokumenterne er skrevet.',
    en: 'Note: the repository of the folder has no commit yet ({files}). The pack says that nothing is in git, and nothing shows when the documents were written.',
  },
  outside: {
    da: 'Bemærk: mappen er ikke i git ({files}). Pakken siger det, og intet viser, hvornår dokumenterne er skrevet.',
    en: 'Note: the folder is not in git ({files}). The pack says so, and nothing shows when the documents were written.',
  },
  incidents: {
    da: 'Hændelser er ikke med i pakken ({count}). De kommer med, når der bedes om dem: --for "§ 12" eller --for "§ 13".',
    en: 'Incidents are not in the pack ({count}). They are when asked for: --for "§ 12" or --for "§ 13".',
  },
  essential: {
    da: 'Bemærk: enheden er væsentlig efter det dokumenterede, og væsentlige enheder fører myndigheden tilsyn med efter § 21. § 24 gælder vigtige enheder.',
    en: 'Note: by what is documented the entity is essential, and essential entities are supervised under § 21. § 24 is about important ones.',
  },
  important: {
    da: 'Bemærk: enheden er vigtig efter det dokumenterede, og vigtige enheder fører myndigheden tilsyn med efter § 24, efter indikationer på, at loven ikke er overholdt. § 21 gælder væsentlige enheder.',
    en: 'Note: by what is documented the entity is important, and important entities are supervised under § 24, after indications that the act is not followed. § 21 is about essential ones.',
  },
  redacted: {
    one: {
      da: 'Navnet på {count} person er udskiftet. Læs alligevel pakken, før den sendes: en person, der kun nævnes i løbende tekst, kender nis2lint ikke.',
      en: 'The name of {count} person was replaced. Read the pack before it is sent all the same: nis2lint does not know a person whom only running text names.',
    },
    many: {
      da: 'Navne på {count} personer er udskiftet. Læs alligevel pakken, før den sendes: en person, der kun nævnes i løbende tekst, kender nis2lint ikke.',
      en: 'The names of {count} persons were replaced. Read the pack before it is sent all the same: nis2lint does not know a person whom only running text names.',
    },
  },
} as const satisfies Record<string, Text | Counted>
