import { folded } from './folded.ts'
import { obligations, requirements, sectors, sources } from './law.generated.ts'
import type { Source } from './types.ts'

/**
 * The citation that somebody wrote: `§ 6, stk. 1, nr. 3`, `§ 13(1) no. 2`, `bekendtgørelse nr. 620/2025, § 14`, `annex, point 4.2.2(a)`,
 * or a citation as we write them. Undefined where it is none. Whether there is such a place is not looked at.
 */
export function citationNamed(written: string): string | undefined {
  const asked = folded(written)
    .replace(/[,;«»"'“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const [, own, within] = /^([a-z][a-z0-9.-]*)\/([\w.()-]+)$/.exec(asked) ?? []
  const place = within?.replace(/\(([a-z0-9]+)\)/g, '.$1')
  if (own && place && Object.hasOwn(sources, own) && counted.test(place)) return `${own}/${place}`
  const { source, rest } = sourceIn(asked)
  for (const [kind, pattern] of Object.entries(patterns) as [Source['places'], RegExp][]) {
    const [, first, more = ''] = pattern.exec(rest) ?? []
    if (first === undefined) continue
    const text = inThat(source, kind)
    const parts = kind === 'point' ? pointParts(more) : partsOf(more, `${text}/${first}`)
    return text && parts ? [`${text}/${first}`, ...parts].join('.') : undefined
  }
  return undefined
}

/** Whatever a text is parted into has a number; what is within that, a number, a letter or a roman number. */
const counted = /^\d+(?:\.(?:\d+|[a-z]|[ivx]+))*$/

const patterns: Readonly<Record<Source['places'], RegExp>> = {
  section: /^(?:§{1,2}|paragraf|section) ?(\d{1,3})\b ?(.*)$/,
  article: /^(?:artikel|article|art\.?) ?(\d{1,3})\b ?(.*)$/,
  point: /^(?:pkt\.?|punkt|point|kapitel|chapter) ?(\d+(?:\.\d+)*(?:\.[a-z])?)(?![\d.])(.*)$/,
}

/** The text that is named, and the words without its name. The act is meant where none is. */
function sourceIn(asked: string): { source: string | undefined; rest: string } {
  const law = Object.entries(sources).filter(([key]) => key !== 'org' && key !== 'tool')
  const names = law.flatMap(([key, { cite, number }]) => {
    const short = number?.split('/')[0]
    const numbered = number ? [number, `bekendtgørelse nr. ${short}`, `order ${short}`] : []
    return [cite.da, cite.en, ...numbered].map(name => [key, folded(name).replace(/,/g, '')] as const)
  })
  const found = names.filter(([, name]) => asked.includes(name)).toSorted(([, a], [, b]) => b.length - a.length)[0]
  const rest = (found ? asked.replace(found[1], ' ') : asked)
    .replace(/\b(?:forordning|regulation|bilaget|annex|lov nr\.|act)(?!\S)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { source: found?.[0], rest }
}

/** Where one text is cited under two names, that which counts its places so; otherwise what is commonly meant. */
function inThat(source: string | undefined, kind: Source['places']): string | undefined {
  if (kind === 'point') return source === undefined || source.startsWith('eu-ir') ? 'eu-ir' : undefined
  if (source?.startsWith('eu-ir')) return kind === 'article' ? 'eu-ir-articles' : undefined
  if (source !== undefined) return sources[source]?.places === kind ? source : undefined
  return kind === 'section' ? 'dk' : 'dir'
}

/** Stykke, nummer, litra and a roman number; undefined where something else stands there. */
function partsOf(written: string, head: string): string[] | undefined {
  const match =
    /^(?:(?:stk\.?|subsection|paragraph) ?(\d+)|\((\d+)\))? ?(?:(?:nr\.?|no\.?|number) ?(\d+)|\((\d+)\))? ?(?:litra ([a-z])|\(([a-z])\))? ?(?:nr\. ([ivx]+)|\(([ivx]+)\))?$/.exec(
      written,
    )
  if (!match) return undefined
  const [, stk, paren, nr, second, litra, letter, roman, other] = match
  const number = nr ?? second
  const subsection = stk ?? paren ?? (number || litra || letter ? unnamedSubsection(head) : undefined)
  return [subsection, number, litra ?? letter, roman ?? other].filter(part => part !== undefined)
}

/** Where a number stands with no stykke: `0` where we cite the section so, since it has none; otherwise the first. */
function unnamedSubsection(head: string): string {
  const cited = [...obligations, ...Object.values(sectors)].flatMap(({ source }) => source)
  return [...Object.keys(requirements), ...cited].some(id => id.startsWith(`${head}.0.`)) ? '0' : '1'
}

function pointParts(written: string): string[] | undefined {
  const match = /^(?: ?litra ([a-z])|\(([a-z])\))?(?: ?nr\. ([ivx]+)|\(([ivx]+)\))?$/.exec(written)
  return match ? match.slice(1).filter(part => part !== undefined) : undefined
}
