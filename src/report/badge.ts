import type { Readiness, ReadinessLevel } from '../engine/readiness.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { words } from './words.ts'

/** What a badge shows: the share of what the law demands that the documentation shows, never that anybody complies. */
export interface Badge {
  readonly label: string
  readonly message: string
  /** White text on each has a contrast of at least 4.5 to 1. */
  readonly color: string
}

const colours: Readonly<Record<ReadinessLevel, string>> = {
  'audit-ready': '#3c7c1f',
  gaps: '#8a6d00',
  'not-ready': '#c0392b',
}

/** The badge of a repository: of several entities, that of the one with most gaps. */
export function badgeOf(judgements: readonly Judgement[], lang: Lang): Badge {
  const { share, level } = leastReady(judgements)
  return { label: words.badge[lang], message: `${share} %`, color: colours[level] }
}

/** Where a repository stands: as the one of its entities that stands worst. */
export function leastReady(judgements: readonly Judgement[]): Pick<Readiness, 'share' | 'level'> {
  const levels: ReadinessLevel[] = ['not-ready', 'gaps', 'audit-ready']
  const all = judgements.map(({ readiness }) => readiness)
  const [worst] = all.sort((a, b) => a.share - b.share || levels.indexOf(a.level) - levels.indexOf(b.level))
  return worst ?? { share: 0, level: 'not-ready' }
}

/** The badge for shields.io's endpoint. */
export function badgeJson({ label, message, color }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color }, null, 2)}\n`
}

/** The badge as a picture: no script, no link, nothing from elsewhere. */
export function badgeSvg({ label, message, color }: Badge): string {
  const [left, right] = [boxWidth(label), boxWidth(message)]
  const title = escaped(`${label}: ${message}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}">
  <title>${title}</title>
  <clipPath id="round"><rect width="${left + right}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#round)">
    <rect width="${left}" height="20" fill="#444"/>
    <rect x="${left}" width="${right}" height="20" fill="${color}"/>
  </g>
  <g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
    <text x="${left / 2}" y="14" textLength="${left - 10}">${escaped(label)}</text>
    <text x="${left + right / 2}" y="14" textLength="${right - 10}">${escaped(message)}</text>
  </g>
</svg>
`
}

/** Widths of Verdana at 11 pixels, in tenths of a pixel; what is not named is as wide as most small letters. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[iljI|!']/, 32],
  [/[ .,]/, 39],
  [/[ftr]/, 43],
  [/[/\-:()]/, 50],
  [/[0-9]/, 70],
  [/[A-ZÆØÅ]/, 76],
  [/[mwMW@]/, 105],
  [/[%]/, 118],
]

function boxWidth(text: string): number {
  const tenths = [...text].reduce((sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? 66), 0)
  return Math.round(tenths / 10) + 10
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
