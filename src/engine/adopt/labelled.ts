import type { FieldName } from '../../law/adopt-types.ts'
import { dayIn } from './dates.ts'
import { fieldsOf } from './labels.ts'
import type { Line } from './lines.ts'
import type { Origin, Pair } from './pair.ts'
import { plain } from './values.ts'

/** What stands before a label: quotes, bullets, numbers. */
const lead = /^[\s>]*(?:[-*+•–](?=\s)|\d+[.)](?=\s))?\s*(?:\[[ x]\]\s*)?/i
/** What parts labelled values on one line. */
const between =
  /\s+[|·•‖/]\s+|<br\s*\/?>|\t+|\s{3,}|;\s+|,\s+(?=(?:\*\*|__)?\p{L}[\p{L} .-]{1,30}(?:\*\*|__)?\s*:)|\s+(?=(?:\*\*|__)\p{L}[^*_]{1,40}(?:\*\*|__))/gu

/** The labels with their values on a line: `**Ejer:** X`, `> Version: 2.1 · Status: udkast`, `- Owner – X`. */
export function pairsOnLine(path: string, line: Line, origin: Origin): Pair[] {
  const start = lead.exec(line.text)?.[0].length ?? 0
  const parts = partsOf(line.text, start)
  const pairs = parts.flatMap(part => pairOf(path, part, line.start, origin))
  // A value may hold what parts others: a line that is one label with its value is tried as a whole.
  const whole = parts.length > 1 ? pairOf(path, { text: line.text.slice(start), at: start }, line.start, origin) : []
  return pairs.length > 1 || whole.length === 0 ? (pairs.length > 0 ? pairs : whole) : whole
}

interface Part {
  readonly text: string
  readonly at: number
}

function partsOf(text: string, start: number): Part[] {
  const parts: Part[] = []
  let at = start
  for (const match of text.matchAll(between)) {
    if (match.index < start) continue
    parts.push({ text: text.slice(at, match.index), at })
    at = match.index + match[0].length
  }
  return [...parts, { text: text.slice(at), at }].flatMap(beforeLabels)
}

/** A part cut before each further label with its colon that stands in it: `Version: 2.1 Dato: 1. marts 2025`. */
function beforeLabels({ text, at }: Part): Part[] {
  const cuts = [...text.matchAll(/(?<=\s)\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,2}(?=\s?:\s)/gu)].flatMap(match => {
    const label = tails(match[0]).find(one => fieldsOf(one).length > 0)
    return label === undefined || !text.slice(0, match.index).includes(':')
      ? []
      : [match.index + match[0].length - label.length]
  })
  return [0, ...cuts].map((cut, index) => ({ text: text.slice(cut, cuts[index]), at: at + cut }))
}

/** A label in bold or italics, or plain, then a colon or dash in or behind it. */
const forms = [
  /^(?<open>\*\*|__|\*|_)(?<label>[^*_:：]{2,60}?)\s*[:：]\s*\k<open>\s*(?<value>\S.*)$/u,
  /^(?<open>\*\*|__|\*|_)(?<label>[^*_:：]{2,60}?)\k<open>\s*(?:[:：]|[–—-](?=\s))\s*(?<value>\S.*)$/u,
  /^(?<open>\*\*|__|\*|_)(?<label>[^*_:：]{2,60}?)\s*[:：]\s+(?<value>\S.*?)\k<open>\s*$/u,
  /^(?<label>\p{L}[\p{L}\p{N} .()/-]{1,50}?)\s*[:：]\s*(?<value>\S.*)$/u,
  /^(?<label>\p{L}[\p{L}\p{N} .()/]{1,50}?)\s+(?:[–—-]|=)\s+(?<value>\S.*)$/u,
  /^(?<open>\*\*|__)(?<label>[^*_:：]{2,60}?)\k<open>\s+(?<value>\S.*)$/u,
]

function pairOf(path: string, { text, at }: Part, base: number, origin: Origin): Pair[] {
  const bare = text.trimEnd()
  const skipped = bare.length - bare.trimStart().length
  for (const form of forms) {
    const groups = form.exec(bare.trimStart())?.groups
    const { label = '', value = '' } = groups ?? {}
    if (!groups || fieldsOf(plain(label)).length === 0) continue
    const start = base + at + skipped + bare.trimStart().lastIndexOf(value)
    return [{ label: plain(label), value, origin, path, span: [start, start + value.length] }]
  }
  return []
}

/** A version without a colon: `Version 2.1`, `v2.1`. */
const version =
  /(?<![\p{L}\p{N}])(?<label>version|versjon|vers\.|udgave|utgave|utgåva|fassung|revision|rev\.|v)\s?(?<value>\d{1,3}(?:\.\d{1,3}){0,2})(?![\p{N}])/iu

/** What a line of prose at the head or foot of a document says of it without labels. */
export function pairsInProse(path: string, line: Line): Pair[] {
  const match = version.exec(line.text)
  const { label = '', value = '' } = match?.groups ?? {}
  const isVersion = match !== null && (label.toLowerCase() !== 'v' || value.includes('.'))
  const start = line.start + (match ? match.index + match[0].lastIndexOf(value) : 0)
  const found: Pair[] = isVersion
    ? [{ label: 'version', value, origin: 'prose', path, span: [start, start + value.length] }]
    : []
  return [...found, ...daysIn(path, line)]
}

/** The days on a line that have the words of a label before them: `gældende fra 1. marts 2025`. */
function daysIn(path: string, { text, start }: Line): Pair[] {
  const found: Pair[] = []
  for (let at = 0, day = dayIn(text); day; day = dayIn(text.slice(at))) {
    const before = text.slice(at, at + day.start).replace(/[\s(:]+(?:den|d\.?|am|on|dem|per|pr\.?)?[\s(:]*$/iu, '')
    const label = tails(before).find(one => fieldsOf(one).some(isDay))
    const from = start + at + day.start
    const value = text.slice(at + day.start, at + day.end)
    if (label !== undefined) found.push({ label, value, origin: 'prose', path, span: [from, from + value.length] })
    at += day.end
  }
  return found
}

const isDay = (field: FieldName) => ['effective', 'updated', 'reviewed', 'nextReview', 'approved'].includes(field)

/** The last words of a text, up to four, the most first. */
function tails(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean).slice(-4)
  return words.map((_, at) => words.slice(at).join(' '))
}
