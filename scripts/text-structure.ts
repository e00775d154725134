import { readTexts } from './texts.ts'

/** What a stykke is divided into: the highest number, the last letter, and the last letter under a number. */
interface Division {
  readonly numbers?: number
  readonly letters?: string
  readonly under?: Readonly<Record<string, string>>
}

/** The texts that documents cite, and how each writes the start of a stykke, a number and a letter. */
const written = {
  dk: danish(),
  'dk-620': danish(),
  'dk-653': danish(),
  dir: {
    stykke: /(?:^|\s)(\d{1,2})\. (?=\p{Lu})/gu,
    number: (n: number) => ` (${n}) `,
    letter: (letter: string) => ` (${letter}) `,
  },
} as const

/** How each paragraph or article of the texts in a folder is divided, as YAML. */
export function textStructure(folder: string): string {
  const texts = readTexts(folder)
  return Object.entries(written)
    .flatMap(([source, marks]) => [
      `${source}:`,
      ...Object.entries(texts[source] ?? {}).map(
        ([place, { text }]) => `  "${place}": [${stykker(text, marks).map(flow).join(', ')}]`,
      ),
    ])
    .join('\n')
}

function danish() {
  return {
    stykke: /(?<=[.:;] )Stk\. (\d+)\. /gu,
    number: (n: number) => ` ${n}) `,
    letter: (letter: string) => ` ${letter}) `,
  }
}

type Marks = (typeof written)[keyof typeof written]

/** The stykker of a paragraph in order: only a mark that goes on counting is one. */
function stykker(text: string, { stykke, number, letter }: Marks): Division[] {
  const starts = [0]
  for (const match of text.matchAll(stykke)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index)
  }
  return starts.map((start, index) => divided(text.slice(start, starts[index + 1]), number, letter))
}

function divided(text: string, number: Marks['number'], letter: Marks['letter']): Division {
  const numbers = counted(text, n => number(n + 1))
  if (numbers.length === 0) return lettered(text, letter)
  const under = numbers.flatMap((start, index) => {
    const last = lettered(text.slice(start, numbers[index + 1]), letter).letters
    return last ? [[String(index + 1), last] as const] : []
  })
  return { numbers: numbers.length, ...(under.length > 0 ? { under: Object.fromEntries(under) } : {}) }
}

function lettered(text: string, letter: Marks['letter']): Division {
  const letters = counted(text, n => letter(String.fromCharCode(97 + n)))
  return letters.length > 1 ? { letters: String.fromCharCode(96 + letters.length) } : {}
}

/** Where the first, second, third … mark stands, each after the one before. */
function counted(text: string, mark: (index: number) => string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(mark(0)); at >= 0; at = text.indexOf(mark(found.length), at + 1)) found.push(at)
  return found
}

function flow({ numbers, letters, under }: Division): string {
  const parts = [
    ...(numbers ? [`numbers: ${numbers}`] : []),
    ...(letters ? [`letters: ${letters}`] : []),
    ...(under
      ? [
          `under: { ${Object.entries(under)
            .map(([n, last]) => `"${n}": ${last}`)
            .join(', ')} }`,
        ]
      : []),
  ]
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}'
}
