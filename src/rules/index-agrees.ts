import { rule } from '../engine/rule.ts'
import { placeOfMetadata } from '../model/document.ts'
import { entriesOf, isIndex } from '../model/documents.ts'
import { folderOf } from '../model/workspace.ts'
import { guesses } from '../text/guesses.ts'
import { once } from '../text/once.ts'
import { isMarkdown } from '../text/source.ts'

export default rule({
  id: 'index-agrees',
  requirement: 'tool/reference',
  title: {
    da: 'Indekset nævner Markdown-filer, der findes og ikke har egne metadata',
    en: 'The index names Markdown files that exist and have no metadata of their own',
  },
  messages: {
    missing: {
      da: 'Indekset nævner «{file}», som ikke findes',
      en: 'The index names "{file}", which does not exist',
      fix: {
        da: 'Ret stien, eller fjern linjen, hvis dokumentet er slettet',
        en: 'Mend the path, or remove the line if the document was deleted',
      },
    },
    missingNear: {
      da: 'Indekset nævner «{file}», som ikke findes',
      en: 'The index names "{file}", which does not exist',
      fix: { da: 'Mente du «{known}»?', en: 'Did you mean "{known}"?' },
    },
    outside: {
      da: 'Indekset nævner «{file}», som ikke er en Markdown-fil i dets egen mappe eller dybere',
      en: 'The index names "{file}", which is no Markdown file in its own folder or below',
      fix: {
        da: 'Skriv stien fra indeksets mappe, uden «..» og «./» og med endelsen .md, eller læg et indeks i dokumentets mappe',
        en: 'Write the path from the folder of the index, without ".." and "./" and ending in .md, or put an index into the folder of the document',
      },
    },
    twice: {
      da: 'Indekset nævner «{file}» to gange, og kun den første tæller',
      en: 'The index names "{file}" twice, and only the first counts',
      fix: { da: 'Saml det hele ét sted', en: 'Put all of it in one place' },
    },
    own: {
      da: '«{file}» har allerede metadata i {where}, så det, indekset siger, tæller ikke',
      en: '"{file}" already has metadata in {where}, so what the index says does not count',
      fix: {
        da: 'Fjern linjen her eller metadataene dér',
        en: 'Remove the line here or the metadata there',
      },
    },
    elsewhere: {
      da: '«{file}» hører til en anden enhed eller er ikke læst, så det, indekset siger om filen, tæller ikke',
      en: '"{file}" belongs to another entity or was not read, so what the index says of it does not count',
      fix: {
        da: 'Læg et indeks i den anden enheds mappe, eller ret «ignore» i nis2lint.yaml',
        en: 'Put an index into the folder of that entity, or mend "ignore" in nis2lint.yaml',
      },
    },
  },
  *check({ documents, tree }, say) {
    const guess = guesses()
    const byPath = new Map(documents.map(document => [document.path, document]))
    for (const index of documents.filter(isIndex)) {
      const seen = new Set<string>()
      const below = once(() => markdownBelow(folderOf(index.path), tree))
      for (const { written: file, path, span } of entriesOf(index)) {
        const at = placeOfMetadata(index, span, `documents/${file}`)
        if (path === undefined) {
          yield say.outside(at, { file })
          continue
        }
        if (seen.has(path)) yield say.twice(at, { file })
        else if (!tree.has(path)) {
          const known = guess.nearest(file, below())
          yield known ? say.missingNear(at, { file, known }) : say.missing(at, { file })
        } else {
          const other = byPath.get(path)
          if (!other) yield say.elsewhere(at, { file })
          else if (other.index !== index.path) yield say.own(at, { file, where: other.index ?? other.path })
        }
        seen.add(path)
      }
    }
  },
})

/** The paths of Markdown files as an index in a folder would write them. */
function markdownBelow(folder: string, tree: ReadonlySet<string>): string[] {
  const prefix = folder === '' ? '' : `${folder}/`
  return [...tree].filter(path => path.startsWith(prefix) && isMarkdown(path)).map(path => path.slice(prefix.length))
}
