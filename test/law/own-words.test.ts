import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readTexts } from '../../scripts/texts.ts'
import * as explained from '../../src/law/explained.generated.ts'
import * as guide from '../../src/law/guide.generated.ts'
import * as law from '../../src/law/law.generated.ts'

/** As many words in a row as no two people write alike by chance, and fewer than a sentence of a law has. */
const run = 8

/** Names of acts, authorities and types of entity are official: nobody may put them in words of his own. */
const official = ['sources', 'authorities', 'outdatedNames', 'sectors']

const folder = fileURLToPath(new URL('../../../shared/law/texts', import.meta.url))
const here = existsSync(folder)
if (!here)
  console.warn('SKIPPED: the texts of the law are not beside this checkout, so no wording was compared with them')

test.skipIf(!here)('no sentence of a law stands in the data: it says everything in words of its own', () => {
  const theirs = new Set(
    Object.values(readTexts(folder)).flatMap(paragraphs =>
      Object.values(paragraphs).flatMap(({ text }) => runsOf(text)),
    ),
  )
  const ours = Object.entries({ ...law, ...explained, ...guide }).flatMap(([name, data]) =>
    official.includes(name) ? [] : [...textsIn(data)],
  )
  expect(ours.length).toBeGreaterThan(1000)
  expect(ours.filter(text => runsOf(text).some(words => theirs.has(words)))).toEqual([])
  expect(
    runsOf('Databasen efter stk. 1 skal indeholde oplysninger om følgende: Domænenavnet.').some(words =>
      theirs.has(words),
    ),
  ).toBe(true)
})

function runsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, index) => words.slice(index, index + run).join(' '))
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const within of Object.values(value)) yield* textsIn(within)
}
