import { xmlText } from '../xlsx/xml.ts'
import type { Badge } from './badge.ts'
import { textWidth } from './widths.ts'

const padding = 5

/** The badge as a picture: no script, no link, nothing from elsewhere. What it rests on stands in it as data. */
export function badgeSvg({ label, message, color, says, ground }: Badge): string {
  const [left, right] = [textWidth(label) + 2 * padding, textWidth(message) + 2 * padding]
  const { commit, asOf, until, shows, lang } = ground
  const data = Object.entries({ commit, 'as-of': asOf, until, shows }).flatMap(([name, value]) =>
    value === undefined ? [] : [` data-${name}="${xmlText(value)}"`],
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${xmlText(says)}" lang="${lang}"${data.join('')}>
  <title>${xmlText(says)}</title>
  <clipPath id="round"><rect width="${left + right}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#round)">
    <rect width="${left}" height="20" fill="#444444"/>
    <rect x="${left}" width="${right}" height="20" fill="${color}"/>
  </g>
  <g fill="#ffffff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
    <text x="${left / 2}" y="14" textLength="${left - 2 * padding}">${xmlText(label)}</text>
    <text x="${left + right / 2}" y="14" textLength="${right - 2 * padding}">${xmlText(message)}</text>
  </g>
</svg>
`
}
