import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { readTree, realFolder } from '../../../src/cli/files.ts'
import { parse as parsed } from '../../../src/model/parse.ts'
import type { File } from '../../../src/text/source.ts'
import { closeBrowserAfter, hasBrowser, open, outside } from './browser.ts'
import { reportOn } from './examples.ts'

closeBrowserAfter()

/** In every form that a page could take it for something else: an element, an attribute, a style, an entity, a direction, a template. */
const bad = `</td></style><script>alert(1)</script><img src=x onerror=alert(2)>" onload="alert(3)' x='&lt;b&gt;\${1}{{2}}]]>--><svg/onload=alert(4)>\u202eABC`

/** Each text of a document that is free to say anything, with the hostile text behind it. */
function spoiled(given: File): File {
  const { path, text } = given
  const sound = parsed(given)?.sound
  if (sound === undefined) return given
  const [, front = text, body = ''] = path.endsWith('.md') ? (/^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []) : []
  const data: unknown = parse(front)
  const changed = (value: unknown, keys: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => changed(one, [...keys, String(index)]))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, [...keys, key])]))
    }
    return typeof value === 'string' && free.has(keys.findLast(key => !/^\d+$/.test(key)) ?? '')
      ? `${value} ${bad}`
      : value
  }
  const written = stringify(changed(data, []), { lineWidth: 0 })
  const marked = body.replaceAll(/^(#+ .*)$/gm, `$1 ${bad.replaceAll('$', '$$$$')}`)
  const made = path.endsWith('.md') ? `---\n${written}---\n${marked}` : written
  // Where the schema would throw it out, the report would never show it.
  const file = { path, text: made, bytes: made.length }
  return sound && !parsed(file)?.sound ? given : file
}

const free = new Set([
  'name',
  'title',
  'owner',
  'reason',
  'compensation',
  'gap',
  'measure',
  'what',
  'topic',
  'provider',
  'minutes',
  'services',
  'address',
  'receipt',
  'authorities',
  'where',
  'notApplicable',
  'standards',
  'participants',
  'present',
  'to',
  'evidence',
])

describe.each(['nordlys', 'fjordvand'])('%s with hostile text in every field and heading', name => {
  const { files, paths } = readTree(realFolder(`policies-example/${name}`), [])
  const report = reportOn(files.map(spoiled), 'da', paths)

  test('it stands in the report as text alone', () => {
    expect(report.split('alert(1)').length).toBeGreaterThan(100)
    expect(report).not.toMatch(/<script|<img|<svg\/|\sonload="|\u202e/)
  })

  test.runIf(hasBrowser)('nothing runs, nothing is asked for, nothing lies outside', async () => {
    // Against the page itself, not only against its policy.
    const bare = report.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    const { page, asked, said } = await open(bare, { width: 390 })
    const foreign = await page.evaluate(
      "document.querySelectorAll('script, img, iframe, object, [onload], [onerror]').length",
    )
    expect({ foreign, asked, said, outside: await outside(page) }).toEqual({
      foreign: 0,
      asked: [],
      said: [],
      outside: { over: 0, all: [] },
    })
    await page.close()
  })
})

test.runIf(hasBrowser)('the policy alone would stop a script', async () => {
  const { files, paths } = readTree(realFolder('policies-example/fjordvand'), [])
  const report = reportOn(files, 'da', paths).replace('</main>', '<script>console.log("ran")</script></main>')
  const { page, said } = await open(report)
  expect(said.join()).toContain('Content Security Policy')
  expect(said.join()).not.toMatch(/^ran/)
  await page.close()
})
