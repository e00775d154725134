import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTree, realFolder } from '../../src/cli/files.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { lint } from '../../src/lint.ts'
import { parse } from '../../src/model/parse.ts'
import { rules } from '../../src/rules/index.ts'
import { git } from '../history/repository.ts'
import { file } from '../workspaces.ts'
import { folderOf, run } from './terminal.ts'

const asOf = ['--as-of', '2026-11-21']
const policy = 'policies/02-haendelser.md'
const proposal = 'approvals/2026-11-21-forslag.md'

/** What of the example decisions are made on here; the whole of it takes long to judge. */
const few = ['entity.yaml', 'approvals', policy, 'policies/08-kryptografi.md', 'exceptions', 'registers']

/** Parts of the example in folders of their own. */
function nordlys(parts = few, folders = ['.']): string {
  const place = folderOf({})
  for (const folder of folders) {
    for (const part of parts)
      cpSync(join('policies-example/nordlys', part), join(place, folder, part), { recursive: true })
  }
  return place
}

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8')
  const edited = text.replace(from, to)
  expect(edited).not.toBe(text)
  writeFileSync(path, edited)
}

/** What the linter finds, without what only the edge can see. */
function found(place: string): string[] {
  const { files, paths } = readTree(realFolder(place), [])
  const judgements = lint(files, { rules, asOf: '2026-11-21', tree: paths, settings: defaultSettings })
  return judgements.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${severity} ${rule}`))
}

function decide(place: string, date: string): void {
  edit(join(place, proposal), 'status: proposed', `status: decided\ndate: ${date}\nminutes: Referat 2026/5, punkt 2`)
}

describe.each([true, false])('a word changed in an approved policy, in git: %s', inGit => {
  test('is put forward, and is approved once the body has decided', () => {
    const place = nordlys(['.'])
    if (inGit) {
      git(place, 'init', '-q')
      git(place, 'add', '-A')
      git(place, 'commit', '-qm', 'first')
    }
    edit(join(place, policy), 'inden for 15', 'inden cirka 15')
    expect(found(place)).toEqual(['error approval-current'])
    const check = run(place, ['approve', '--check', ...asOf])
    expect([check.code, existsSync(join(place, proposal))]).toEqual([1, false])
    const told = inGit ? '[-for-]{+cirka+}' : 'No history: the approved text is not known'
    expect(check.out).toContain(told)
    expect(run(place, ['approve', ...asOf]).code).toBe(0)
    const written = readFileSync(join(place, proposal), 'utf8')
    expect(written.includes('Now: `… Fyrvagt ringer inden cirka 15 minutter | | Modtage …`')).toBe(inGit)
    expect(found(place).toSorted()).toEqual(['error approval-current', 'notice approvals-decided'])
    decide(place, '2026-11-20')
    expect(found(place)).toEqual([])
    const after = run(place, ['approve', '--check', ...asOf])
    expect([after.code, after.out]).toEqual([0, 'Nordlys IT-Drift A/S: No policy or exception lacks a decision\n'])
    // The whole of the example is judged six times.
  })
})

describe('a proposal', () => {
  test('has who is a member now, what is proposed with its digests, and no date or minutes', () => {
    const place = nordlys()
    edit(join(place, policy), 'inden for 15', 'inden cirka 15')
    run(place, ['approve', ...asOf, '--lang', 'da'])
    const text = readFileSync(join(place, proposal), 'utf8')
    const { digest, words } = parse(file(policy, readFileSync(join(place, policy), 'utf8')))?.digests ?? {}
    const document = parse(file(proposal, text))
    expect([document?.sound, document?.data]).toEqual([
      true,
      {
        nis2: 'approval',
        id: 'beslutning-2026-11-21',
        title: 'Godkendelse af politikker',
        status: 'proposed',
        organ: 'board',
        present: ['Birgitte Holm Aagaard', 'Jens Peter Krogsgaard', 'Amira Haddad Lund', 'Sofie Bruun Therkelsen'],
        decisions: [{ document: 'NIT-02', version: '2.1', digest, words }],
        measures: [2],
      },
    ])
    expect(text).toContain('Det indstilles, at ledelsesorganet godkender\n\n1. NIT-02 (')
    expect(text).toContain('2. foranstaltningerne efter § 6, stk. 1, nr. 2, som dokumenterne beskriver dem.')
    expect(text).toContain('(NIS 2-lovens § 7, stk. 1)')
    expect(text).not.toMatch(/har (?:godkendt|besluttet|vedtaget)|besluttede|godkendte (?!tekst)/)
  })

  test('is written in English where that is asked for, and takes an id that nobody has', () => {
    const place = nordlys()
    edit(join(place, policy), 'inden for 15', 'inden cirka 15')
    edit(join(place, 'approvals/2026-10-29.md'), 'id: beslutning-2026-10-29', 'id: beslutning-2026-11-21')
    run(place, ['approve', ...asOf, '--lang', 'en', '--output', 'mine.md'])
    const text = readFileSync(join(place, 'mine.md'), 'utf8')
    expect(text).toContain('id: beslutning-2026-11-21-2\n')
    expect(text).toContain('It is proposed that the management body approve\n\n1. NIT-02 (')
    expect(text).toContain('(§ 7(1) of the Danish NIS 2 Act)')
    expect(readdirSync(join(place, 'approvals'))).toHaveLength(3)
  })

  test('lists corrective actions without a decision, drafts and exceptions, and stays free of what they quote', () => {
    const place = nordlys()
    const register = join(place, 'registers/korrigerende-foranstaltninger.yaml')
    edit(register, '    decidedBy: beslutning-2026-10-29\n', '')
    edit(register, 'gap: To tjenestekonti', 'gap: "`[indsæt antal]` tjenestekonti"\n    #')
    edit(join(place, 'policies/08-kryptografi.md'), 'status: approved', 'status: draft')
    edit(join(place, 'policies/08-kryptografi.md'), /^title: .*$/m, 'title: "<b>Krypto</b> [a](http://x) & `k`"')
    edit(join(place, 'policies/08-kryptografi.md'), '\n# ', '\nNyt ord.\n\n# ')
    edit(join(place, 'exceptions/NIT-E01-overvaagningsboks.md'), 'reason: ', 'reason: Altså ')
    run(place, ['approve', ...asOf, '--lang', 'da'])
    const text = readFileSync(join(place, proposal), 'utf8')
    expect(text).toContain('# Godkendelse af politikker og undtagelser\n')
    expect(text).toContain('### NIT-08 (\\<b\\>Krypto\\</b\\> \\[a\\](http://x) \\& \\`k\\`), version 2.0\n')
    expect(text).toContain('- Står som udkast;')
    expect(text).toContain('- KORR-2026-04: `` `[indsæt antal]` tjenestekonti `` → `Kontiene er spærret;')
    expect(text).toContain('den korrigerende foranstaltning KORR-2026-04, jf. § 6, stk. 2.')
    const own = parse(file(proposal, text))
    expect([own?.outline?.residues, own?.outline?.links]).toEqual([[], []])
  })

  test('is written beside the first approvals of an entity that has none', () => {
    const place = nordlys(['entity.yaml', policy])
    expect(run(place, ['approve', ...asOf]).code).toBe(0)
    expect(readFileSync(join(place, proposal), 'utf8')).toContain('  - document: "NIT-02"\n')
  })
})

describe('what is not written', () => {
  test('nothing, where nothing lacks a decision', () => {
    const place = nordlys()
    const { code, out } = run(place, ['approve', ...asOf, '--lang', 'da'])
    expect([code, out]).toEqual([0, 'Nordlys IT-Drift A/S: Ingen politik eller undtagelse mangler en beslutning\n'])
    expect(readdirSync(join(place, 'approvals'))).toHaveLength(3)
  })

  test('a second proposal of the same, until the text is another', () => {
    const place = nordlys()
    edit(join(place, policy), 'inden for 15', 'inden cirka 15')
    run(place, ['approve', ...asOf])
    const again = run(place, ['approve', ...asOf, '--output', 'again.md'])
    expect([again.code, existsSync(join(place, 'again.md'))]).toEqual([0, false])
    expect(again.out).toContain(
      `Put forward in ${proposal}\n\nAll of it is put forward already; nothing was written.\n`,
    )
    edit(join(place, policy), 'inden cirka 15', 'inden omkring 15')
    const before = readFileSync(join(place, proposal), 'utf8')
    const other = run(place, ['approve', ...asOf])
    expect([other.code, other.err]).toEqual([
      2,
      `nis2lint: ${proposal} is already there and was not touched; choose another name\n`,
    ])
    expect(readFileSync(join(place, proposal), 'utf8')).toBe(before)
  })

  test('anything by --check, which refuses a file to write', () => {
    const { code, err } = run(nordlys(), ['approve', '--check', '--output', 'x.md'])
    expect([code, err]).toEqual([
      2,
      'nis2lint: --check writes nothing, so that --output means nothing here; use one of them\n',
    ])
  })

  test('a document that cannot be read does not pass for approved', () => {
    const place = nordlys()
    edit(join(place, policy), 'status: approved', 'status: perhaps')
    const { code, out } = run(place, ['approve', '--check', ...asOf])
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(`before the errors are mended (see nis2lint):\n    ${policy}\n      `),
    ])
  })
})

describe('several entities', () => {
  function two(): string {
    const place = nordlys(['entity.yaml', 'approvals', policy], ['a', 'b'])
    edit(join(place, 'b/entity.yaml'), 'id: nordlys', 'id: sydlys')
    edit(join(place, 'b', policy), 'inden for 15', 'inden cirka 15')
    return place
  }

  test('one is named, by folder or by id', () => {
    const place = two()
    const { code, err } = run(place, ['approve', ...asOf])
    expect([code, err]).toEqual([
      2,
      'nis2lint: approve: there are several entities here (nordlys, sydlys); name the folder of one, or use --entity ID\n',
    ])
    expect(run(place, ['approve', 'a', ...asOf]).out).toContain('No policy or exception lacks a decision')
    expect(run(place, ['approve', '--entity', 'sydlys', ...asOf]).out).toContain(`Wrote b/${proposal}: `)
    expect(run(place, ['approve', '--entity', 'sydly', ...asOf]).err).toContain('did you mean sydlys?')
  })

  test('all are checked, and told to programs', () => {
    const place = two()
    const { code, out } = run(place, ['approve', '--check', '--format', 'json', ...asOf])
    const { entities, written } = JSON.parse(out)
    expect([code, written]).toEqual([1, null])
    expect(entities.map(({ id, documents }: { id: string; documents: unknown[] }) => [id, documents.length])).toEqual([
      ['nordlys', 0],
      ['sydlys', 1],
    ])
    expect(entities[1].documents[0]).toMatchObject({
      id: 'NIT-02',
      path: `b/${policy}`,
      standing: 'changed',
      approved: { approval: 'beslutning-2026-09-10', date: '2026-09-10', version: '2.1' },
      change: null,
      proposal: null,
    })
  })

  test('without any there is nobody to ask', () => {
    expect(run(nordlys([policy]), ['approve', ...asOf])).toMatchObject({ code: 2, out: '' })
  })
})
