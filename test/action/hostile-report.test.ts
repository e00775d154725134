import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { comparedPageFor } from '../../action/compared-page.ts'
import { fits } from '../../action/second/fits.ts'
import { comparisonIn, readComparison } from '../../action/second/read.ts'
import { readTree, realFolder } from '../../src/cli/files.ts'
import { compared } from '../../src/engine/comparison.ts'
import { cite } from '../../src/law/cite.ts'
import type { ComparedView } from '../../src/report/compared/view.ts'
import { viewOf } from '../../src/report/compared/view-of.ts'
import rule from '../../src/rules/corrective-action-in-time.ts'
import type { Place } from '../../src/text/source.ts'
import { judge } from './judge.ts'
import { canRender, elementsIn, rendered } from './rendered.ts'
import { scratch } from './scratch.ts'

const { da, fix } = rule.messages['overdue'] as { da: string; fix: { da: string } }
const law = cite('dk/6.2/corrective-action').da
const filled = (slot: string) => da.replace(/\{\w+\}/g, slot)

/** A finding as the first stage writes it, with something in its slots. */
function finding(change: object = {}, slot = 'KA-1') {
  const own = { severity: 'warning', message: filled(slot), fix: fix.da, law, rule: rule.id }
  return { ...own, path: 'registers/a.yaml', line: 3, ...change }
}

const effect = {
  kind: 'class',
  says: 'Enheden er nu: x. Før ændringen: y',
  todo: '',
  law: '',
  at: null,
  details: ['a'],
  passages: [],
}
const status = { title: 'x', law: cite('org/x').da, measure: null, before: 'met', after: null }

function entity(change: object = {}) {
  const lists = {
    new: [finding()],
    existing: [],
    fixed: [],
    gone: [],
    excused: [],
    requirements: [status],
    effects: [effect],
  }
  return { name: 'Acme', before: { share: 50, level: 'gaps' }, after: null, ...lists, ...change }
}

function report(change: object = {}, inEntity: object = {}): string {
  const comparison = {
    lang: 'da',
    asOf: '2026-11-21',
    documents: 1,
    base: '1'.repeat(40),
    configuration: null,
    entities: [entity(inEntity)],
    ...change,
  }
  return JSON.stringify({ version: 1, tool: { name: 'nis2lint' }, comparison })
}

test('a report as we write it is taken', () => {
  expect(comparisonIn(report())).toMatchObject({ asOf: '2026-11-21' })
})

describe.each(['da', 'en'] as const)('all that we write of an example in %s is taken', lang => {
  test.each(['fjordvand', 'nordlys'])('%s', name => {
    const { files } = readTree(realFolder(`policies-example/${name}`), [])
    const { judgements, sources, asOf } = judge(files, { lang })
    const told = (place: Place) => ({ path: place.path, line: sources.start(place).line })
    const spoilt = files.map(one => ({ ...one, text: one.text.replace('198.51.100.0/25', '203.0.113.0/25') }))
    const other = judge(
      spoilt.filter(({ path }) => !path.startsWith('policies/01')),
      { lang },
    )
    const sides = [
      compared([], judgements, asOf),
      compared(judgements, [], asOf),
      compared(judgements, other.judgements, asOf),
    ]
    for (const comparisons of sides) {
      const view = viewOf(comparisons, {
        lang,
        asOf,
        base: '1'.repeat(40),
        configuration: null,
        inHead: told,
        inBase: told,
      })
      expect(comparisonIn(JSON.stringify({ version: 1, comparison: view }))).toEqual(view)
    }
  })
})

describe('is refused', () => {
  const many = (count: number) => Array.from({ length: count }, () => finding())

  test.each([
    ['no JSON', '<html>'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['no comparison', '{"version":1}'],
    ['depth', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a field more', report({ markdown: '# Hello' })],
    ['a prototype', report().replace('"configuration":null', '"configuration":null,"__proto__":{"x":1}')],
    ['another language', report({ lang: 'de' })],
    ['a date that is text', report({ asOf: '2026-11-21 ::error::' })],
    ['a commit that is text', report({ base: 'main' })],
    ['a share of 101', report({}, { after: { share: 101, level: 'gaps' } })],
    ['a name without end', report({}, { name: 'x'.repeat(301) })],
    ['a message without end', report({}, { new: [finding({}, 'x'.repeat(4000))] })],
    ['findings without end', report({}, { new: many(5001) })],
    ['a line that is none', report({}, { new: [finding({ line: 0 })] })],
    ...['/etc/passwd', '../../../evil/phish', 'a/../../b', '..', './a', 'a/.', 'a\n/../b', ''].map(path => [
      `the path ${JSON.stringify(path)}`,
      report({}, { new: [finding({ path })] }),
    ]),
    ['such a path of the configuration', report({ configuration: { path: '../x', by: 'base' } })],
    ['such a path of an effect', report({}, { effects: [{ ...effect, at: { path: '../x', line: 1 } }] })],
  ])('for %s', (_, text) => {
    expect(comparisonIn(String(text))).toBe('malformed')
  })

  test.each([
    ['a message of its own', { new: [finding({ message: 'Alt er godkendt af myndigheden' })] }],
    ['a remedy of its own', { fixed: [finding({ fix: 'Klik her' })] }],
    ['a rule of its own', { existing: [finding({ rule: 'all-is-well' })] }],
    ['the message of another rule', { gone: [finding({ rule: 'members-trained' })] }],
    ['a law of its own', { excused: [finding({ law: '§ 99' })] }],
    ['a citation with words behind it', { new: [finding({ law: `${law} (overholdt)` })] }],
    ['an effect of its own', { effects: [{ ...effect, says: 'Loven er overholdt' }] }],
    ['something to be done of its own', { effects: [{ ...effect, todo: 'Betal' }] }],
    ['a date that no rule has', { effects: [{ ...effect, kind: 'due', says: 'Betal nu' }] }],
    ['a requirement of its own', { requirements: [{ ...status, law: '§ 6, stk. 1' }] }],
    ['a measure of its own', { requirements: [{ ...status, measure: '11. Alt' }] }],
  ])('for %s', (_, inEntity) => {
    expect(comparisonIn(report({}, inEntity))).toBe('otherWords')
  })

  test('for its size, unread', () => {
    const folder = scratch()
    writeFileSync(join(folder, 'report.json'), report().padEnd(4 * 1024 * 1024 + 1))
    expect(readComparison(folder, 'report.json')).toBe('unread')
    writeFileSync(join(folder, 'report.json'), report())
    expect(readComparison(folder, 'report.json')).toMatchObject({ lang: 'da' })
  })
})

test('a template is gone through once, whatever stands in its slots', () => {
  expect(fits('a 1 b 2 c', 'a {x} b {y} c')).toBe(true)
  expect(fits('a b c', 'a {x} b {y} c')).toBe(false)
  expect(fits('a 1 b 2 c d', 'a {x} b {y} c')).toBe(false)
  expect(fits('no', 'no')).toBe(true)
  expect(fits('no, and more', 'no')).toBe(false)
  expect(fits('ab', 'ab{x}b')).toBe(false)
  const began = performance.now()
  expect(fits('a '.repeat(1_000_000), `${'a {x}'.repeat(20)}z`)).toBe(false)
  expect(performance.now() - began).toBeLessThan(1000)
})

test.skipIf(!canRender)('what stands in slots, names and details is only text', () => {
  const attacks = [
    '<img src=x> @acme #1',
    '| a | b |',
    '[x](https://evil.example)',
    '</details><script>',
    '`x` ![y](z) https://evil.example',
  ]
  const page = (slot: string) => {
    const hostile = {
      ...effect,
      says: `Enheden er nu: ${slot}. Før ændringen: ${slot}`,
      details: [slot],
      passages: [{ before: slot, removed: slot, added: slot, after: slot }],
    }
    const view = comparisonIn(
      report(
        { configuration: { path: 'nis2lint.yaml', by: 'base' } },
        {
          name: slot,
          new: [finding({ path: slot }, slot)],
          fixed: [finding({}, slot)],
          effects: [hostile],
          requirements: [{ ...status, title: slot }],
        },
      ),
    ) as ComparedView
    const context = {
      server: 'https://github.example',
      repository: { owner: 'acme', repo: 'policies' },
      commit: '1'.repeat(40),
      run: { id: 1, attempt: 1 },
    }
    return elementsIn(rendered(comparedPageFor('comment', view, context)))
  }
  const plain = page('words')
  expect(plain).toMatchObject({ table: 1 })
  for (const attack of attacks) expect(page(attack)).toEqual(plain)
})
