import type { Text } from '../law/types.ts'
import { entryOf, keyAt, type Located, nodeAt, type Path, spanAt } from '../text/located.ts'
import { meant } from '../text/meant.ts'
import { nearest } from '../text/nearest.ts'
import type { Span } from '../text/source.ts'
import { yamlWord } from '../text/yaml-word.ts'
import type { Breach } from './checks/check.ts'
import type { Flaw, FlawWords, Found } from './flaw-words.ts'
import { schemas } from './kinds.generated.ts'
import { valueCalled } from './value-names.ts'

/** How a heading is pointed to. */
const anchorPattern = schemas.policy.properties.covers.additionalProperties.pattern

type Says = keyof FlawWords['matches-schema']
type Mends = NonNullable<Flaw['mends']>

/** A map of ours never has so many keys: where one has, each that is wrong would be compared with all others. */
const mostKeysCompared = 200

/** A breach of a schema as a flaw of the document it was found in: with its place and the words a reader needs. */
export function flawOf(breach: Breach, root: Located, text: string): Flaw {
  const { path, keyword, key, expected, actual } = breach
  if (keyword === 'required') return at('missing', { key: key ?? '' })
  if (key !== undefined) return { ...unknown(keyword, key), ...placeOfKey(key) }
  const field = path.filter(step => !/^\d+$/.test(step)).at(-1) ?? ''
  const written = shown(text, spanAt(root, path))
  const [limit = ''] = expected
  switch (keyword) {
    case 'type':
      if (actual === null) return at('empty', { field })
      if (limit === 'string' && typeof actual === 'number') return at('quotes', { field, written }, path, inQuotes())
      return at('type', { field, expected: eitherOf(expected) })
    case 'enum': {
      if (actual === null) return at('empty', { field })
      if (typeof actual === 'number' && expected.includes(String(actual)))
        return at('quotes', { field, written }, path, inQuotes())
      const near = nearest(wordOf(actual), expected)
      // Of codes of two letters every other one is near: NO is not NL.
      const isCode = near?.length === 2 && near.toLowerCase() !== wordOf(actual).toLowerCase()
      const known = valueCalled(wordOf(actual), expected) ?? (isCode ? undefined : near)
      if (known) return at('valueNear', { field, written, known }, path, instead())
      return at('value', { field, written, allowed: expected.join(', ') })
    }
    case 'format':
      return at(messageOfFormat[limit] ?? 'pattern', { field, written })
    case 'minLength':
    case 'minItems':
      return at('empty', { field })
    case 'maxLength':
      return at('tooLong', { field, limit })
    case 'uniqueItems':
      return at('twice', { field })
    case 'minimum':
    case 'exclusiveMinimum':
      return at('tooSmall', { field, written, limit })
    case 'maximum':
      return at('tooLarge', { field, written, limit })
    default:
      if (limit === anchorPattern && /^[^\s#]+$/.test(written)) return at('anchor', { field, written })
      return at('pattern', { field, written })
  }

  function at<S extends Says>(says: S, words: FlawWords['matches-schema'][S], where: Path = path, mends?: Mends) {
    const flaw: Found<'matches-schema', S> = {
      rule: 'matches-schema',
      says,
      words,
      span: spanAt(root, where),
      key: keyAt(root, where),
      ...(mends ? { mends } : {}),
    }
    return flaw
  }

  /** What YAML reads as a number, put in quotes as it is written. */
  function inQuotes(): Mends | undefined {
    const span = spanAt(root, path)
    const raw = text.slice(...span)
    return /^[-+.\w]+$/.test(raw) ? { span, text: `"${raw}"` } : undefined
  }

  /** The value that was certainly meant. */
  function instead(): Mends | undefined {
    const known = meant(wordOf(actual), expected)
    const span = spanAt(root, path)
    return known !== undefined && isOneLine(span, wordOf(actual)) ? { span, text: yamlWord(known) } : undefined
  }

  /** The key that was certainly meant, where it is not there and no other key is as like it. */
  function renamed(key: string): Mends | undefined {
    const map = nodeAt(root, path)
    const span = entryOf(map, key)?.keySpan
    const known = meant(key, expected)
    if (
      map?.kind !== 'map' ||
      map.entries.length > mostKeysCompared ||
      !span ||
      known === undefined ||
      !isOneLine(span, key)
    )
      return undefined
    const claimed = map.entries.some(
      other => other.key !== key && (other.key === known || meant(other.key, expected) === known),
    )
    return claimed ? undefined : { span, text: yamlWord(known) }
  }

  /** Whether a scalar stands there as plain as it is, or in quotes, and not folded over lines or with escapes. */
  function isOneLine([start, end]: Span, value: string): boolean {
    const raw = text.slice(start, end)
    return raw === value || raw === `"${value}"` || raw === `'${value}'`
  }

  function unknown(keyword: string, key: string): Flaw {
    // A name that has the wrong form, where names are free.
    if (keyword === 'pattern' || keyword === 'maxLength')
      return at('pattern', { field: path.at(-1) ?? '', written: key })
    const known = nearest(key, expected)
    if (keyword === 'additionalProperties') {
      return known
        ? at('unknownKeyNear', { key, known }, path, renamed(key))
        : at(isBehindComma(key) ? 'unknownKeyBehindComma' : 'unknownKey', { key, allowed: expected.join(', ') })
    }
    return known ? at('unknownRequirementNear', { key, known }) : at('unknownRequirement', { key })
  }

  /** Whether a comma in a text within braces made a key of what stands behind it: words without a value. */
  function isBehindComma(key: string): boolean {
    const map = nodeAt(root, path)
    const value = entryOf(map, key)?.value
    return value?.kind === 'scalar' && value.value === null && /\s/.test(key) && text.charAt(map?.span[0] ?? 0) === '{'
  }

  function placeOfKey(key: string): { span: Span; key: string } {
    const span = entryOf(nodeAt(root, path), key)?.keySpan ?? spanAt(root, path)
    return { span, key: path.length === 0 ? key : `${keyAt(root, path)}/${key}` }
  }
}

type OfFormat = 'date' | 'email' | 'cvr' | 'ipRange' | 'phone' | 'interval' | 'duration' | 'instant' | 'sha256'
const messageOfFormat: Readonly<Record<string, OfFormat>> = {
  date: 'date',
  email: 'email',
  cvr: 'cvr',
  'ip-range': 'ipRange',
  'phone-e164': 'phone',
  interval: 'interval',
  duration: 'duration',
  instant: 'instant',
  sha256: 'sha256',
}

const typeWords: Readonly<Record<string, Text>> = {
  string: { da: 'tekst', en: 'text' },
  number: { da: 'et tal', en: 'a number' },
  integer: { da: 'et helt tal', en: 'a whole number' },
  boolean: { da: 'true eller false', en: 'true or false' },
  array: { da: 'en liste', en: 'a list' },
  object: { da: 'en gruppe felter', en: 'a group of fields' },
}

function eitherOf(types: readonly string[]): Text {
  const words = types.map(type => typeWords[type] ?? { da: type, en: type })
  return { da: words.map(({ da }) => da).join(' eller '), en: words.map(({ en }) => en).join(' or ') }
}

/** A value as a word to compare: a list or map is none, and one with a key `toString` cannot even be made into text. */
function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** What is written there, as written but for quotes, so that the reader recognises it: one line, at most 60 code units. */
function shown(text: string, [start, end]: Span): string {
  const line = text.slice(start, end).split(/\r?\n/)[0] ?? ''
  const bare = line.replace(/^(["'])(.*)\1$/, '$2')
  return bare.length > 60 ? `${bare.slice(0, 59)}…` : bare
}
