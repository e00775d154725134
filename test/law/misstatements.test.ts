import { describe, expect, test } from 'vitest'
import { repeated } from '../../src/law/cited.generated.ts'
import citationsCorrect from '../../src/rules/citations-correct.ts'
import { hintsIn } from '../../src/text/hints.ts'
import { passageOf } from '../../src/text/passage.ts'
import { statementReader, statementsIn } from '../../src/text/statements.ts'
import { entity, file, judge, policy } from '../workspaces.ts'
import { wrong } from './misstated-sentences.ts'
import { right } from './right-sentences.ts'

/** Findings of the rule in a policy with a text. */
function told(body: string): string[] {
  const files = [file('entity.yaml', entity), file('policies/p.md', policy({ body }))]
  return judge(files, undefined, [citationsCorrect])
    .flatMap(({ findings }) => findings)
    .filter(({ at }) => at.path.endsWith('.md'))
    .map(({ at }) => at.key)
}

describe('what is often said wrongly is told in a policy', () => {
  test.each(wrong)('%s (%s): %s', (id, _, sentence) => {
    expect(told(`# Underretning\n\nTeksten gælder for os. ${sentence} Mere følger.\n`)).toEqual([`misstated ${id}`])
  })

  test('each is planted in both languages, and each that is planted is known', () => {
    const planted = (lang: string) => [...new Set(wrong.flatMap(([id, of]) => (of === lang ? [id] : [])))].sort()
    expect(planted('da')).toEqual(Object.keys(repeated).sort())
    expect(planted('en')).toEqual(Object.keys(repeated).sort())
  })

  test('in bold, over two lines, in a list, a quotation and a table', () => {
    const body = `## Underretning

- Den **endelige** rapport om hændelsen sendes
  inden for 30
  dage.

> Den endelige rapport sendes til myndigheden inden for
> 30 dage.

| Hvad | Hvornår |
| --- | --- |
| Endelig rapport | Senest 30 dage |
`
    expect(told(body)).toHaveLength(3)
    expect(told(`\`\`\`\n${body}\n\`\`\`\n`)).toEqual([])
  })
})

describe('what is true is not told', () => {
  test.each([...right.da, ...right.en])('%s', sentence => {
    expect(told(`# Underretning\n\nTeksten gælder for os. ${sentence} Mere følger.\n`)).toEqual([])
  })
})

describe('patterns', () => {
  const all = Object.values(repeated).flatMap(({ patterns }) =>
    Object.values(patterns).flatMap(({ any }) =>
      any.flatMap(({ says, with: alongside = '', unless = '', amid = '' }) => [says, alongside, unless, amid]),
    ),
  )

  test('none repeats without end but by \\w*, and none has more than three gaps', () => {
    const endless = all.filter(source => /(?<!\\)[*+]/.test(source.replaceAll(/\\w[*+]/g, '')))
    expect(endless).toEqual([])
    expect(all.filter(source => (source.match(/\{0,/g)?.length ?? 0) > 3)).toEqual([])
    expect(all.filter(Boolean).length).toBeGreaterThan(150)
  })

  test.each([
    ['endelig rapport '.repeat(20_000)],
    [`${'endelig rapport '.repeat(60)}${'30 '.repeat(60_000)}`],
    ['§ 1, '.repeat(60_000)],
    ['§§ 1, 2, 3 og '.repeat(20_000)],
    ['a'.repeat(300_000)],
    [`§ 12 ${'lov'.repeat(100_000)}`],
    [' \n'.repeat(100_000)],
    ['§ 13, stk. 1, nr. 4, litra a, NIS 2-loven, '.repeat(6_000)],
    ['offentlige myndigheder kan ikke '.repeat(9_000)],
    ['cloud uanset størrelse omfattet '.repeat(9_000)],
    [`administrerede tjenester${'w'.repeat(200_000)}`],
    ['tidlig varsling senest '.repeat(12_000)],
    ['(((['.repeat(70_000)],
    [`${'a'.repeat(100_000)} endelig rapport senest 3 dage ${'s'.repeat(200_000)}`],
    [`${'1'.repeat(200_000)} tidlig varsling: 3 dage`],
    ['endelig rapport: 3 dage. Endelig '.repeat(9_000)],
    ['§ 40 i vores egen '.repeat(12_000)],
  ])('%.40s … is read quickly', { timeout: 30_000 }, text => {
    const reader = statementReader()
    const begun = performance.now()
    const heading = passageOf('X')
    const paragraph = passageOf(text)
    reader.heading('X', 1, heading, hintsIn(heading))
    reader.paragraph(paragraph, hintsIn(paragraph))
    statementsIn(text)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})
