import { describe, expect, test } from 'vitest'
import { realFolder } from '../../src/cli/files.ts'
import { plainFilesIn } from '../../src/cli/plain-file.ts'
import { check } from '../../src/engine/check.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { catalogueOf } from '../../src/law/catalogue.ts'
import { parse } from '../../src/model/parse.ts'
import { link } from '../../src/model/workspace.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { sentenceOf } from '../../src/report/sentence.ts'
import translationAgrees from '../../src/rules/translation-agrees.ts'
import translationCurrent from '../../src/rules/translation-current.ts'
import type { File } from '../../src/text/source.ts'

const folder = realFolder('policies-example/nordlys')
const original = 'policies/06-effektivitet.md'
const translation = 'translations/06-effectiveness.md'
const pair = [original, translation].map(path => plainFilesIn(folder).read(path)).filter(file => file !== undefined)
const documents = new Map(pair.map(file => [file, parse(file)]))

/** What is said of the translation in the example where one text is another. */
function told(path: string, change: (text: string) => string): string[] {
  const files = pair.map((file): File => (file.path === path ? { ...file, text: change(file.text) } : file))
  const requirements = catalogueOf(defaultSettings.requirements)
  const read = files.flatMap(file => documents.get(file) ?? parse(file) ?? [])
  const [workspace] = link(read, [], requirements)
  if (!workspace) throw new Error('nothing of ours')
  const context = { asOf: '2026-11-21', profile: undefined, settings: defaultSettings, requirements }
  const sources = sourcesOf(files)
  return check(workspace, [translationAgrees, translationCurrent], context).map(finding => {
    const places = [finding.at, ...finding.see].map(place => `${place.path.split('/')[0]}:${sources.start(place).line}`)
    return `${finding.severity} ${places.join(' ')} ${sentenceOf(finding, 'en').says}`
  })
}

const replaced = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`${from} is not there`)
  return text.replace(from, to)
}

describe('a translation', () => {
  test.each([
    ['five hours', 'six hours', 'translations:51 policies:77', '"six hours" where the original says "fem timer"'],
    ['97.2%', '97.3%', 'translations:32 policies:58', '"97.3%" where the original says "97,2 %"'],
    ['26 February 2026', '26 March 2026', 'translations:87 policies:113', '"26 March 2026" where'],
    ['within five working days', 'soon', 'translations:18 policies:51', 'The original says "fem arbejdsdage" here'],
    ['every quarter.\n\n## Review', 'every 3 months.\n\n## Review', 'translations:83 policies:104', '"3 months" here'],
    ['## Measurement plan', '### Measurement plan', 'translations:55 policies:81', 'of level 3, but of level 2'],
  ])('that says %j otherwise', (from, to, places, says) => {
    expect(told(translation, replaced(from, to))).toEqual([expect.stringContaining(`warning ${places} `)])
    expect(told(translation, replaced(from, to))[0]).toContain(says)
  })

  test('without one of the sections is told once, whatever the section', () => {
    const headings = (pair.find(({ path }) => path === translation)?.text.match(/^## .*$/gm) ?? []).slice(1)
    expect(headings.length).toBeGreaterThan(4)
    for (const heading of headings) {
      const gone = (text: string) => text.replace(new RegExp(`^${heading}\\n[^]*?(?=^## |$(?![^]))`, 'm'), '')
      const said = told(translation, gone).filter(one => !one.startsWith('notice'))
      expect(said, heading).toEqual([expect.stringContaining('of the original is not in the translation')])
    }
  })

  test('is stale when a word or a fact of the original changes, and not when its title or version does', () => {
    const stale = [expect.stringContaining('NIT-06 was changed after the translation was made')]
    expect(told(original, replaced('virker i dag', 'virker nu'))).toEqual(stale)
    expect(told(original, replaced('target: 98 %', 'target: 97 %'))).toEqual(stale)
    expect(told(original, replaced('owner: Sikkerhedschefen', 'owner: Direktøren'))).toEqual([])
    expect(told(original, replaced('version: "2.0"', 'version: "2.1"'))).toEqual([
      expect.stringContaining('is of version 2.0, but the text with that digest is version 2.1'),
    ])
  })

  test('of nothing that is there is for another rule', () => {
    expect(told(translation, replaced('document: NIT-06', 'document: NIT-60'))).toEqual([])
  })

  test('of thousands of headings and figures is compared in a moment', () => {
    const many = `\n${'7 '.repeat(5_000)}\n${'\n## A\n\n1 2 3\n'.repeat(500)}`
    const before = performance.now()
    expect(told(translation, text => `${text}${many}`).length).toBeGreaterThan(5_000)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
