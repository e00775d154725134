import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { policy } from '../workspaces.ts'
import { edited, packed, repositoryWith, scratch } from './packing.ts'

describe('what is not in the commit', () => {
  test('is packed and named in the manifest, in README.txt and beside it, with code 1', () => {
    const folder = repositoryWith('nordlys')
    edited(join(folder, 'registration.yaml'), '\n', '\n# ny\n')
    writeFileSync(join(folder, 'policies/13-ny.md'), policy({ id: 'NIT-13' }))
    writeFileSync(join(folder, 'nis2lint.yaml'), 'lang: en\n')
    const { code, said, manifest, files } = packed(folder)
    expect(code).toBe(1)
    expect(said).toContain('2 files in the pack are not in git as they are here')
    expect(said).toContain('1 file that is not in the pack is not in git as it is here')
    expect(manifest.predicate).toMatchObject({
      uncommitted: ['documents/policies/13-ny.md', 'documents/registration.yaml'],
      uncommittedBeside: 1,
    })
    const state = new Map(manifest.predicate.files.map(one => [one.name, one.in]))
    expect(state.get('documents/registration.yaml')).toBe('changed')
    expect(state.get('documents/policies/13-ny.md')).toBe('new')
    expect(state.get('documents/training.yaml')).toBe('commit')
    expect(files.get('README.txt')).toContain('NOT ALL WAS IN GIT')
  })

  test.each([false, true])('is counted and never named where it is left out (--redact: %s)', redact => {
    const folder = repositoryWith('nordlys')
    const incidents = join(folder, 'incidents')
    const incident = readFileSync(join(incidents, '2026-10-01-falsk-opkald.md'), 'utf8')
    renameSync(join(incidents, '2026-10-01-falsk-opkald.md'), join(scratch(), 'gone.md'))
    writeFileSync(join(incidents, '2026-11-20-kunden-jensen.md'), incident)
    writeFileSync(join(folder, 'policies/fyring-af-mette.md'), policy({ id: 'NIT-13', status: 'draft' }))
    const { code, said, manifest, files } = packed(folder, { redact })
    expect([code, manifest.predicate.uncommitted, manifest.predicate.uncommittedBeside]).toEqual([1, [], 3])
    const told = ['manifest.json', 'README.txt', 'SHA256SUMS'].map(name => files.get(name)).join('\n')
    expect(told).not.toMatch(/falsk-opkald|jensen|fyring-af/i)
    expect(told).toContain('3 filer, der ikke er i pakken')
    expect(told).not.toContain('NOT ALL WAS IN GIT')
    expect(said).toContain('3 files that are not in the pack are not in git as they are here')
    expect(said).not.toMatch(/files? in the pack (?:is|are) not in git/)
  })

  test('is not a file whose line ends git changed: the bytes are those of the commit', () => {
    const folder = repositoryWith('nordlys')
    const file = join(folder, 'registration.yaml')
    const committed = readFileSync(file, 'utf8')
    writeFileSync(file, committed.replaceAll('\n', '\r\n'))
    const { code, files, manifest } = packed(folder)
    expect([code, manifest.predicate.uncommitted]).toEqual([0, []])
    expect(files.get('documents/registration.yaml')).toBe(committed)
  })
})
