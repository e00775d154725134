import type { ChangeClass } from '../../src/engine/changes/change.ts'
import { plainWords } from './text.ts'

/** What chance there is in a run: the same from one to the next. */
export type Random = (below: number) => number

/** A small generator of numbers (mulberry32), so that a failure can be run again. */
export function randomOf(seed: number): Random {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** An edit of a policy. What it is expected to be: a class, or that it voids nothing. */
export interface Edit {
  readonly expected: ChangeClass | 'nothing'
  /** The text with the edit; the same text where there is nothing in it that could be edited so. */
  readonly apply: (text: string, random: Random) => string
}

const body = (text: string, change: (body: string) => string) => {
  const start = text.indexOf('\n---') + 4
  return text.slice(0, start) + change(text.slice(start))
}

/** One of the places that a pattern finds, replaced. */
function once(text: string, random: Random, pattern: RegExp, by: (found: RegExpMatchArray) => string): string {
  const places = [...text.matchAll(pattern)]
  const found = places[random(Math.max(1, places.length))]
  return found ? text.slice(0, found.index) + by(found) + text.slice((found.index ?? 0) + found[0].length) : text
}

const inBody =
  (pattern: RegExp, by: (found: RegExpMatchArray, random: Random) => string): Edit['apply'] =>
  (text, random) =>
    body(text, part => once(part, random, pattern, found => by(found, random)))

const other = (random: Random, from: string, all: readonly string[]) => {
  const left = all.filter(one => one !== from)
  return left[random(left.length)] ?? from
}

const paragraph = /(?<=\n\n)\p{L}[^\n|]*(?:\n\p{L}[^\n]*)+(?=\n\n)/gu

const stamp = (random: Random) => `20${26 + random(9)}-0${1 + random(9)}-1${random(10)}`
const plain = new RegExp(`(?<!\\p{L})(?:${plainWords.join('|')})(?!\\p{L})`, 'gu')

function slipped(word: string, random: Random): string {
  const at = 1 + random(word.length - 3)
  const [a = '', b = ''] = word.slice(at, at + 2)
  // Two like letters swapped would be no edit.
  const slips = [word.slice(0, at) + b + a + word.slice(at + 2), word.slice(0, at) + a + word.slice(at)]
  const more = [...slips, word.slice(0, at) + word.slice(at + 1), `${word.slice(0, at)}x${word.slice(at + 1)}`]
  return more.filter(one => one !== word)[random(3)] ?? word
}

function rewrapped(paragraph: string, random: Random): string {
  const width = 50 + random(80)
  const lines: string[] = []
  for (const word of paragraph.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && (last.length + word.length < width || !/^\p{L}/u.test(word)))
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

/** The edits a policy suffers in its life, by name. */
export const edits = {
  rewrap: {
    expected: 'layout',
    apply: inBody(/^\p{L}[^\n|]*(?:\n\p{L}[^\n]*)+/gmu, ([found], random) => rewrapped(found, random)),
  },
  listMarkers: {
    expected: 'layout',
    apply: text => body(text, part => part.replace(/^([-*+]) /gm, (_, mark) => (mark === '-' ? '* ' : '- '))),
  },
  emphasis: { expected: 'layout', apply: inBody(/(?<=[a-zæøå] )\p{Ll}{5,}(?= )/gu, ([found]) => `**${found}**`) },
  comma: { expected: 'layout', apply: inBody(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => ', ') },
  typo: { expected: 'editorial', apply: inBody(plain, ([found], random) => slipped(found, random)) },
  number: {
    expected: 'material',
    apply: inBody(/\b\d+(?= (?:timer|gange|dage))/g, ([found], random) =>
      other(random, found, ['2', '3', '4', '30', '60']),
    ),
  },
  date: {
    expected: 'material',
    apply: inBody(
      /\b\d+\. marts 2026/g,
      ([found], random) => `${other(random, found.split('.')[0] ?? '', ['3', '12', '24'])}. marts 2026`,
    ),
  },
  modal: {
    expected: 'material',
    apply: inBody(/\b(?:skal|bør|kan)\b/g, ([found], random) => other(random, found, ['skal', 'bør', 'kan'])),
  },
  negation: {
    expected: 'material',
    apply: inBody(/(?<=\p{L}) (?:ikke )?(?=og \p{L})/gu, ([found]) => (found.includes('ikke') ? ' ' : ' ikke ')),
  },
  quantifier: {
    expected: 'material',
    apply: inBody(/\b(?:Alle|Nogle)\b/g, ([found]) => (found === 'Alle' ? 'Nogle' : 'Alle')),
  },
  role: {
    expected: 'material',
    apply: inBody(/\b(?:Drifts|Sikkerheds)chefen\b/g, ([found]) =>
      found.startsWith('D') ? 'Sikkerhedschefen' : 'Driftschefen',
    ),
  },
  word: {
    expected: 'material',
    apply: inBody(plain, ([found], random) => other(random, found, ['oprettes', 'hemmeligt', 'nedlægges'])),
  },
  sentence: { expected: 'material', apply: inBody(/\.(?=\n\n)/g, () => '. Udstyret mærkes og føres på en liste.') },
  sectionDeleted: {
    expected: 'material',
    apply: inBody(/\n## (?!Backup|Krisestyring)[^\n]*\n[^#]*(?=\n## |$)/g, () => '\n'),
  },
  sectionAdded: {
    expected: 'material',
    apply: (text, random) => `${text.trimEnd()}\n\n## Bilag ${random(1e6)}\n\nListen hænger i bygningen.\n`,
  },
  renamedHeading: {
    expected: 'material',
    apply: inBody(/^## (?:Backup|Kopiering)$/gm, ([found]) => (found === '## Backup' ? '## Kopiering' : '## Backup')),
  },
  commentedOut: {
    expected: 'material',
    apply: (text, random) =>
      text.includes('<!--')
        ? text.replace(/<!-- | -->/g, '')
        : inBody(paragraph, ([found]) => `<!-- ${found} -->`)(text, random),
  },
  fact: {
    expected: 'material',
    apply: (text, random) =>
      once(text, random, /(?<=(?:rto|rpo|backupFrequency): )\w+/g, ([found]) =>
        other(random, found, ['PT1H', 'PT2H', 'PT6H', 'PT24H']),
      ),
  },
  claim: {
    expected: 'material',
    apply: (text, random) =>
      once(text, random, /(?<=continuity: ")#\w+/g, ([found]) =>
        other(random, found, ['#driftskontinuitet', '#backup', '#krisestyring']),
      ),
  },
  metadata: {
    expected: 'nothing',
    apply: (text, random) =>
      once(text, random, /^(?:version|reviewed|title|owner|tags): .*$/gm, ([found]) => metadata(found, random)),
  },
  done: {
    expected: 'nothing',
    apply: (text, random) => once(text, random, /last: [\d-]+/g, () => `last: ${stamp(random)}`),
  },
} satisfies Record<string, Edit>

function metadata(line: string, random: Random): string {
  const key = line.split(':')[0] ?? ''
  const value = random(1e6)
  return `${key}: ${{ version: `"${value}.0"`, reviewed: stamp(random), tags: `[t${value}]` }[key] ?? `Tekst ${value}`}`
}
