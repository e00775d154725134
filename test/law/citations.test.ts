import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readTexts } from '../../scripts/texts.ts'
import * as law from '../../src/law/law.generated.ts'
import { textDigestOf } from '../../src/law/text-digest.ts'
import { textDigests } from '../../src/law/text-digests.generated.ts'

const cited = [...new Set([...citationsIn(law), ...Object.keys(law.requirements).filter(isLaw)])]

test('every citation names a text that is known', () => {
  expect(cited.filter(id => !((id.split('/', 1)[0] ?? '') in law.sources))).toEqual([])
  expect(cited.length).toBeGreaterThan(250)
})

test('every citation of a text that was read names a paragraph of it', () => {
  const read = cited.filter(id => (id.split('/', 1)[0] ?? '') in textDigests && id.includes('/'))
  expect(read.filter(id => textDigestOf(id) === undefined)).toEqual([])
  expect(textDigestOf('dk/99.1')).toBeUndefined()
})

test('of the act a whole section was read, of the annex of the regulation each point', () => {
  expect(textDigestOf('dk/6.1.3/backup')).toBe(textDigests['dk']?.['6'])
  expect(textDigestOf('dk/6')).toBe(textDigests['dk']?.['6'])
  expect(textDigestOf('eu-ir/4.2.2')).toBe(textDigests['eu-ir']?.['4.2.2'])
  expect(textDigestOf('eu-ir/4.2.2')).toMatch(/^[0-9a-f]{64}$/)
  expect(['dk', 'gdpr/33', 'unknown/1', 'eu-ir', 'ski-02.22/1'].map(textDigestOf)).toEqual(Array(5).fill(undefined))
})

const folder = fileURLToPath(new URL('../../../shared/law/texts', import.meta.url))
const here = existsSync(folder)
if (!here)
  console.warn('SKIPPED: the texts of the law are not beside this checkout, so no citation was compared with them')

test.skipIf(!here)('the texts say what they said when they were read', () => {
  const now = Object.entries(readTexts(folder)).map(
    ([source, paragraphs]) =>
      [source, Object.fromEntries(Object.entries(paragraphs).map(([place, { digest }]) => [place, digest]))] as const,
  )
  expect(Object.fromEntries(now)).toEqual(textDigests)
})

test.skipIf(!here)('the stykke, nummer and litra of every citation exist in the text', () => {
  const texts = readTexts(folder)
  const lost = cited.filter(id => {
    const [source = '', place = ''] = id.split('/')
    const [paragraph = '', ...rest] = place.split('.')
    const text = law.sources[source]?.places === 'section' ? texts[source]?.[paragraph]?.text : undefined
    return text !== undefined && !exists(text, rest)
  })
  expect(lost).toEqual([])
  expect(exists(texts['dk']?.['6']?.text ?? '', ['1', '11'])).toBe(false)
  expect(exists(texts['dk']?.['4']?.text ?? '', ['3', '5', 'e'])).toBe(false)
})

/** Whether a paragraph has a stykke, in it a nummer, in that a litra. */
function exists(text: string, [subsection = '0', number, letter]: readonly string[]): boolean {
  const parts = text.split(/(?<=[.:;] )Stk\. (\d+)\. /)
  const within = subsection === '0' || subsection === '1' ? parts[0] : parts[parts.indexOf(subsection, 1) + 1]
  if (within === undefined || (Number(subsection) > 1 && !parts.includes(subsection))) return false
  if (!number) return true
  const after = new RegExp(`(?:^|[ :])${number}\\) (.*?)(?: ${Number(number) + 1}\\) |$)`).exec(within)?.[1]
  return after !== undefined && (!letter || new RegExp(`(?:^|[ :])${letter}\\) `).test(after))
}

function isLaw(id: string): boolean {
  return !id.startsWith('tool/')
}

/** All citations that stand under a key `source` anywhere in the law. */
function* citationsIn(value: unknown, key = ''): Generator<string> {
  if (key === 'source') yield* value as string[]
  else if (typeof value === 'object' && value !== null)
    for (const [name, within] of Object.entries(value)) yield* citationsIn(within, name)
}
