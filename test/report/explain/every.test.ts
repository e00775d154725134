import { describe, expect, test } from 'vitest'
import { catalogueOf } from '../../../src/law/catalogue.ts'
import { requirements } from '../../../src/law/law.generated.ts'
import type { Lang } from '../../../src/law/types.ts'
import { explanationsOf } from '../../../src/report/explain/explain.ts'
import type { Explanation } from '../../../src/report/explain/explanation.ts'
import { headings } from '../../../src/report/explain/headings.ts'
import { explanationJson } from '../../../src/report/explain/json.ts'
import { explanationMarkdown } from '../../../src/report/explain/markdown.ts'
import { overview } from '../../../src/report/explain/overview.ts'
import { explanationText } from '../../../src/report/explain/text.ts'
import { width } from '../../../src/report/width.ts'
import { rules } from '../../../src/rules/index.ts'

const catalogue = catalogueOf({})
const ask = (name: string, lang: Lang) => explanationsOf(name, { lang, catalogue })
const names = [...Object.keys(requirements), ...rules.map(({ id }) => id)]

describe.each(['da', 'en'] as const)('every requirement and every rule, in %s', lang => {
  const told = names.map(name => ask(name, lang))

  test('is one thing, and it is told what it is, why, for whom, how, whence and how sure', () => {
    expect(names.length).toBeGreaterThan(480)
    const needed = ['why', 'bound', 'level', 'penalty', 'satisfy', 'exception', 'source', 'sureness'] as const
    const lacking = told.flatMap(([one, ...more], index) => {
      const keys = one?.parts.map(({ key }) => key) ?? []
      const without = needed.filter(key => !keys.includes(key))
      return one?.id === names[index] && more.length === 0 && without.length === 0 ? [] : [[names[index], without]]
    })
    expect(lacking).toEqual([])
  })

  test('has a bad and a good example', () => {
    const without = told.flatMap(([one]) => {
      const keys = one?.parts.map(({ key }) => key) ?? []
      return keys.includes('bad') && keys.includes('good') ? [] : [one?.id]
    })
    expect(without).toEqual([])
  })

  test('leaves nothing unfilled and nothing empty, in any form', () => {
    for (const [one] of told) {
      if (!one) throw new Error('nothing is told')
      const strings = [...stringsOf(one)]
      expect(strings.filter(text => text.trim() === '' || /undefined|\[object|\{\w+\}|NaN/.test(text))).toEqual([])
      for (const form of formsOf(one, lang))
        expect(form).toContain(form.includes('"version": 1') ? one.title.slice(0, 10).replaceAll('"', '\\"') : '')
    }
  })

  test('says it in this language alone', () => {
    const other = lang === 'da' ? 'en' : 'da'
    const otherHeadings: readonly string[] = Object.values(headings)
      .map(text => text[other])
      .filter(text => !Object.values(headings).some(own => own[lang] === text))
    const words =
      other === 'en' ? /\b(?:the|which|of the|is not|should be)\b/ : /\b(?:ikke|hvor|eller|der er|skal|og den)\b/
    const foreign = told.flatMap(([one]) =>
      (one?.parts ?? []).flatMap(({ heading, lines = [], key }) => {
        // Titles of texts and of the organisation's own are as they are.
        const spoken = key === 'source' ? [] : lines
        return [heading, ...spoken]
          .filter(text => otherHeadings.includes(text) || words.test(text.replace(/«[^»]*»|"[^"]*"/g, '')))
          .map(text => [one?.id, text])
      }),
    )
    expect(foreign).toEqual([])
  })
})

test('prose is never wider than the terminal', () => {
  for (const columns of [60, 80, 100]) {
    const one = ask('dk/13.1.4/final-report', 'da')
    const lines = explanationText(one, { lang: 'da', paint: (_, text) => text, columns }).split('\n')
    const prose = lines.filter(line => !line.includes('│') && !/https?:|[0-9a-f]{64}/.test(line))
    expect(prose.filter(line => width(line) > columns)).toEqual([])
    expect(prose.some(line => width(line) > columns - 12)).toBe(true)
  }
})

test('what the overview shows can be asked', () => {
  for (const lang of ['da', 'en'] as const) {
    const rows = overview(lang).parts.flatMap(({ table }) => table?.rows ?? [])
    expect(rows.length).toBeGreaterThan(8)
    const asked = rows.map(([command = '']) => command.replace(/^nis2lint explain /, '').replaceAll('"', ''))
    expect(asked.filter(name => ask(name, lang).length === 0)).toEqual([])
  }
})

test('Markdown keeps what looks like markup as text, and a fence outlasts those inside', () => {
  const one: Explanation = {
    kind: 'rule',
    id: 'x',
    title: 'A <b> | `c`',
    parts: [
      {
        key: 'bad',
        heading: 'H',
        lines: ['a_b_'],
        table: { head: ['x'], rows: [['1 | 2']] },
        files: [{ path: 'a.md', text: '```\nx\n```\n' }],
      },
    ],
  }
  const page = explanationMarkdown([one], 'en')
  expect(page).toContain('# A \\<b\\> \\| \\`c\\`')
  expect(page).toContain('| 1 \\| 2 |')
  expect(page).toContain('````markdown\n```\nx\n```\n````')
})

function formsOf(one: Explanation, lang: Lang): string[] {
  return [
    explanationText([one], { lang, paint: (_, text) => text, columns: 80 }),
    explanationMarkdown([one], lang),
    explanationJson(one.id, [one], lang),
  ]
}

function* stringsOf(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string' && key !== 'text') yield value
  else if (typeof value === 'object' && value !== null)
    for (const [name, within] of Object.entries(value)) yield* stringsOf(within, name)
}
