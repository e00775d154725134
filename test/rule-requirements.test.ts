import { readFileSync } from 'node:fs'
import { remark } from 'remark'
import { expect, test } from 'vitest'
import { casesOf, pageDate } from '../scripts/page-cases.ts'
import { configurationName, parseConfiguration } from '../src/cli/configuration.ts'
import { readTree, realFolder } from '../src/cli/files.ts'
import type { Finding } from '../src/engine/check.ts'
import type { Rule } from '../src/engine/rule.ts'
import { defaultSettings } from '../src/engine/settings.ts'
import { catalogueOf, isOwn } from '../src/law/catalogue.ts'
import { type RequirementId, requirements } from '../src/law/law.generated.ts'
import { lint } from '../src/lint.ts'
import { rulesFor } from '../src/report/explain/checked-by.ts'
import { rules } from '../src/rules/index.ts'
import type { File } from '../src/text/source.ts'

const ids = Object.keys(requirements) as RequirementId[]

test('each requirement that is checked automatically has a rule', () => {
  const automated = ids.filter(id => requirements[id].check === 'automated')
  expect(automated.filter(id => rulesFor(id, requirements[id]).length === 0)).toEqual([])
  expect(automated.length).toBeGreaterThan(30)
})

test('each requirement that a policy answers has a rule that misses the answer and one that reads it', () => {
  const answered = ids.filter(id => requirements[id].evidence === 'policy' && requirements[id].level !== 'KAN')
  for (const id of answered) {
    const speaking = rulesFor(id, requirements[id]).map(({ id: rule }) => rule)
    const missing = requirements[id].binds === 'domain-data' ? 'domain-data-covered' : 'measure-covered'
    expect([id, speaking]).toEqual([id, expect.arrayContaining([missing, 'section-says-something'])])
  }
  expect(answered.length).toBeGreaterThan(380)
})

test('a rule is told to speak of every requirement that its page shows it speaking of', () => {
  const untold = rules.flatMap(rule => {
    const page = readFileSync(`src/rules/${rule.id}.md`, 'utf8')
    const heard = casesOf(remark().parse(page), page)
      .flatMap(({ files }) => heardOf(rule, files))
      .map(one => one.requirement)
    return [...new Set(heard)].filter(id => !isTold(rule, id)).map(id => `${rule.id}: ${id}`)
  })
  expect(untold).toEqual([])
})

test('and every one it speaks of in the example with gaps', () => {
  const { files, paths } = readTree(realFolder('policies-example/fjordvand'), [])
  const [judgement] = lint(files, { rules, asOf: '2026-11-21', tree: paths, settings: defaultSettings })
  const heard = (judgement?.findings ?? []).flatMap(({ rule: id, requirement }) => {
    const rule = rules.find(one => one.id === id)
    return rule ? [{ rule, requirement }] : []
  })
  const untold = heard.filter(({ rule, requirement }) => !isTold(rule, requirement))
  expect(untold.map(({ rule, requirement }) => `${rule.id}: ${requirement}`)).toEqual([])
  expect(heard.length).toBeGreaterThan(20)
})

test('what a message is always about, no other message of its rule is about', () => {
  const owners = rules.filter(({ messages }) => Object.values(messages).some(({ requirement }) => requirement))
  const others = owners.flatMap(rule => {
    const page = readFileSync(`src/rules/${rule.id}.md`, 'utf8')
    const heard = casesOf(remark().parse(page), page).flatMap(({ files }) => heardOf(rule, files))
    const taken = Object.values(rule.messages).map(({ requirement }) => requirement)
    const strays = heard.filter(
      ({ message, requirement }) =>
        requirement !== (message.requirement ?? rule.requirement) && taken.some(one => one === requirement),
    )
    return strays.map(({ says, requirement }) => `${rule.id}/${says}: ${requirement}`)
  })
  expect(others).toEqual([])
  expect(owners.length).toBeGreaterThan(5)
})

function heardOf(rule: Rule, files: readonly File[]): Finding[] {
  const configuration = files.find(({ path }) => path === configurationName)?.text ?? ''
  const { settings } = parseConfiguration(configuration, configurationName)
  const options = { rules: [rule], asOf: pageDate, tree: files.map(({ path }) => path), settings }
  return lint(files, options).flatMap(({ findings }) => findings)
}

function isTold(rule: Rule, id: string): boolean {
  // What an organisation asks of itself is not in the law's data, and an exception may be from anything.
  return (
    isOwn(id) ||
    rule.id.startsWith('exception-') ||
    (catalogueOf({}).knows(id) && rulesFor(id, requirements[id as RequirementId]).includes(rule))
  )
}
