import type { Text } from '../../law/types.ts'
import { type Document, idOf } from '../../model/document.ts'
import { documentsOf } from '../../model/documents.ts'
import { everyMention, mentionsOf, type Thing } from '../../model/mentions.ts'
import { type Edit, edited } from '../../text/edit.ts'
import type { File } from '../../text/source.ts'
import { parseYaml } from '../../text/yaml.ts'
import type { Surroundings } from './surroundings.ts'

/** A new id for something: the changes, and the ids of approved documents that they change; or why it cannot be. */
export type Renaming =
  | { readonly edits: readonly Edit[]; readonly changes: readonly string[] }
  | { readonly refused: Text }

const form = /^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,79}$/

/** Gives a thing another id wherever it is mentioned. Nothing but the ids is touched. */
export function renamed(thing: Thing, to: string, around: Surroundings): Renaming {
  if (!form.test(to)) return { refused: words.form }
  const { workspaces } = around
  const seeing = workspaces.filter(
    one => one.root === thing.owner.root || one.inherited.some(({ document }) => idOf(document) === thing.id),
  )
  const taken = seeing.some(one => everyMention(one, workspaces).some(({ id, names }) => id === to && names))
  if (taken && to !== thing.id) return { refused: words.taken }
  const edits = mentionsOf(thing, workspaces).map(({ at: { path, span } }): Edit => {
    const quote = /^["']/.exec(around.text(path).slice(...span))?.[0] ?? (isText(to) ? '' : '"')
    return { path, span, text: `${quote}${to}${quote}` }
  })
  return { edits, changes: approvedAnew(edits, around) }
}

/** Whether YAML reads a word as text: `2026` is a number, `1.0` too. */
function isText(word: string): boolean {
  const { root, flaws } = parseYaml(word)
  return flaws.length === 0 && root.kind === 'scalar' && root.value === word
}

/** The documents that the management body has decided on and that are no longer what it saw, since an id is part of what binds. */
function approvedAnew(edits: readonly Edit[], around: Surroundings): string[] {
  const changed = new Set(edits.map(({ path }) => path))
  return around.workspaces.flatMap(({ documents, decisionsOn }) =>
    documents.flatMap(document => {
      const { path, index = path } = document
      if (!(changed.has(path) || changed.has(index)) || decisionsOn(idOf(document)).length === 0) return []
      return digestAfter(document, edits, around) === document.digests?.digest ? [] : [idOf(document)]
    }),
  )
}

function digestAfter({ path, index }: Document, edits: readonly Edit[], { text }: Surroundings): string | undefined {
  const files = [path, ...(index === undefined ? [] : [index])].map((one): File => {
    const after = edited(
      text(one),
      edits.filter(edit => edit.path === one),
    )
    return { path: one, text: after, bytes: after.length }
  })
  return documentsOf(files).find(one => one.path === path)?.digests?.digest
}

const words = {
  form: {
    da: 'Et id er bogstaver, cifre, punktum, bindestreg og understreg, begynder med et bogstav eller et ciffer og er højst 80 tegn',
    en: 'An id is letters, digits, dot, dash and underscore, begins with a letter or a digit and has at most 80 characters',
  },
  taken: { da: 'Det id er allerede i brug', en: 'That id is already in use' },
} as const satisfies Record<string, Text>
