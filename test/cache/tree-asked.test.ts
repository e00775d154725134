import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readTree } from '../../src/cli/files.ts'
import { check } from '../../src/engine/check.ts'
import { profileOf } from '../../src/engine/profile.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { catalogueOf } from '../../src/law/catalogue.ts'
import { documentsOf } from '../../src/model/documents.ts'
import { link } from '../../src/model/workspace.ts'
import { rules } from '../../src/rules/index.ts'

test('of the tree rules ask no more than what is kept of it', () => {
  const folder = resolve('policies-example/nordlys')
  const { paths, files } = readTree(folder, [])
  const tree = new Set(paths)
  const documents = documentsOf(files)
  const requirements = catalogueOf(defaultSettings.requirements)
  const asking = rules.filter(rule => {
    let asks = false
    const seen = link(documents, tree, requirements).map(
      workspace =>
        new Proxy(workspace, {
          get: (of, name) => {
            asks ||= name === 'tree'
            return Reflect.get(of, name)
          },
        }),
    )
    for (const workspace of seen) {
      const profile = workspace.entity && profileOf(workspace.entity, '2026-11-21')
      check(workspace, [rule], { asOf: '2026-11-21', profile, requirements, settings: defaultSettings })
    }
    return asks
  })
  // All but the index by what `beyond.ts` looks at; where there is one, nothing is kept.
  expect(asking.map(({ id }) => id).sort()).toEqual(['evidence-verified', 'index-agrees', 'links-resolve'])
})
