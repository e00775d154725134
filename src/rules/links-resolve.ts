import { rule } from '../engine/rule.ts'
import type { Document } from '../model/document.ts'
import { foldersOf, targetOf } from '../model/targets.ts'
import { folderOf } from '../model/workspace.ts'
import type { Edit } from '../text/edit.ts'
import type { Link } from '../text/markdown.ts'
import { meant, nearest } from '../text/nearest.ts'

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
      for (const link of outline?.links ?? []) {
        const { url, span } = link
        const at = { path: from, span, key: `link ${url}` }
        const target = targetOf(url, from)
        if (!target) continue
        const { path, anchor } = target
        if (url === '') yield say.empty(at)
        else if (path === undefined) yield say.outside(at, { url })
        else if (!tree.has(path) && !folders.has(path)) {
          const there = folders.get(folderOf(path)) ?? []
          const known = nearest(path, there)
          const edits = readdressed(link, url.replace(/[?#].*$/s, ''), path, meant(path, there), from)
          yield known ? say.noFileNear(at, { path, known }, { edits }) : say.noFile(at, { path })
        } else {
          const known = anchors.get(path)
          if (!known || anchor === '' || anchor === 'top' || known.includes(anchor)) continue
          const near = nearest(anchor, known)
          const edits = readdressed(link, url, anchor, meant(anchor, known), from)
          yield near
            ? say.noHeadingNear(at, { path, anchor, known: near }, { edits })
            : say.noHeading(at, { path, anchor })
        }
      }
    }
  },
})

/** The file or the anchor that an address ends in, written as what was certainly meant; nothing where it is not written as it reads. */
function readdressed(
  { address }: Link,
  written: string,
  wrong: string,
  right: string | undefined,
  from: string,
): readonly Edit[] | undefined {
  const [last = '', known = ''] = [wrong, right].map(name => name?.slice(name.lastIndexOf('/') + 1))
  if (!address || last === '' || !written.endsWith(last) || !/^[\p{L}\p{N}._-]+$/u.test(known)) return undefined
  const end = address[0] + written.length
  return [{ path: from, span: [end - last.length, end], text: known }]
}

/** The anchors of a document; undefined where they could not be read. */
function anchorsOf({ outline, flaws }: Document): readonly string[] | undefined {
  if (!outline || flaws.some(({ rule: of }) => of === 'readable')) return undefined
  return [...outline.sections.map(({ slug }) => slug), ...outline.anchors]
}
