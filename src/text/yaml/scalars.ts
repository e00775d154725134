import { Unsure } from '../unsure.ts'

const constants = new Map<string, boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
])

/** What a scalar without quotes means by the core schema of YAML 1.2: dates, `yes` and `no` are text. */
export function plainScalar(source: string): string | number | boolean | null {
  const code = source.charCodeAt(0)
  const isLetter = code > 64
  if (isLetter) {
    const constant = source.length < 6 ? constants.get(source) : undefined
    return constant === undefined ? source : constant
  }
  // A digit, a sign or a point begins a number, if it is one.
  if (!((code >= 48 && code < 58) || code === 43 || code === 45 || code === 46)) return source
  if (/^[-+]?[0-9]+$/.test(source)) return Number.parseInt(source, 10)
  if (/^0o[0-7]+$|^0x[0-9a-fA-F]+$|^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(source)) {
    throw new Unsure('rare number')
  }
  const isDecimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(source)
  return isDecimal ? Number.parseFloat(source) : source
}

/** Behind the closing quote of a scalar that begins at `at` and ends in the same line. */
export function quotedEnd(text: string, at: number, lineEnd: number): number {
  const quote = text.charCodeAt(at)
  for (let next = at + 1; next < lineEnd; next++) {
    const code = text.charCodeAt(next)
    if (code === 92 && quote === 34) throw new Unsure('escape')
    if (code !== quote) continue
    if (quote === 34 || text.charCodeAt(next + 1) !== 39) return next + 1
    next++
  }
  throw new Unsure('quotes over several lines')
}

/** The text in quotes that stand at `start` and before `end`. */
export function quotedScalar(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1)
  return text.charCodeAt(start) === 39 && inner.includes("''") ? inner.replaceAll("''", "'") : inner
}

/** Whether a scalar without quotes may begin with this character, wherever it stands. */
export function mayBeginPlain(code: number): boolean {
  return code > 32 && !(code < 128 && isIndicator[code] === 1)
}

const isIndicator = new Uint8Array(128)
for (const character of ',[]{}#&*!|>\'"%@`?:') isIndicator[character.charCodeAt(0)] = 1
