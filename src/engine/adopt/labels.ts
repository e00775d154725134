import { labelWords } from '../../law/adopt.generated.ts'
import type { FieldName, WordsIn } from '../../law/adopt-types.ts'

const byLabel = new Map<string, FieldName[]>()
for (const [field, words] of Object.entries(labelWords.fields)) {
  for (const word of allOf(words)) {
    const label = labelled(word)
    const known = byLabel.get(label) ?? []
    if (!known.includes(field as FieldName)) byLabel.set(label, [...known, field as FieldName])
  }
}

/** What a label may be of, in the order of the fields; empty where it is no label that we know. */
export function fieldsOf(label: string): readonly FieldName[] {
  const plain = label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
  return byLabel.get(labelled(plain)) ?? byLabel.get(labelled(lastKey(plain))) ?? []
}

/** Words of all languages. */
export function allOf(words: WordsIn): string[] {
  return [...new Set(Object.values(words).flat())]
}

/** A label without case, punctuation and the seams of `camelCase`, `snake_case` and `kebab-case`. */
function labelled(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Of a path into nested metadata, the last step. */
function lastKey(label: string): string {
  return label.slice(label.lastIndexOf('/') + 1)
}
