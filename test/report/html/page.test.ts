import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { File } from '../../../src/text/source.ts'
import { has } from '../../programs.ts'
import { entity, file, policy } from '../../workspaces.ts'
import { closeBrowserAfter, contrasts, hasBrowser, open, outside, printed, type Seen, violations } from './browser.ts'
import { reportOn, reportOnExample } from './examples.ts'

closeBrowserAfter()

const nordlys = reportOnExample('nordlys', 'en')
const fjordvand = reportOnExample('fjordvand', 'da')

describe.runIf(hasBrowser).each([
  ['nordlys', 'en', nordlys],
  ['fjordvand', 'da', fjordvand],
  ['two entities', 'da', reportOn(['a', 'b'].flatMap(small), 'da')],
] as const)('the report on %s in %s, in a browser', (name, _, report) => {
  let seen: Seen
  beforeAll(async () => {
    seen = await open(report)
  })
  afterAll(() => seen.page.close())

  test('axe finds nothing against it, and nothing is asked for', async () => {
    const { page, asked, said } = seen
    expect(await violations(page)).toEqual([])
    expect({ asked, said }).toEqual({ asked: [], said: [] })
  })

  // What one shows, the others need not show again: each look takes seconds.
  test.each(name === 'fjordvand' ? (['light', 'dark'] as const) : (['light'] as const))(
    'axe finds nothing against the colours of the %s theme',
    async scheme => {
      const { page } = seen
      await page.emulateMedia({ colorScheme: scheme })
      expect(await contrasts(page)).toEqual([])
      const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor')
      expect(paper).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 25, 31)')
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
    ['nordlys', 'en', nordlys, 'Summary for the management body', 'Measures (§ 6)'],
    ['fjordvand', 'da', fjordvand, 'Sammenfatning for ledelsesorganet', 'Foranstaltninger (§ 6)'],
  ] as const)(
    '%s: cover, then one page for the board, then heads on each page of a table',
    async (_, lang, report, summary, matrix) => {
      const { page } = await open(report)
      const pages = await printed(page)
      await page.evaluate(atLength)
      expect((await printed(page)).length).toBe(pages.length)
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

/** As where each thing that the board is told of has a long name: the page stays one, with any letters, the widest too. */
const atLength = `for (const item of document.querySelectorAll('.columns .clamp')) item.textContent += ' og så videre'.repeat(50)`

/** A small entity with something to say of, in a folder and called by it. */
function small(folder: string): File[] {
  const named = entity.replace('id: acme', `id: ${folder}`).replace('Acme', folder)
  return [file(`${folder}/entity.yaml`, named), file(`${folder}/p.md`, policy())]
}
