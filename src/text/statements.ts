import { type Citation, citationsIn, lastNamedIn, type Understood } from './citations.ts'
import { candidatesIn, type Misstated, misstatedIn } from './misstatements.ts'
import { sentencesIn } from './sentences.ts'
import { type TimeStated, timesStatedIn } from './times-stated.ts'

/** What a text says of the law, as far as it can be held against it. */
export interface Statements {
  readonly citations: readonly Citation[]
  readonly misstated: readonly Misstated[]
  readonly times: readonly TimeStated[]
}

/** Takes in a document paragraph by paragraph, since what a place is cited of may have been named before. */
export interface StatementReader {
  readonly statements: Statements
  /** A heading, with its source in which marks of Markdown are blanked out. */
  heading(title: string, depth: number, source: string, base: number): void
  /** A paragraph, likewise. */
  paragraph(source: string, base: number): void
}

const citing = /§|paragraf|section|arti[ck]|art\.|pkt|punkt|point/i
const timing = /varsling|underretning|rapport|warning|notification|report/i

/** A reader that has read nothing yet. */
export function statementReader(): StatementReader {
  const citations: Citation[] = []
  const misstated: Misstated[] = []
  const times: TimeStated[] = []
  let headings: { title: string; depth: number }[] = []
  // What was named in this section so far. Paragraphs wait unread until somebody asks.
  let named: Understood
  let waiting: string[] = []

  function understood(): Understood {
    for (const text of waiting) named = lastNamedIn(text) ?? named
    waiting = []
    return named
  }

  function read(source: string, base: number): void {
    const candidates = candidatesIn(source)
    const cites = citing.test(source)
    const timed = timing.test(source)
    if (candidates.length > 0 || cites || timed) {
      const amid = `${headings.map(({ title }) => title).join(' ')} ${source.replace(/\s+/g, ' ')}`
      for (const sentence of sentencesIn(source, base)) {
        if (cites) citations.push(...citationsIn(sentence, understood))
        if (candidates.length > 0) misstated.push(...misstatedIn(sentence, candidates, amid))
        if (timed) times.push(...timesStatedIn(sentence))
        if (cites) waiting.push(sentence.text)
      }
    }
    if (!cites) waiting.push(source)
  }

  return {
    statements: { citations, misstated, times },
    heading(title, depth, source, base) {
      headings = [...headings.filter(above => above.depth < depth), { title, depth }]
      named = undefined
      waiting = headings.map(({ title: above }) => above)
      read(source, base)
    },
    paragraph: read,
  }
}

/** What a text that stands for itself says, such as a value in YAML. */
export function statementsIn(text: string): Statements {
  const reader = statementReader()
  reader.paragraph(text, 0)
  return reader.statements
}
