import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { trendCommand } from '../src/cli/trend.ts'
import { trendSvg } from '../src/report/trend/svg.ts'
import { git } from './history/repository.ts'
import { entity, policy } from './workspaces.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nis2lint-trend-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function commit(day: string, files: Readonly<Record<string, string | undefined>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    if (text === undefined) rmSync(join(folder, path))
    else writeFileSync(join(folder, path), text)
  }
  git(folder, 'add', '-A')
  const when = `${day}T12:00:00Z`
  git(folder, '-c', 'core.hooksPath=/dev/null', 'commit', '-q', '-m', 'x', '--date', when)
  // The day that counts is that of the commit, which only the environment sets.
  process.env['GIT_COMMITTER_DATE'] = when
  git(folder, 'commit', '-q', '--amend', '--no-edit', '--date', when)
  delete process.env['GIT_COMMITTER_DATE']
  return git(folder, 'rev-parse', 'HEAD').trim()
}

function trend(options: Record<string, string> = {}, at = folder): string {
  const output = join(folder, '.git/out')
  trendCommand({ command: 'trend', operands: [at], options: { output, ...options } }, 'en')
  return readFileSync(output, 'utf8')
}

const body = `# Backup\n\n${'Vi tager hver nat en kopi af alle data og prøver den hver måned. '.repeat(3)}\n`
const covers =
  '{ "dk/6.1.3/backup": "#backup", "dk/6.1.3/recovery": "#backup", "dk/6.1.3/crisis-management": "#backup" }'
git(folder, 'init', '-q', '-b', 'main')
const first = commit('2026-03-01', { 'a/entity.yaml': entity })
const second = commit('2026-03-02', { 'a/p.md': policy({ covers, body }) })
commit('2026-03-03', { 'readme.txt': 'not ours' })
const third = commit('2026-03-04', {
  'b/entity.yaml': entity.replace('id: acme', 'id: beta').replace('Acme', '<b>&"\\u202e'),
})
const fourth = commit('2026-03-05', { 'a/p.md': undefined, 'nis2lint.yaml': 'lang: en\n' })

interface Json {
  readonly points: readonly {
    commit: string
    date: string
    entities: readonly { id: string; share: number | null }[]
  }[]
  readonly cut: boolean
}
const data = (options: Record<string, string> = {}, at = folder) =>
  JSON.parse(trend({ format: 'json', ...options }, at)) as Json
const shares = (id: string, { points }: Json) =>
  points.map(({ entities }) => entities.find(one => one.id === id)?.share)

describe('a trend', () => {
  test('has a point for each commit that touched documents, oldest first, by its own day', () => {
    const { points, cut } = data()
    expect(points.map(({ commit: own }) => own)).toEqual([first, second, third, fourth])
    expect(points.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05'])
    expect(cut).toBe(false)
  })

  test('rises with a policy, falls when it is deleted, and knows entities that came later', () => {
    const [before, with_, still, after] = shares('acme', data())
    expect(with_).toBeGreaterThan(before ?? 100)
    expect(still).toBe(with_)
    expect(after).toBe(before)
    expect(shares('beta', data()).slice(0, 2)).toEqual([undefined, undefined])
  })

  test('begins at a commit, a branch or a tag, that one among them', () => {
    git(folder, 'tag', 'q1', second)
    expect(data({ since: 'q1' }).points.map(({ commit: own }) => own)).toEqual([second, third, fourth])
    expect(() => trend({ since: 'gone' })).toThrow(/gone is no commit, branch or tag/)
    expect(() => trend({ since: '--exec=x' })).toThrow(/is no commit/)
  })

  test('of a folder has the commits that touched it', () => {
    expect(data({}, join(folder, 'b')).points.map(({ commit: own }) => own)).toEqual([third])
  })

  test('is a table in two languages, with what it was judged by', () => {
    const text = trend({ lang: 'da' })
    expect(text).toContain('Tilsynsparathed over 4 commits, fra 2026-03-01 til 2026-03-05')
    expect(text).toMatch(new RegExp(`\\n {2}2026-03-02 {2}${second.slice(0, 9)} {2}\\d+ % \\(\\d+ fejl\\) +–\\n`))
    expect(text).toContain('med nutidens regler')
    expect(trend({ format: 'markdown' })).toContain('| Date | Commit | Acme A&#47;S |')
  })

  test('takes nothing from the working tree', () => {
    const before = trend({ format: 'json' })
    writeFileSync(join(folder, 'a/new.md'), policy({ covers, body }))
    expect(trend({ format: 'json' })).toBe(before)
    rmSync(join(folder, 'a/new.md'))
  })

  test('is nothing where there is no history', () => {
    const plain = realpathSync(mkdtempSync(join(tmpdir(), 'nis2lint-trend-')))
    afterAll(() => rmSync(plain, { recursive: true, force: true }))
    expect(() => trend({}, plain)).toThrow(/no git history/)
  })
})

describe('the chart', () => {
  const svg = trend({ format: 'svg' })

  test('is a picture with a title and a description, and nothing in it runs or leads elsewhere', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img" aria-labelledby="title desc"/)
    expect(svg).not.toMatch(/<script|href|url\(|on\w+=|<b>|style/)
    expect(svg).toContain('<desc id="desc">Acme A/S: ')
    expect(svg.match(/<polyline/g)).toHaveLength(4)
  })

  test('shows one line, the worst, of more entities than have room, and a dot for a single commit', () => {
    const entities = Array.from({ length: 6 }, (_, index) => ({
      id: `e${index}`,
      name: `E${index}`,
      share: 10 * index + 5,
      level: 'gaps' as const,
      errors: 0,
    }))
    const one = trendSvg(
      { cut: false, points: [{ commit: 'a'.repeat(40), date: '2026-03-01', entities, unread: false }] },
      'da',
    )
    expect(one).toContain('Den dårligst stillede: 5 % → 5 %')
    expect(one.match(/<circle/g)).toHaveLength(1)
  })
})
