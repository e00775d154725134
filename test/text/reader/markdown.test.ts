import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frontMatter } from '../../../src/text/front-matter.ts'
import { blocksIn } from '../../../src/text/markdown/blocks.ts'
import { many, numRuns } from './cases.ts'
import { examples, fences, prose } from './documents.ts'
import { markdownTexts } from './markdown-texts.ts'
import { readsTheSame } from './same-markdown.ts'

const specification = readFileSync(createRequire(import.meta.url).resolve('commonmark-spec/spec.txt'), 'utf8')
const commonmark = [...specification.matchAll(/^`{32} example\n([\s\S]*?)^\.\n/gm)].map(([, text = '']) =>
  text.replaceAll('→', '\t'),
)

const bodyOf = (text: string) => frontMatter(text)?.body ?? 0

test('the examples and nearly all our prose are read by the fast reader, as remark reads them', () => {
  const markdown = examples.filter(({ name }) => name.endsWith('.md'))
  expect(markdown.length).toBeGreaterThan(30)
  expect(markdown.filter(({ text }) => !readsTheSame(text, bodyOf(text))).map(({ name }) => name)).toEqual([])
  expect(prose.filter(({ text }) => readsTheSame(text)).length).toBeGreaterThan(prose.length * 0.95)
})

test('the same with line ends of Windows', () => {
  const [first = { name: '', text: '' }] = examples.filter(({ name }) => name.endsWith('.md'))
  const text = first.text.replaceAll('\n', '\r\n')
  expect(readsTheSame(text, bodyOf(text))).toBe(true)
})

test('documents that are wrong are read as remark reads them', () => {
  expect(fences.filter(({ text }) => readsTheSame(text, bodyOf(text))).length).toBeGreaterThan(fences.length / 2)
})

test('the examples of the specification are read as remark reads them', () => {
  expect(commonmark.length).toBeGreaterThan(640)
  const read = commonmark.filter(text => readsTheSame(text))
  // Most others are of definitions and tabs.
  expect(read.length).toBeGreaterThan(500)
})

test('any Markdown is read as remark reads it', { timeout: 0 }, () => {
  let sure = 0
  fc.assert(
    fc.property(markdownTexts, text => {
      if (readsTheSame(text)) sure++
    }),
    { numRuns },
  )
  if (many) console.log(`Markdown: ${sure} of ${numRuns} by the fast reader`)
  expect(sure).toBeGreaterThan(numRuns / 4)
})

test.each([
  ['a definition', '[a]\n\n[a]: b\n'],
  ['a definition before it is used', '[a]: b\n\n[a]\n'],
  ['a tab', 'a\n\n-\tb\n'],
  ['a tab in running text', 'a\tb\n'],
  ['a heading of several lines', 'a\nb\n===\n'],
  ['a character reference in a heading', '# a &amp; b\n'],
  ['a quote that goes on without its sign', '> a\nb\n'],
  ['an escape in an address', '[a](b\\)c)\n'],
  ['a character reference in an address', '[a](b&amp;c)\n'],
  ['a title in brackets', '[a](b (c))\n'],
  ['a comment without an end', 'a\n\n<!-- b\n'],
  ['a declaration', '<!DOCTYPE html>\n'],
  ['a processing instruction', 'a <?b?>\n'],
  ['a list right behind indented code', '    a\n- b\n'],
  ['emphasis and a link in a heading', '# *a* [b](c)\n'],
  ['markup behind an open item', '- a\n<b>\n'],
  ['a carriage return alone', 'a\rb\n'],
  ['a byte order mark', '\uFEFFa\n'],
  ['many angle brackets', '<'.repeat(200)],
])('%s is left to remark', (_, text) => expect(() => blocksIn(text, 0)).toThrow())
