import { describe, expect, test } from 'vitest'
import { citationOf } from '../../src/law/existence.ts'
import { outline } from '../../src/text/markdown.ts'
import { statementsIn } from '../../src/text/statements.ts'

/** The citations of a sentence: those whose text is named beside them with an exclamation mark. */
const cited = (sentence: string) =>
  statementsIn(sentence).citations.map(({ source, place, named }) => `${citationOf(source, place)}${named ? '!' : ''}`)

describe('what a sentence cites', () => {
  test.each([
    ['Efter § 13, stk. 1, nr. 4, litra a', ['dk/13.1.4.a']],
    ['Efter §13 stk. 1 nr. 4', ['dk/13.1.4']],
    ['Efter §§ 6, 12 og 13', ['dk/6', 'dk/12', 'dk/13']],
    ['Efter §§ 9-10', ['dk/9', 'dk/10']],
    ['Efter § 6, stk. 1, nr. 1-10', ['dk/6.1.1', 'dk/6.1.10']],
    ['Efter § 6, stk. 1 og 2', ['dk/6.1', 'dk/6.2']],
    ['Under § 13(1) no. 4', ['dk/13.1.4']],
    ['Efter § 9, 3 måneder senere', ['dk/9']],
    ['Efter NIS 2-lovens § 12, stk. 2', ['dk/12.2!']],
    ['Efter § 7 i NIS2-loven', ['dk/7!']],
    ['Efter NIS 2-lovens § 6, stk. 1, og § 7', ['dk/6.1!', 'dk/7!']],
    ['Section 7(2) of the Danish NIS 2 Act', ['dk/7.2!']],
    ['Efter bekendtgørelse nr. 620 af 2. juni 2025, § 15, stk. 3', ['dk-620/15.3!']],
    ['Article 21(2)(j) of Directive (EU) 2022/2555', ['dir/21.2.j!']],
    ['Artikel 10 i forordning (EU) 2024/2690', ['eu-ir-articles/10!']],
    ['Pkt. 3.4.2, litra b, i bilaget til forordning (EU) 2024/2690', ['eu-ir/3.4.2.b!']],
    ['Loven gælder, jf. § 12, og lovens § 13', ['dk/12', 'dk/13']],
    // Other texts, and no text at all.
    ['Efter databeskyttelseslovens § 8', []],
    ['Efter § 333, stk. 1, i lov om finansiel virksomhed', []],
    ['Efter FIL § 333', []],
    ['Efter § 333 l', []],
    ['Section 263 of the Criminal Code', []],
    ['See section 99 of this handbook', []],
    ['Punkt 5.24 i ISO/IEC 27002', []],
    ['Artikel 33 i databeskyttelsesforordningen', []],
    ['Efter vedtægternes § 40', []],
    ['Pkt. 14.2 i kontrakten', []],
    ['Overtrædelse behandles efter § 40 i personalehåndbogen.', []],
    ['Afsnit 14 i denne politik og § 40 i personalehåndbogen gælder.', []],
    ['Efter § 40 i selskabets interne håndbog og § 38 i virksomhedens vedtægter', []],
    ['Efter §§ 40-42 i håndbogen', []],
    ['Efter § 40, stk. 2, i reglementet', []],
    ['Efter personalehåndbogens § 40', []],
    ['Efter § 3 i denne politik', []],
    ['Under § 40 of the staff handbook', []],
    ['Under § 40 of the company’s articles of association', []],
    ["Under the handbook's § 40", []],
    ['Efter § 40 i personalehåndbogen og NIS 2-lovens § 6', ['dk/6!']],
    // A document that cites the act, however it calls itself.
    ['Efter politikken og § 6 i NIS 2-loven', ['dk/6!']],
    ['Denne politik (§ 6, stk. 1, nr. 1) gælder', ['dk/6.1.1']],
    ['Politikken, § 6, stk. 1, nr. 1', ['dk/6.1.1']],
    ['Kravet i § 6, stk. 1, er opfyldt i denne politik', ['dk/6.1']],
    ['Efter § 6 i loven og denne politik', ['dk/6']],
    ['§ 6, stk. 1, nr. 1, i NIS 2-loven efter politikken', ['dk/6.1.1!']],
    ['Efter § 7 og vores politik', ['dk/7']],
    ['Politikken følger § 6 og personalehåndbogens § 40', ['dk/6']],
  ])('%s', (sentence, expected) => {
    expect(cited(sentence)).toEqual(expected)
  })
})

test('what was named before counts until the next heading', () => {
  const text = `# A

Databeskyttelsesloven gælder også. Efter § 41 kan overtrædelse straffes.

## B

Personalehåndbogen og denne politik gælder også. Efter § 41 gælder noget.

## Databeskyttelsesloven

### Straf

Efter § 41 kan overtrædelse straffes.
`
  const { statements } = outline(text, 0)
  expect(statements.citations.map(({ span }) => text.slice(...span))).toEqual(['§ 41'])
  expect(statements.citations[0]?.span[0]).toBe(text.indexOf('§ 41 gælder'))
})

test('a place is where its words stand, whatever stands between', () => {
  const text = '# A\n\nEfter **NIS 2-lovens**\n> § 13,\n> stk. 1, `kode` følger noget.\n'
  const [citation] = outline(text, 0).statements.citations
  expect(citation && text.slice(...citation.span)).toBe('§ 13,\n> stk. 1')
})
