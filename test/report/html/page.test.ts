import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { File } from '../../../src/text/source.ts'
import { has } from '../../programs.ts'
import { entity, file, policy } from '../../workspaces.ts'
import { closeBrowserAfter, hasBrowser, open, outside, printed, type Seen, violations } from './browser.ts'
import { reportOn, reportOnExample } from './examples.ts'

closeBrowserAfter()

describe.runIf(hasBrowser).each([
  ['nordlys', 'en', reportOnExample('nordlys', 'en')],
  ['fjordvand', 'da', reportOnExample('fjordvand', 'da')],
  ['two entities', 'da', reportOn(['a', 'b'].flatMap(small), 'da')],
] as const)('the report on %s in %s, in a browser', (name, _, report) => {
  let seen: Seen
  beforeAll(async () => {
    seen = await open(report)
  })
  afterAll(() => seen.page.close())

  // What one shows, the others need not show again: each look takes seconds.
  test.each(name === 'fjordvand' ? (['light', 'dark'] as const) : (['light'] as const))(
    'axe finds nothing against it in the %s theme, and nothing is asked for',
    async scheme => {
      const { page, asked, said } = seen
      await page.emulateMedia({ colorScheme: scheme })
      expect(await violations(page)).toEqual([])
      const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor')
      expect(paper).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 25, 31)')
      expect({ asked, said }).toEqual({ asked: [], said: [] })
    },
  )

  test.each(name === 'fjordvand' ? [1280, 390, 320] : [390])(
    'nothing lies outside a window of %d pixels',
    async width => {
      await seen.page.setViewportSize({ width, height: 900 })
      expect(await outside(seen.page)).toEqual({ over: 0, all: [] })
    },
  )

  test('every link leads somewhere in it, and no name is given twice', async () => {
    const found = await seen.page.evaluate(`(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const targets = [...document.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '')
      return {
        links: targets.length > 10,
        dead: targets.filter(target => !target.startsWith('#') || !ids.includes(target.slice(1))),
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      }
    })()`)
    expect(found).toEqual({ links: true, dead: [], twice: [] })
  })
})

describe.runIf(hasBrowser && has('pdftotext', '-v'))('printed', () => {
  test.each([
    ['nordlys', 'en', 'Summary for the management body', 'Measures (§ 6)'],
    ['fjordvand', 'da', 'Sammenfatning for ledelsesorganet', 'Foranstaltninger (§ 6)'],
  ] as const)(
    '%s: cover, then one page for the board, then heads on each page of a table',
    async (name, lang, summary, matrix) => {
      const { page } = await open(reportOnExample(name, lang))
      const pages = await printed(page)
      await page.close()
      expect(pages[0]).toContain(lang === 'da' ? 'CVR-nummer' : 'CVR number')
      expect(pages[1]).toContain(`1 ${summary}`.replace('1 ', ''))
      expect(pages[2]).toMatch(new RegExp(`^\\s*2\\s*${matrix.replace(/[()]/g, '\\$&')}`))
      const [requirement, status] = lang === 'da' ? ['Krav', 'Status'] : ['Requirement', 'Status']
      expect(pages[3]).toMatch(new RegExp(`${requirement}.*${status}`))
      expect(pages[1]).toContain(lang === 'da' ? 'Side 2 af' : 'Page 2 of')
      expect(pages.filter(text => text.trim().split('\n').length < 4)).toEqual([])
    },
  )
})

/** A small entity with something to say of, in a folder and called by it. */
function small(folder: string): File[] {
  const named = entity.replace('id: acme', `id: ${folder}`).replace('Acme', folder)
  return [file(`${folder}/entity.yaml`, named), file(`${folder}/p.md`, policy())]
}
