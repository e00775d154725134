import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOf } from '../../src/engine/adopt/adopt.ts'
import { vocabularyFor } from '../../src/engine/adopt/proposals.ts'
import type { File } from '../../src/text/source.ts'
import { documentsIn } from './measured.ts'

const vocabulary = vocabularyFor(true)
const pieces = documentsIn('development').flatMap(({ text }) => text.split(/(?<=\n)/))
const lines = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 40 })), {
  maxLength: 30,
})
const runs = process.env['ATTACKS'] === 'all' ? 3000 : 60

test('whatever a document and the file beside it hold, it is read, and places stand inside', () => {
  fc.assert(
    fc.property(lines, lines, (own, beside) => {
      const file: File = { path: 'a.md', text: own.join(''), bytes: 0 }
      const sidecar: File = { path: 'a.json', text: `{${beside.join('')}`, bytes: 0 }
      for (const { path, span, value } of readingOf(file, vocabulary, sidecar).fields) {
        const { length } = path === 'a.md' ? file.text : sidecar.text
        expect(span[0]).toBeGreaterThanOrEqual(0)
        expect(span[1]).toBeLessThanOrEqual(length)
        expect(value).not.toBe('')
      }
    }),
    { numRuns: runs },
  )
})

test('a long line of what could be labels takes no time', () => {
  const started = performance.now()
  for (const text of [
    '**a '.repeat(5000),
    'Ejer: '.repeat(3000),
    '| a '.repeat(5000),
    '1.'.repeat(8000),
    'version '.repeat(5000),
    '# Definitions backup\n\nbackup\n\n'.repeat(1000),
    `# ${'backup '.repeat(9000)}`,
  ]) {
    readingOf({ path: 'a.md', text, bytes: 0 }, vocabulary)
  }
  expect(performance.now() - started).toBeLessThan(10_000)
})
