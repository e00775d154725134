import { describe, expect, test } from 'vitest'
import { deadlinesOf } from '../../action/issue/deadlines.ts'
import { issuePage } from '../../action/issue/page.ts'
import { linkTo } from '../../action/links.ts'
import { entity, file } from '../workspaces.ts'
import { judge } from './judge.ts'
import { canRender, elementsIn, rendered } from './rendered.ts'

const context = {
  server: 'https://github.example',
  repository: { owner: 'acme', repo: 'policies' },
  commit: '1'.repeat(40),
}

/** Oversight of which something was to be done by a day: text that anybody may write, in a file of any name. */
function meeting(path: string, followUps: readonly { readonly what: string; readonly due: string }[]) {
  const items = followUps.map(item => `  - ${JSON.stringify({ owner: 'It-chefen', ...item })}`)
  const head =
    'nis2: oversight\nid: T-1\ndate: 2026-01-10\norgan: board\npresent: [Mette Holm]\nreports: [{ topic: Rapport }]'
  return file(path, `---\n${head}\nfollowUps:\n${items.join('\n')}\n---\n\n# Tilsyn\n`)
}

/** The issue of such a meeting as of a day. */
function page(path: string, followUps: Parameters<typeof meeting>[1], asOf: string, lang = 'en'): string {
  const files = [file('entity.yaml', entity), meeting(path, followUps)]
  const judgedBy = (date: string) => judge(files, { 'as-of': date, lang })
  const gathered = judgedBy(asOf)
  return issuePage(deadlinesOf(gathered, judgedBy), gathered, linkTo(context))
}

test.skipIf(!canRender).each(['2026-07-10', '2026-06-20'])('what people write in it is only text, as of %s', asOf => {
  const attacks = [
    '<img src=x> @acme #1',
    '| a | b |',
    '[x](https://evil.example)',
    '</td></table><script>',
    '`x` ![y](z)',
  ]
  const shown = (text: string) =>
    elementsIn(rendered(page(`${text.replaceAll('/', ' ')}.md`, [{ what: text, due: '2026-06-30' }], asOf)))
  const plain = shown('words')
  expect(plain).toMatchObject({ td: expect.any(Number), a: expect.any(Number) })
  for (const attack of attacks) expect(shown(attack)).toEqual(plain)
})

describe('says', () => {
  const followUps = [{ what: 'Ny plan', due: '2026-06-30' }]

  test.each([
    ['da', '2026-07-10', ['frist', 'overskredet', '| 30. juni 2026 | «Ny plan» skulle ifølge T-1 være gjort senest']],
    [
      'da',
      '2026-06-20',
      ['nærmer sig', '| 30. juni 2026 | Ny plan · holder så ikke længere: «Ledelsesorganet har for nylig'],
    ],
    [
      'en',
      '2026-07-10',
      ['overdue', '| 30 June 2026 | "Ny plan" was, by T-1, to be done by 30 June 2026, 10 days ago'],
    ],
  ])('in %s as of %s what and when', (lang, asOf, parts) => {
    const text = page('oversight.md', followUps, asOf, lang)
    const plain = text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('\u200b', '')
    for (const part of parts) expect(plain).toContain(part)
    expect(text).toContain(`https://github.example/acme/policies/blob/${context.commit}/oversight.md?plain=1#L`)
  })
})

test('an issue takes no more than GitHub does, and says how many are left out', () => {
  // The rules say the same of many rows of a register once; of meetings they say each.
  const many = Array.from({ length: 160 }, (_, index) => ({ what: `${index} ${'<&>'.repeat(80)}`, due: '2026-06-30' }))
  const text = page('oversight.md', many, '2026-07-10')
  expect(text.length).toBeLessThan(65_000)
  expect(text).toMatch(/… and 1\d\d more/)
})
