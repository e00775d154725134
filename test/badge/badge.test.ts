import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderOf, run } from '../cli/terminal.ts'
import { entity, policy } from '../workspaces.ts'

const exception =
  '---\nnis2: exception\nid: UND-1\ntitle: Undtaget\nversion: "1"\nrequirement: dk/6.1.8/encryption\nreason: Udstyret er for gammelt til det\nowner: A\ngranted: 2026-01-01\nexpires: 2026-06-10\n---\n\n# Undtaget\n\nEn god og lang begrundelse står her.\n'
const approval =
  '---\nnis2: approval\nid: GK-1\norgan: board\ndate: 2026-01-02\npresent: [Mette Holm]\nminutes: Sag 1\ndecisions: [{ document: UND-1, version: "1" }]\n---\n\n# Referat\n'
const organisation = {
  'docs/entity.yaml': entity,
  'docs/policy.md': policy(),
  'docs/exception.md': exception,
  'docs/approval.md': approval,
}
const asOf = ['--as-of', '2026-06-01']

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
    cwd: folder,
    encoding: 'utf8',
  }).trim()

describe('nis2lint badge', () => {
  const folder = folderOf(organisation)
  let commit = ''
  beforeAll(() => {
    git(folder, 'init', '-q')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'a')
    commit = git(folder, 'rev-parse', 'HEAD')
  })

  test('says share, dates and commit, and never that anybody complies', () => {
    const { out: svg, code } = run(folder, ['badge', ...asOf])
    expect(code).toBe(0)
    expect(svg).toContain(` data-commit="${commit}" data-as-of="2026-06-01" data-until="2026-06-10" data-shows="share"`)
    expect(svg).toMatch(/<title>NIS 2 documentation: \d+ % as of 1 June 2026\. Holds until the end of 10 June 2026/)
    expect(svg.replaceAll('complied with', '')).not.toMatch(/<script|href|url\((?!#)|compl/i)
    expect(JSON.parse(run(folder, ['badge', '--format', 'json', '--lang', 'da', ...asOf]).out)).toEqual({
      schemaVersion: 1,
      label: 'NIS 2-dokumentation',
      message: expect.stringMatching(/^\d+ % · 2026-06-01 – 2026-06-10$/),
      color: expect.stringMatching(/^#[0-9a-f]{6}$/),
    })
    expect(run(folder, ['badge', '--shows', 'level', ...asOf]).out).toContain('>not audit-ready · 2026-06-01')
  })

  test.each(['svg', 'json'])('--verify recomputes a %s from its commit, whatever was changed since', format => {
    const badge = `../badge-${commit.slice(0, 8)}.${format}`
    run(folder, ['badge', '--format', format, ...asOf, '--output', badge])
    const verify = () => run(folder, ['badge', '--verify', badge, '--commit', commit])
    expect(verify()).toMatchObject({ code: 0, out: expect.stringContaining('agrees with commit') })
    writeFileSync(join(folder, 'docs/exception.md'), policy({ id: 'POL-2' }))
    expect(verify()).toMatchObject({ code: 0 })
    expect(run(folder, ['badge', ...asOf]).out).not.toContain('data-commit')
    const text = readFileSync(join(folder, badge), 'utf8')
    writeFileSync(join(folder, badge), text.replace(/\d+ % ·/, '99 % ·'))
    expect(verify()).toMatchObject({ code: 1, out: expect.stringContaining('does not agree') })
    git(folder, 'checkout', '-q', '.')
  })

  test('--verify and --refresh speak the language of the badge, unless another is asked for', () => {
    run(folder, ['badge', '--lang', 'da', ...asOf, '--output', '../badge-da.svg'])
    const verify = ['badge', '--verify', '../badge-da.svg', '--commit', commit]
    expect(run(folder, verify).out).toContain('../badge-da.svg passer med commit')
    expect(run(folder, [...verify, '--lang', 'en']).out).toContain('agrees with commit')
    expect(run(folder, ['badge', '--refresh', '../badge-da.svg', ...asOf]).err).toContain('gælder til og med')
  })

  test('--refresh leaves it until its time has passed, then it is grey and claims nothing', () => {
    const badge = join(folder, '..', `grey-${commit.slice(0, 8)}.svg`)
    run(folder, ['badge', ...asOf, '--output', badge])
    const fresh = readFileSync(badge, 'utf8')
    expect(run(folder, ['badge', '--refresh', badge, '--as-of', '2026-06-10']).err).toContain('holds until')
    expect(readFileSync(badge, 'utf8')).toBe(fresh)
    expect(run(folder, ['badge', '--refresh', badge, '--as-of', '2026-06-11']).err).toContain('is grey now')
    const grey = readFileSync(badge, 'utf8')
    expect(grey).toContain('fill="#666666"')
    expect(grey).not.toMatch(/\d %/)
    expect(run(folder, ['badge', '--verify', badge])).toMatchObject({
      code: 1,
      out: expect.stringContaining('claims nothing'),
    })
  })

  test.each([
    [['badge', '--verify', 'docs/entity.yaml'], 'is no badge'],
    [['badge', '--refresh', 'nowhere.svg'], 'cannot be read'],
    [['badge', '--refresh', 'a', '--verify', 'b'], 'Choose either'],
  ])('%j is refused', (words, why) => {
    expect(run(folder, words)).toMatchObject({ code: 2, err: expect.stringContaining(why) })
  })
})

test('outside a repository a badge names no commit', () => {
  const folder = folderOf(organisation)
  const { out } = run(folder, ['badge', ...asOf])
  expect(out).toMatch(/^<svg /)
  expect(out).not.toContain('data-commit')
})
