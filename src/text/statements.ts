import { type Citation, citationsIn, lastNamedIn, type Understood } from './citations.ts'
import { type Hints, hintsIn } from './hints.ts'
import { type Misstated, misstatedIn } from './misstatements.ts'
import { type Passage, passageOf } from './passage.ts'
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
  heading(title: string, depth: number, passage: Passage, hints: Hints): void
  paragraph(passage: Passage, hints: Hints): void
}

/** A reader that has read nothing yet. */
export function statementReader(): StatementReader {
  const citations: Citation[] = []
  const misstated: Misstated[] = []
  const times: TimeStated[] = []
  let headings: { title: string; depth: number }[] = []
  // What was named in this section so far. Paragraphs wait unread until somebody asks.
  let named: Understood
  let waiting: (() => readonly string[])[] = []

  function understood(): Understood {
    for (const texts of waiting) for (const text of texts()) named = lastNamedIn(text) ?? named
    waiting = []
    return named
  }

  function read(passage: Passage, hints: Hints): void {
    const sentences = () => sentencesIn(passage.text, passage.base)
    const amid = () => `${headings.map(({ title }) => title).join(' ')} ${passage.text.replace(/\s+/g, ' ')}`
    for (const sentence of hints.mayState() ? sentences() : []) {
      if (hints.citesPlaces) citations.push(...citationsIn(sentence, understood))
      const candidates = hints.candidatesIn(sentence)
      if (candidates.length > 0) misstated.push(...misstatedIn(sentence, candidates, amid))
      if (hints.statesTimes) times.push(...timesStatedIn(sentence))
      if (hints.citesPlaces) waiting.push(() => [sentence.text])
    }
    if (!hints.cites) waiting.push(() => [passage.text])
    else if (!hints.citesPlaces) waiting.push(() => sentences().map(({ text }) => text))
  }

  return {
    statements: { citations, misstated, times },
    heading(title, depth, passage, hints) {
      headings = [...headings.filter(above => above.depth < depth), { title, depth }]
      named = undefined
      waiting = headings.map(({ title: above }) => () => [above])
      read(passage, hints)
    },
    paragraph: read,
  }
}

/** Whether a text may say anything of the law: that it does not is seen at once of nearly all. */
export function mayState(text: string): boolean {
  return hintsIn(passageOf(text)).mayState()
}

/** What a text that stands for itself says, such as a value in YAML. */
export function statementsIn(text: string): Statements {
  const reader = statementReader()
  const passage = passageOf(text)
  reader.paragraph(passage, hintsIn(passage))
  return reader.statements
}
