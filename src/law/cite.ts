import { sources } from './law.generated.ts'
import type { Source, Text } from './types.ts'

/**
 * A requirement or a citation in words: `dk/6.1.3/backup` is § 6, stk. 1, nr. 3.
 *
 * The numbers are paragraph, stykke, nummer and litra (0: no stykke); of an article the same; of an annex its point. The act itself is
 * not named, since it is what everything here is about.
 */
export function cite(id: string): Text {
  const [source = '', place] = id.split('/')
  const text = sources[source]
  const name = text?.cite ?? { da: source, en: source }
  if (source === 'tool' || source === 'org' || place === undefined) return name
  const where = counted[text?.places ?? 'section'](place.split('.'))
  return source === 'dk' ? where : { da: `${name.da}, ${where.da}`, en: `${name.en}, ${where.en}` }
}

/** Several citations, one after another. */
export function citeAll(ids: readonly string[]): Text {
  const cited = ids.map(cite)
  return { da: cited.map(({ da }) => da).join('; '), en: cited.map(({ en }) => en).join('; ') }
}

const counted: Readonly<Record<Source['places'], (numbers: readonly string[]) => Text>> = {
  section: ([section, ...rest]) => within(`§ ${section}`, `§ ${section}`, rest),
  article: ([article, ...rest]) => within(`artikel ${article}`, `Article ${article}`, rest),
  point,
}

function within(da: string, en: string, [subsection, ...parts]: readonly string[]): Text {
  // Where a letter follows a stykke at once, as in a directive, there is no number between.
  const lettered = /[a-z]/.test(parts[0] ?? '')
  const [nr, litra, roman] = lettered ? [undefined, ...parts] : parts
  const stk = subsection === '0' ? undefined : subsection
  return {
    da: [da, stk && `stk. ${stk}`, nr && `nr. ${nr}`, litra && `litra ${litra}`, roman && `nr. ${roman}`]
      .filter(Boolean)
      .join(', '),
    en: `${en}${stk ? `(${stk})` : ''}${nr ? ` no. ${nr}` : ''}${litra ? `(${litra})` : ''}${roman ? `(${roman})` : ''}`,
  }
}

function point(parts: readonly string[]): Text {
  const number = parts.filter(part => /\d/.test(part)).join('.')
  const [letter, roman] = parts.filter(part => /[a-z]/.test(part))
  return {
    da: [`pkt. ${number}`, letter && `litra ${letter}`, roman && `nr. ${roman}`].filter(Boolean).join(', '),
    en: `point ${number}${letter ? `(${letter})` : ''}${roman ? `(${roman})` : ''}`,
  }
}
