import { rule } from '../engine/rule.ts'
import type { Text } from '../law/types.ts'
import { type FileDigest, filesNamedIn } from '../model/evidence.ts'

export default rule({
  id: 'evidence-verified',
  requirement: 'tool/evidence-unchanged',
  title: { da: 'Filer, der er nævnt som bevis, er uændrede', en: 'Files named as evidence are unchanged' },
  messages: {
    changed: {
      da: 'Filen {file} er en anden end den, der er nævnt: dens SHA-256 er {actual}…, ikke {expected}…',
      en: 'The file {file} is not the one that was named: its SHA-256 is {actual}…, not {expected}…',
      fix: {
        da: 'Læg den oprindelige fil tilbage; er den med rette byttet ud, så skriv den nye fils sha256',
        en: 'Put the original file back; if it was rightly replaced, write the sha256 of the new file',
      },
    },
    noDigest: {
      da: 'Filen {file} er nævnt uden sin SHA-256, så det ses ikke, hvis den byttes ud',
      en: 'The file {file} is named without its SHA-256, so nobody sees it when it is replaced',
      level: 'KAN',
      requirement: 'tool/evidence',
      fix: { da: 'Skriv sha256: {actual}', en: 'Write sha256: {actual}' },
    },
    elsewhere: {
      da: 'Filen {file} ligger ikke her; den opbevares et andet sted, og ingen har kontrolleret den her',
      en: 'The file {file} is not here; it is kept elsewhere, and nobody checked it here',
      level: 'KAN',
      fix: {
        da: 'Gør intet, hvis det er meningen; ret ellers stien, eller læg filen på plads',
        en: 'Do nothing if that is intended; otherwise mend the path or put the file in place',
      },
    },
    unread: {
      da: 'Filen {file} er ikke kontrolleret: {why}',
      en: 'The file {file} was not checked: {why}',
      level: 'BØR',
      fix: {
        da: 'Læg selve filen der, i højst 100 MB, eller skriv med ord, hvor den opbevares',
        en: 'Put the file itself there, of at most 100 MB, or say in words where it is kept',
      },
    },
    outside: {
      da: '«{file}» er ikke en sti inden for det, der kontrolleres',
      en: '"{file}" is not a path within what is checked',
      level: 'BØR',
      fix: {
        da: 'Skriv stien fra dokumentets mappe, med / mellem mapperne, eller skriv med ord, hvor filen opbevares',
        en: 'Write the path from the folder of the document, with / between folders, or say in words where the file is kept',
      },
    },
  },
  *check({ documents, tree }, say, { fileDigests }) {
    for (const { file, path, sha256, at } of documents.flatMap(filesNamedIn)) {
      if (path === undefined) {
        yield say.outside(at, { file })
        continue
      }
      const found = fileDigests?.get(path)
      if (!found) {
        // Git's list names files too that were deleted since. Where the caller gave no digests, nothing can be said of what is there.
        if (fileDigests || !tree.has(path)) yield say.elsewhere(at, { file })
      } else if ('unread' in found) yield say.unread(at, { file, why: why[found.unread] })
      else if (sha256 === undefined) {
        yield say.noDigest(at, { file, actual: found.sha256 })
      } else if (sha256 !== found.sha256) {
        yield say.changed(at, { file, actual: found.sha256.slice(0, shown), expected: sha256.slice(0, shown) })
      }
    }
  },
})

/** How many digits of a digest tell it from another one. */
const shown = 12

const why: Readonly<Record<Extract<FileDigest, { unread: unknown }>['unread'], Text>> = {
  link: { da: 'den er et link, og links følges ikke', en: 'it is a link, and links are not followed' },
  tooLarge: { da: 'den er større end 100 MB', en: 'it is larger than 100 MB' },
  unreadable: { da: 'den kan ikke læses', en: 'it cannot be read' },
}
