import { type Citation, citationsIn, lastNamedIn, type Understood } from './citations.ts'
import { type Hints, hintsIn } from './hints.ts'
import { type Misstated, misstatedIn } from './misstatements.ts'
import { type Passage, passageOf } from './passage.ts'
import { sentencesIn } from './sentences.ts'
import { aboutIncidents } from './times-of-others.ts'
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
  // What was named in this section so far. What stands in it waits unread until somebody asks.
  let named: Understood
  let waiting: { readonly text: string }[] = []
  // Likewise what this section says of incidents.
  let unasked: Passage[] = []
  let isOnIncidents = false

  function understood(): Understood {
    for (const { text } of waiting)
      for (const sentence of sentencesIn(text, 0)) named = lastNamedIn(sentence.text) ?? named
    waiting = []
    return named
  }

  function speaksOfIncidents(): boolean {
    isOnIncidents ||= unasked.some(({ text }) => aboutIncidents.test(text))
    unasked = []
    return isOnIncidents
  }

  function read(passage: Passage, hints: Hints): void {
    unasked.push(passage)
    if (hints.mayState) readClosely(passage, hints)
    if (!hints.citesPlaces) waiting.push(passage)
  }

  function readClosely(passage: Passage, hints: Hints): void {
    const titles = headings.map(({ title }) => title)
    const amid = () => `${titles.join(' ')} ${passage.text.replace(/\s+/g, ' ')}`
    const surroundings = {
      headings: titles,
      paragraph: passage.text,
      isOnIncidents: speaksOfIncidents,
    }
    for (const sentence of sentencesIn(passage.text, passage.base)) {
      if (hints.citesPlaces) citations.push(...citationsIn(sentence, understood))
      const candidates = hints.candidatesIn(sentence)
      if (candidates.length > 0) misstated.push(...misstatedIn(sentence, candidates, amid))
      if (hints.statesTimes) times.push(...timesStatedIn(sentence, surroundings))
      if (hints.citesPlaces) waiting.push(sentence)
    }
  }

  return {
    statements: { citations, misstated, times },
    heading(title, depth, passage, hints) {
      headings = [...headings.filter(above => above.depth < depth), { title, depth }]
      unasked = []
      isOnIncidents = false
      named = undefined
      waiting = headings.map(({ title: text }) => ({ text }))
      read(passage, hints)
    },
    paragraph: read,
  }
}

/** What a text that stands for itself says, such as a value in YAML. */
export function statementsIn(text: string): Statements {
  const reader = statementReader()
  const passage = passageOf(text)
  reader.paragraph(passage, hintsIn(passage))
  return reader.statements
}
