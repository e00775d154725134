import { rule } from '../engine/rule.ts'
import type { Document } from '../model/document.ts'
import { remembered } from '../model/remembered.ts'
import { foldersOf, targetsIn } from '../model/targets.ts'
import { folderOf } from '../model/workspace.ts'
import type { Edit } from '../text/edit.ts'
import { type Guesses, guesses } from '../text/guesses.ts'
import type { Link } from '../text/markdown.ts'
import { meant } from '../text/meant.ts'
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
    const guess = guesses()
    const byPath = new Map(documents.map(document => [document.path, document]))
    const anchorsAt = (path: string) => {
      const document = byPath.get(path)
      return document && anchorsOf(document)
    }
    for (const document of documents) {
      for (const { link, target } of targetsIn(document)) {
        const { url, span } = link
        const { path, anchor } = target
        const isThere = path !== undefined && (tree.has(path) || folders.has(path))
        const known = isThere && anchor !== '' && anchor !== 'top' ? anchorsAt(path) : undefined
        if (isThere && url !== '' && (!known || known.set.has(anchor))) continue
        const at = { path: document.path, span, key: `link ${url}` }
        if (url === '') yield say.empty(at)
        else if (path === undefined) yield say.outside(at, { url })
        else if (known) {
          const { near, sure } = likest(known.list, anchor, guess)
          const edits = readdressed(link, url, anchor, sure, document.path)
          yield near
            ? say.noHeadingNear(at, { path, anchor, known: near }, { edits })
            : say.noHeading(at, { path, anchor })
        } else {
          const { near: found, sure } = likest(folders.get(folderOf(path)) ?? [], path, guess)
          const near = found !== undefined && isLike(path, found) ? found : undefined
          const file = sure && fileOf(sure)
          const edits = readdressed(link, url.replace(/[?#].*/s, ''), fileOf(path), file, document.path)
          yield near ? say.noFileNear(at, { path, known: near }, { edits }) : say.noFile(at, { path })
        }
      }
    }
  },
})

/** What is most like a name that leads nowhere, and what was certainly meant by it. */
interface Likest {
  readonly near: string | undefined
  readonly sure: string | undefined
}

/** A link that leads nowhere today leads nowhere tomorrow, and there may be many names that it is compared with. */
function likest(known: readonly string[], name: string, guess: Guesses): Likest {
  if (!guess.affords(name, known)) return { near: undefined, sure: undefined }
  const before = namesLikenedTo(known).get(name)
  if (before) return before
  const likened = { near: nearest(name, known), sure: meant(name, known) }
  namesLikenedTo(known).set(name, likened)
  return likened
}

/** Of names of one or two letters, such as `a.md` and `c.md`, each is another's slip, so that one of them says nothing of what was meant. */
function isLike(name: string, found: string): boolean {
  const [written, known] = [name, found].map(path =>
    path
      .replace(/^.*\//, '')
      .replace(/\.[^.]*$/, '')
      .toLowerCase(),
  )
  return written === known || (written ?? '').length > 2
}

const namesLikenedTo = remembered<readonly string[], Map<string, Likest>>(() => new Map())

/** The file or the anchor that an address ends in, written as what was certainly meant; nothing where it is not written as it reads. */
function readdressed(
  { address }: Link,
  written: string,
  wrong: string,
  right: string | undefined,
  from: string,
): readonly Edit[] | undefined {
  if (!address || right === undefined || !written.endsWith(wrong)) return undefined
  if (!/^[\p{L}\p{N}._-]+$/u.test(right)) return undefined
  const end = address[0] + written.length
  return [{ path: from, span: [end - wrong.length, end], text: right }]
}

/** The name of a file without its folders. */
function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The anchors of a document; undefined where they could not be read. */
const anchorsOf = remembered(({ outline, flaws }: Document) => {
  if (!outline || flaws.some(({ rule: of }) => of === 'readable')) return undefined
  const set: ReadonlySet<string> = new Set([...outline.sections.map(({ slug }) => slug), ...outline.anchors])
  return { set, list: [...set] }
})
