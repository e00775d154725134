import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sha256 } from '#sha256'
import { readArguments } from '../../src/cli/arguments.ts'
import { diagnosed } from '../../src/cli/doctor/diagnose.ts'
import { doctorCommand } from '../../src/cli/doctor.ts'
import { diagnosisJson } from '../../src/report/doctor/json.ts'
import { type ProblemId, problems, toldProblems } from '../../src/report/doctor/problems.ts'
import { diagnosisText } from '../../src/report/doctor/text.ts'
import { lawText } from '../../src/report/pack/manifest.ts'
import { git } from '../history/repository.ts'
import { entity, policy } from '../workspaces.ts'
import { folderOf } from './terminal.ts'

const broken = vi.hoisted(() => ({ judging: false }))
vi.mock('../../src/lint.ts', async original => {
  const lint = await original<typeof import('../../src/lint.ts')>()
  const judged: typeof lint.judged = (...given) => {
    if (broken.judging) throw new Error('rule approval-current failed')
    return lint.judged(...given)
  }
  return { ...lint, judged }
})

const path = process.env['PATH']
afterEach(() => {
  broken.judging = false
  process.env['PATH'] = path
})

const sound = { 'entity.yaml': entity, 'policies/p.md': policy() }

/** A repository of files, all of them committed. */
function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderOf(files)
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'first')
  return folder
}

function diagnose(folder: string, options: Record<string, string> = {}) {
  return diagnosed([folder], { 'as-of': '2026-06-01', ...options }).diagnosis
}

function seen(folder: string): Partial<Record<ProblemId, number>> {
  const found = diagnose(folder).problems
  return Object.fromEntries(Object.entries(found).filter(([, count]) => count > 0))
}

/** A folder in which each problem is seen, alone or with what cannot be without it. */
const folders: Record<ProblemId, () => [folder: string, others?: Partial<Record<ProblemId, number>>]> = {
  failed: () => {
    broken.judging = true
    return [repository(sound)]
  },
  configurationBroken: () => [repository({ ...sound, 'nis2lint.yaml': 'lagn: da\n' })],
  configurationMisnamed: () => [repository({ ...sound, 'nis2lint.yml': 'lang: da\n' })],
  configurationBelow: () => [repository({ ...sound, 'policies/nis2lint.yaml': 'lang: da\n' })],
  configurationAbove: () => [
    join(repository({ 'nis2lint.yaml': 'lang: da\n', 'a/b/entity.yaml': entity, 'a/b/p.md': policy() }), 'a/b'),
  ],
  noDocuments: () => [repository({ 'README.md': '# Nothing of ours\n' })],
  noEntity: () => [repository({ 'p.md': policy() })],
  aboveEntities: () => [repository({ 'acme/entity.yaml': entity, 'p.md': policy() })],
  tooLarge: () => [repository({ ...sound, 'large.md': policy({ body: 'x'.repeat(600_000) }) })],
  encoding: () => [repository({ ...sound, 'latin.md': Buffer.from(policy({ body: 'Gælder' }), 'latin1') })],
  unread: () => [repository({ ...sound, 'open.md': '---\nnis2: policy\nid: A\n' })],
  links: () => {
    const folder = repository(sound)
    symlinkSync('policies/p.md', join(folder, 'link.md'))
    return [folder]
  },
  ignored: () => [repository({ ...sound, 'old/p.md': policy({ id: 'POL-9' }), 'nis2lint.yaml': 'ignore: [old]\n' })],
  gitignored: () => [
    repository({ ...sound, 'old/p.md': policy({ id: 'POL-9' }), 'old/README.md': 'no\n', '.gitignore': 'old\n' }),
  ],
  evidenceOutside: () => [
    repository({
      ...sound,
      'training.yaml':
        'nis2: training\nid: T\ncourses:\n  - { topic: NIS 2, audience: management-body, date: 2026-01-05, participants: [Mette Holm], evidence: { file: ../../secret.pdf } }\n',
    }),
  ],
  noGit: () => {
    const folder = repository(sound)
    process.env['PATH'] = '/nonexistent'
    return [folder]
  },
  noRepository: () => [folderOf(sound)],
  gitRefuses: () => {
    const folder = folderOf(sound)
    mkdirSync(join(folder, '.git'))
    return [folder]
  },
  noCommit: () => {
    const folder = folderOf(sound)
    git(folder, 'init', '-q')
    return [folder]
  },
  shallow: () => {
    const whole = repository(sound)
    git(whole, 'commit', '-q', '--allow-empty', '-m', 'second')
    const folder = join(folderOf({}), 'clone')
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${whole}`, folder])
    return [folder]
  },
  partial: () => {
    const folder = repository(sound)
    git(folder, 'config', 'remote.origin.promisor', 'true')
    return [folder]
  },
  autocrlf: () => {
    const folder = repository(sound)
    git(folder, 'config', 'core.autocrlf', 'true')
    return [folder]
  },
}

describe('nis2lint doctor', () => {
  test('sees no problem where there is none', () => {
    expect(seen(repository(sound))).toEqual({})
  })

  test.each(Object.keys(problems) as ProblemId[])('sees %s', problem => {
    const [folder, others = {}] = folders[problem]()
    expect(seen(folder)).toEqual({ [problem]: 1, ...others })
  })

  test('sees a document in UTF-16, which nobody would take for one of ours', () => {
    expect(seen(repository({ ...sound, 'wide.md': Buffer.from(policy(), 'utf16le') }))).toEqual({ encoding: 1 })
  })

  test('says each problem and what to do in both languages', () => {
    for (const lang of ['da', 'en'] as const) {
      const told = toldProblems(Object.fromEntries(Object.keys(problems).map(problem => [problem, 3])), lang)
      expect(told).toHaveLength(Object.keys(problems).length)
      for (const { says, fix } of told) expect(`${says} ${fix}`).not.toMatch(/[{}]/)
    }
  })

  test('tells nothing of what the documents hold, not even a path', () => {
    const secrets = ['Acme', 'acme', '12345674', 'Mette', 'POL-1', 'Adgang', 'It-chefen', 'policies', 'hemmelig']
    const files = { 'acme/entity.yaml': entity, 'acme/policies/p.md': policy(), 'p.md': policy({ id: 'POL-2' }) }
    const configured = 'lang: da\nignore: [acme/hemmelig]\nseverities: { approved-by-management: warning }\n'
    const diagnosis = diagnose(repository({ ...files, 'nis2lint.yaml': configured }))
    expect(diagnosis.entities).toHaveLength(1)
    for (const page of [
      diagnosisText(diagnosis, 'da'),
      diagnosisText(diagnosis, 'en'),
      diagnosisJson(diagnosis, 'en'),
    ]) {
      expect(secrets.filter(secret => page.includes(secret))).toEqual([])
    }
  })

  test('tells which entity, which law, what was found and where git stands', () => {
    const folder = repository(sound)
    writeFileSync(join(folder, 'policies/p.md'), policy({ version: '"1.1"' }))
    const data = JSON.parse(diagnosisJson(diagnose(folder), 'en'))
    expect(data).toMatchObject({
      version: 1,
      asOf: '2026-06-01',
      machine: { node: process.versions.node, git: expect.stringMatching(/^\d+\.\d+/) },
      configuration: { state: 'none', named: false, lang: null },
      repository: { commit: git(folder, 'rev-parse', 'HEAD').trim(), shallow: false, changed: 1, root: true },
      law: {
        data: sha256(lawText()).slice(0, 12),
        sources: [{ number: '434/2025', from: '2025-07-01', inForce: true }, { number: '620/2025' }, {}],
      },
      found: { files: 2, candidates: 2, kinds: { entity: 1, policy: 1 } },
      problems: [],
    })
    expect(data.entities).toEqual([
      {
        entity: 1,
        class: 'important',
        claimed: 'important',
        legalForm: 'public-limited-company',
        sectors: ['drinking-water'],
        authorities: ['Danish Environmental Protection Agency'],
        verdict: 'By what was stated, the Danish NIS 2 Act covers the entity as an important entity',
        documents: 2,
        readiness: expect.any(Number),
        findings: { error: expect.any(Number), warning: expect.any(Number), notice: expect.any(Number) },
      },
    ])
    expect(data.rules['approved-by-management']).toBe(1)
  })

  test('runs nothing that the repository configures', () => {
    const folder = repository({ ...sound, '.gitattributes': '* filter=spy\n' })
    const spy = join(folder, '../', `${Date.now()}.spied`)
    for (const key of ['filter.spy.clean', 'filter.spy.smudge', 'core.fsmonitor', 'diff.external']) {
      git(folder, 'config', key, `touch ${spy}; cat`)
    }
    writeFileSync(join(folder, 'policies/p.md'), policy({ version: '"1.1"' }))
    expect(diagnose(folder).repository?.changed).toBe(1)
    expect(() => readFileSync(spy)).toThrow('ENOENT')
    // So that the trap is known to be one.
    git(folder, 'add', '-A')
    expect(readFileSync(spy, 'utf8')).toBe('')
  })

  test('gives 2 where the configuration is broken, and tells all else', () => {
    const run = (words: string[], files: Record<string, string>) => {
      const output = join(folderOf({}), 'out')
      const folder = repository(files)
      return [
        doctorCommand(readArguments(['doctor', folder, '-o', output, ...words]), 'en'),
        readFileSync(output, 'utf8'),
      ]
    }
    const [code, out] = run(['--lang', 'da'], { ...sound, 'nis2lint.yaml': 'lagn: da\n' })
    expect(code).toBe(2)
    expect(out).toContain('Konfigurationen kan ikke bruges')
    expect(out).toContain('NIS 2-loven omfatter efter det oplyste enheden som en vigtig enhed')
    expect(out).not.toContain('lagn')
    const [fine, danish] = run([], { ...sound, 'nis2lint.yaml': 'lang: da\n' })
    expect(fine).toBe(0)
    expect(danish).toContain('nis2lint.yaml er læst\n  lang: da\n')
    broken.judging = true
    expect(run([], sound)[0]).toBe(70)
  })

  test('refuses a folder that is not there, and two', () => {
    expect(() => diagnosed(['/nowhere'], {})).toThrow('There is no folder /nowhere')
    expect(() => diagnosed(['a', 'b'], {})).toThrow('one folder at most')
  })
})
