import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { rules } from '../src/rules/index.ts'
import { once } from '../src/text/once.ts'
import { retell } from './pages.ts'

const folder = fileURLToPath(new URL('../src/rules/', import.meta.url))
/** Pages of what no reader of a rule needs to be shown: bounds, twins, what stands in for what is missing. */
const bounds = fileURLToPath(new URL('rules/', import.meta.url))

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = `${folder}${id}.md`
  const retold = once(() => retell(readFileSync(page, 'utf8'), rule))

  test('its page tells what it says', async () => {
    await expect(retold().text).toMatchFileSnapshot(page)
  })

  test('its page shows each message, and a workspace with nothing to say of', () => {
    const { said, clean } = retold()
    expect(Object.keys(rule.messages).filter(message => !said.has(message))).toEqual([])
    expect(clean).toBeGreaterThan(0)
  })

  test('baselines know its findings again', () => {
    expect(retold().keys).toMatchSnapshot()
  })

  const more = `${bounds}${id}.md`
  if (!existsSync(more)) return
  test('at its bounds', async () => {
    const { text, keys } = retell(readFileSync(more, 'utf8'), rule)
    await expect(text).toMatchFileSnapshot(more)
    expect(keys).toMatchSnapshot()
  })
})

test('each rule has its two files and stands in the index, in order', () => {
  const named = (ending: string) =>
    readdirSync(folder)
      .filter(file => file.endsWith(ending) && file !== 'index.ts')
      .map(file => file.slice(0, -ending.length))
      .sort()
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual(ids.toSorted())
  expect(named('.ts')).toEqual(ids)
  expect(named('.md')).toEqual(ids)
  expect(readdirSync(bounds).filter(file => !ids.includes(file.replace(/\.md$/, '')))).toEqual([])
})
