import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTree, realFolder } from '../src/cli/files.ts'
import { schemas } from '../src/model/kinds.generated.ts'
import { parse } from '../src/model/parse.ts'
import { rules } from '../src/rules/index.ts'

const organisations = ['fjordvand', 'nordlys'].map(name => ({
  name,
  documents: readTree(realFolder(`policies-example/${name}`), [])
    .files.map(parse)
    .filter(document => document !== undefined),
}))
const pages = new Map(
  readdirSync('src/rules')
    .filter(file => file.endsWith('.md'))
    .map(file => [file.slice(0, -'.md'.length), readFileSync(`src/rules/${file}`, 'utf8')]),
)
const kinds = Object.keys(schemas)

test.each(rules.map(({ id }) => id))('the rule %s has a page that shows it', id => {
  expect(pages.get(id)).toMatch(new RegExp(`^# ${id}\n`))
})

/** Of what no requirement asks for, one example is enough. */
const notAsked = new Set(['translation'])
/** What is for documents that are not to be changed; ours may be: see test/model/indexed.test.ts. */
const notShown = new Set(['index'])

test.each(kinds)('the kind %s stands in a page and, sound, in both examples', kind => {
  expect([...pages.values()].some(page => new RegExp(`^nis2: ${kind}$`, 'm').test(page))).toBe(true)
  for (const { name, documents } of organisations.slice(notShown.has(kind) ? 2 : notAsked.has(kind) ? 1 : 0)) {
    expect({ name, shown: documents.some(document => document.kind === kind && document.sound) }).toEqual({
      name,
      shown: true,
    })
  }
})

test('a schema is that of a kind, or one that is no document of the user', () => {
  const named = readdirSync('schemas')
    .filter(file => file.endsWith('.schema.json'))
    .map(file => file.slice(0, -'.schema.json'.length))
  expect(named.filter(name => !['baseline', 'common', 'config', 'pack', 'report'].includes(name)).toSorted()).toEqual(
    kinds.toSorted(),
  )
})

test.each(kinds)('each field at the top of %s is written in an example or a page', kind => {
  const { properties } = schemas[kind as keyof typeof schemas]
  const written = new Set(
    organisations.flatMap(({ documents }) =>
      documents.filter(document => document.kind === kind).flatMap(({ data }) => Object.keys(data)),
    ),
  )
  const shown = [...pages.values()].filter(page => page.includes(`nis2: ${kind}\n`))
  const missing = Object.keys(properties).filter(
    key => key !== '$schema' && !written.has(key) && !shown.some(page => new RegExp(`^${key}:`, 'm').test(page)),
  )
  expect(missing).toEqual([])
})
