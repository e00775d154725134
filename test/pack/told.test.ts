import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { git } from '../history/repository.ts'
import { entity, policy } from '../workspaces.ts'
import { commit, packed, repositoryWith, scratch } from './packing.ts'

const nordlys = repositoryWith('nordlys')

describe('what a pack says of itself', () => {
  test('says in README.txt, in both languages, that incidents are not in it and how they come', () => {
    const readme = packed(nordlys).files.get('README.txt') ?? ''
    expect(readme).toContain('som nis2lint kender, undtagen hændelser.')
    expect(readme).toContain('- 1 × hændelse: der er ikke bedt om det')
    expect(readme).toContain('that nis2lint knows, except incidents.')
    expect(readme).toContain('- 1 × incident: not asked for')
    const [, ...ways] = /--for "(.*?)" or --for "(.*?)"/.exec(readme) ?? []
    expect(ways).toHaveLength(2)
    for (const way of ways) {
      const { manifest, said } = packed(nordlys, { for: [way] })
      expect(manifest.predicate.documents.map(({ kind }) => kind)).toContain('incident')
      expect(said).not.toContain('Incidents')
    }
  })
})

describe('what is not in a commit', () => {
  test('is everything outside git, which is said', () => {
    const folder = scratch()
    writeFileSync(join(folder, 'entity.yaml'), entity)
    const { code, manifest, files, said } = packed(folder)
    expect(code).toBe(1)
    expect(manifest.predicate).toMatchObject({ commit: null, uncommitted: ['documents/entity.yaml'] })
    expect(files.get('README.txt')).toContain('The documents were not in git')
    expect(said).toContain('the folder is not in git (1 file)')
  })

  test('is everything before the first commit, which is said', () => {
    const folder = scratch()
    git(folder, 'init', '-q')
    writeFileSync(join(folder, 'entity.yaml'), entity)
    expect(packed(folder).said).toContain('has no commit yet (1 file)')
    writeFileSync(join(folder, 'a.md'), policy())
    commit(folder)
    writeFileSync(join(folder, 'a.md'), policy({ version: '"1.1"' }))
    expect(packed(folder).said).toContain('1 file in the pack is not in git as it is here')
  })
})

test('a requirement that is not there is refused with the one that was probably meant', () => {
  expect(() => packed(nordlys, { for: ['dk/6.1.3/bakcup'] })).toThrow(/did you mean dk\/6\.1\.3\/backup\?/)
  expect(() => packed(nordlys, { for: ['§ 99'] })).not.toThrow(/did you mean/)
})
