import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparedPage, type PageOptions } from '../../../src/report/compared/page.ts'
import type { ComparedView, EffectView, EntityView, FindingView } from '../../../src/report/compared/view.ts'
import { canRender, elementsIn, rendered } from '../../action/rendered.ts'

const finding = (text: string, more: Partial<FindingView> = {}): FindingView => {
  return {
    severity: 'error',
    message: text,
    fix: text,
    law: '§ 7',
    rule: 'a-rule',
    path: `${text}.md`,
    line: 3,
    ...more,
  }
}

const effect = (text: string): EffectView => {
  const at = { path: text, line: 1 }
  const passages = [{ before: text, removed: text, added: text, after: text }]
  return { kind: 'approval-voided', says: text, todo: text, law: '§ 7', at, details: [text, text, text], passages }
}

const entity = (more: Partial<EntityView> = {}): EntityView => {
  const none = { new: [], existing: [], fixed: [], gone: [], excused: [], requirements: [], effects: [] }
  return {
    name: 'Acme A/S',
    before: { share: 90, level: 'gaps' },
    after: { share: 90, level: 'gaps' },
    ...none,
    ...more,
  }
}

const view = (entities: readonly EntityView[], more: Partial<ComparedView> = {}): ComparedView => {
  return { lang: 'en', asOf: '2026-11-21', documents: 12, base: 'b'.repeat(40), configuration: null, entities, ...more }
}

const options: PageOptions = {
  linkTo: { head: (path, line) => `https://h/${encodeURIComponent(path)}#L${line}`, base: () => undefined },
  limit: 60_000,
  rows: 20,
  commit: 'c'.repeat(40),
  run: 'https://github.example/run',
  remarks: [],
}

const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))

describe('the verdict stands in the first line', () => {
  const headline = (one: ComparedView) => comparedPage(one, options).split('\n')[0]

  test.each([
    [[entity()], '### nis2lint: no new gaps · audit readiness 90 %'],
    [[entity({ fixed: [finding('a')] })], '### nis2lint: no new gaps · 1 fixed · audit readiness 90 %'],
    [
      [entity({ new: [finding('a'), finding('b', { severity: 'warning' }), finding('c', { severity: 'warning' })] })],
      '### nis2lint: 1 new error, 2 new warnings · audit readiness 90 %',
    ],
    [[entity({ after: { share: 84, level: 'gaps' } })], '### nis2lint: no new gaps · audit readiness 90 % → 84 %'],
    [[entity({ after: null })], '### nis2lint: no new gaps · audit readiness 90 % → cannot be judged'],
    [[entity(), entity()], '### nis2lint: no new gaps'],
  ])('%#', (entities, line) => {
    expect(headline(view(entities))).toBe(line)
  })

  test('and says where nothing tells what is new', () => {
    const existing = [finding('a'), finding('b')]
    const page = comparedPage(view([entity({ existing })], { base: null }), options)
    expect(page).toMatch(/^### nis2lint: 2 errors · nothing to compare with · /)
    expect(page).toContain('**All findings**')
    expect(page).not.toContain('<details>')
  })
})

test('new gaps are open, the most severe first and no more than twenty; what is fixed or was there is folded', () => {
  const fresh = [finding('light', { severity: 'notice' }), ...many(24, id => finding(`heavy ${id}`))]
  const page = comparedPage(
    view([entity({ new: fresh, fixed: [finding('mended')], existing: [finding('old')] })]),
    options,
  )
  expect(page).toContain('… and 5 more; see the job summary')
  expect(page.match(/^\| error \|/gm)).toHaveLength(20)
  expect(page).not.toContain('light')
  const [open = '', ...folded] = page.split('<details>')
  expect(open).toContain('heavy 0')
  expect(folded.map(text => /<summary>(.*?)<\/summary>/.exec(text)?.[1])).toEqual([
    'Fixed by this change (1)',
    'Gaps that were there before (1)',
  ])
})

test('a change of the configuration, and what else is to be known, is said before anything', () => {
  const page = comparedPage(view([entity()], { configuration: { path: 'nis2lint.yaml', by: 'base' } }), {
    ...options,
    remarks: ['A remark'],
  })
  expect(page.split('\n').filter(line => line.startsWith('> '))).toEqual([
    '> A remark.',
    '> This change changes <code>nis2lint&#46;yaml</code>. It was judged by the configuration as it was before; the new one holds once the change is merged.',
  ])
})

describe('a page stays in its room', () => {
  const long = 'x'.repeat(250)
  const full = view([
    entity({
      new: many(300, id => finding(`${long} new ${id}`)),
      existing: many(900, id => finding('old', { path: `${id}.md` })),
      fixed: many(200, id => finding(`${long} fixed ${id}`)),
      effects: many(60, id => effect(`${long} ${id}`)),
      requirements: many(200, id => ({
        title: `${long} ${id}`,
        law: '§ 6',
        measure: '3. Backup',
        before: 'met',
        after: 'partial',
      })),
    }),
  ])

  test.each([
    [2_000_000, ['']],
    [150_000, ['Gaps that were there before (900): no room for it here']],
    [60_000, ['Gaps that were there before (900): no room', 'Fixed by this change (200): no room']],
    [20_000, ['Requirements that stand otherwise now (200)', '… and']],
  ])('of %i characters, leaves out what weighs least and says so', (limit, said) => {
    const page = comparedPage(full, { ...options, limit, rows: Number.POSITIVE_INFINITY })
    expect(page.length).toBeLessThanOrEqual(limit)
    expect(page).toMatch(/^### nis2lint: 300 new errors · 200 fixed/)
    for (const text of said) expect(page).toContain(text)
    expect(page).toMatch(/<\/sub>\n$/)
    if (!canRender) return
    const { details = 0, summary } = elementsIn(rendered(page))
    expect(summary ?? 0).toBe(details)
  })

  test('of any size, whole and with no half of a character', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 9_000, max: 90_000 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (limit, text) => {
          const one = entity({ new: many(99, () => finding(text)), effects: many(9, () => effect(text)) })
          const page = comparedPage(view([one]), { ...options, limit, rows: 99 })
          expect(page.length).toBeLessThanOrEqual(limit)
          expect(page).not.toMatch(/\p{Cs}/u)
        },
      ),
      { numRuns: 60 },
    )
  })
})

test.skipIf(!canRender)(
  'whatever documents say, the page keeps its shape and has no link, picture or mention of theirs',
  () => {
    const shape = (text: string) => {
      const findings = [finding(text)]
      const status = { title: text, law: text, measure: null, before: 'met', after: null } as const
      const one = entity({
        name: text,
        new: findings,
        existing: findings,
        fixed: findings,
        gone: findings,
        excused: findings,
        effects: [effect(text)],
        requirements: [status],
      })
      const page = comparedPage(view([one, one], { configuration: { path: text, by: 'head' } }), options)
      return { elements: elementsIn(rendered(page)), page }
    }
    const { elements } = shape('word')
    const nasty = [
      '</details><img src=x>',
      '| a | b |',
      '[a](http://b)',
      '@team',
      '#12',
      '<!--',
      '```',
      '\n\n# x',
      '- [ ] a',
      '**',
      '\u202e',
      'www.a.b',
    ]
    const text = fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 9 })), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(
        text.map(parts => `a${parts.join('')}a`),
        hostile => {
          const told = shape(hostile)
          expect(told.elements).toEqual(elements)
          expect(told.page).not.toMatch(/@(?!&#8203;)[a-z]/i)
        },
      ),
      { numRuns: 100 },
    )
  },
)
