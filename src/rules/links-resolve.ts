import { rule } from '../engine/rule.ts'
import type { Document } from '../model/document.ts'
import { foldersOf, targetOf } from '../model/targets.ts'
import { folderOf } from '../model/workspace.ts'
import { nearest } from '../text/nearest.ts'

export default rule({
  id: 'links-resolve',
  requirement: 'tool/link',
  title: { da: 'Links fører til noget', en: 'Links lead somewhere' },
  messages: {
    noFile: {
      da: 'Linket fører til «{path}», som ikke findes',
      en: 'The link leads to "{path}", which does not exist',
      fix: { da: 'Ret linket, eller læg filen på plads', en: 'Mend the link or put the file in place' },
    },
    noFileNear: {
      da: 'Linket fører til «{path}», som ikke findes',
      en: 'The link leads to "{path}", which does not exist',
      fix: { da: 'Mente du «{known}»?', en: 'Did you mean "{known}"?' },
    },
    noHeading: {
      da: 'Linket fører til «#{anchor}», men den overskrift har {path} ikke',
      en: 'The link leads to "#{anchor}", but {path} has no such heading',
      fix: { da: 'Ret det, der står efter #', en: 'Mend what stands after #' },
    },
    noHeadingNear: {
      da: 'Linket fører til «#{anchor}», men den overskrift har {path} ikke',
      en: 'The link leads to "#{anchor}", but {path} has no such heading',
      fix: { da: 'Mente du «#{known}»?', en: 'Did you mean "#{known}"?' },
    },
    outside: {
      da: 'Linket «{url}» fører ud af repositoryet',
      en: 'The link "{url}" leads out of the repository',
      fix: {
        da: 'Læg filen i repositoryet, eller skriv en fuld webadresse',
        en: 'Put the file into the repository or write a full web address',
      },
    },
    empty: {
      da: 'Linket har ingen adresse',
      en: 'The link has no address',
      fix: { da: 'Skriv en adresse, eller fjern linket', en: 'Write an address or remove the link' },
    },
  },
  *check({ documents, tree }, say) {
    const folders = foldersOf(tree)
    const anchors = new Map(documents.map(document => [document.path, anchorsOf(document)]))
    for (const { path: from, outline } of documents) {
      for (const { url, span } of outline?.links ?? []) {
        const at = { path: from, span, key: `link ${url}` }
        const target = targetOf(url, from)
        if (!target) continue
        const { path, anchor } = target
        if (url === '') yield say.empty(at)
        else if (path === undefined) yield say.outside(at, { url })
        else if (!tree.has(path) && !folders.has(path)) {
          const known = nearest(path, folders.get(folderOf(path)) ?? [])
          yield known ? say.noFileNear(at, { path, known }) : say.noFile(at, { path })
        } else {
          const known = anchors.get(path)
          if (!known || anchor === '' || anchor === 'top' || known.includes(anchor)) continue
          const near = nearest(anchor, known)
          yield near ? say.noHeadingNear(at, { path, anchor, known: near }) : say.noHeading(at, { path, anchor })
        }
      }
    }
  },
})

/** The anchors of a document; undefined where they could not be read. */
function anchorsOf({ outline, flaws }: Document): readonly string[] | undefined {
  if (!outline || flaws.some(({ rule: of }) => of === 'readable')) return undefined
  return [...outline.sections.map(({ slug }) => slug), ...outline.anchors]
}
