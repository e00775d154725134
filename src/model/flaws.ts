import { entryOf, keyAt, type Located, nodeAt, type Path, spanAt } from '../text/located.ts'
import { nearest } from '../text/nearest.ts'
import type { Span } from '../text/source.ts'
import type { Flaw } from './document.ts'
import type { Breach } from './validate.ts'

/** A breach of a schema as a flaw of the document it was found in: with its place and the words a reader needs. */
export function flawOf(breach: Breach, root: Located, text: string): Flaw {
  const { path, keyword, key = '', expected, actual } = breach
  const at = (says: string, words: Flaw['words'], where: Path = path): Flaw => ({
    rule: 'matches-schema',
    says,
    words,
    span: spanAt(root, where),
    key: keyAt(root, where),
  })
  const field = path.filter(step => !/^\d+$/.test(step)).at(-1) ?? ''
  const known = nearest(breach.key === undefined ? String(actual) : key, expected)
  if (keyword === 'required') return at('missing', { key })
  if (breach.key !== undefined) {
    const span = entryOf(nodeAt(root, path), key)?.keySpan ?? spanAt(root, path)
    const says = keyword === 'additionalProperties' ? 'unknownKey' : 'unknownRequirement'
    const flaw = at(known ? `${says}Near` : says, known ? { key, known } : { key, allowed: expected.join(', ') })
    return { ...flaw, span, key: [...path, key].join('/') }
  }
  const span = spanAt(root, path)
  const written = shown(text, span)
  const isScalar = nodeAt(root, path)?.kind === 'scalar'
  if (keyword === 'type' && expected[0] === 'string' && typeof actual === 'number')
    return at('quotes', { field, written })
  if (keyword === 'type' && actual === null) return at('empty', { field })
  if (keyword === 'type') return at('type', { field, expected: expected.join(' / ') })
  if (keyword === 'enum' || keyword === 'const') {
    return at(known ? 'valueNear' : 'value', {
      field,
      written,
      ...(known ? { known } : { allowed: expected.join(', ') }),
    })
  }
  if (keyword === 'format') return at(messageOfFormat[expected[0] ?? ''] ?? 'pattern', { field, written })
  if (keyword === 'minLength' || keyword === 'minItems') return at('empty', { field })
  if (keyword === 'maxLength') return at('tooLong', { field, limit: expected[0] ?? '' })
  if (keyword === 'uniqueItems') return at('twice', { field })
  if (keyword === 'minimum' || keyword === 'exclusiveMinimum')
    return at('tooSmall', { field, written, limit: expected[0] ?? '' })
  if (keyword === 'maximum') return at('tooLarge', { field, written, limit: expected[0] ?? '' })
  return at('pattern', { field, written: isScalar ? written : '' })
}

const messageOfFormat: Readonly<Record<string, string>> = {
  date: 'date',
  email: 'email',
  cvr: 'cvr',
  'ip-range': 'ipRange',
  'phone-e164': 'phone',
  interval: 'interval',
  sha256: 'sha256',
}

/** What is written there, as written, so that the reader recognises it: one line, at most 60 code units. */
function shown(text: string, [start, end]: Span): string {
  const line = text.slice(start, end).split(/\r?\n/)[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
