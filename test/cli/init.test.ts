import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { readArguments } from '../../src/cli/arguments.ts'
import { parseConfiguration } from '../../src/cli/configuration.ts'
import { askAboutEntity } from '../../src/cli/init/ask.ts'
import { subjectIn } from '../../src/cli/init/stated.ts'
import { initCommand } from '../../src/cli/init.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { authorities } from '../../src/law/law.generated.ts'
import { entity } from '../workspaces.ts'
import { answering, hasTerminal, typing } from './asked.ts'
import { folderOf } from './terminal.ts'

const named = ['--name', 'Acme A/S', '--cvr', '12345674', '--form', 'public-limited-company']
const waterworks = ['--sector', 'drinking-water', '--employees', '62', '--turnover', '11.8', '--balance', '96']

/** What `init` says, in English; the line of a refusal where it is one. */
async function init(...words: string[]): Promise<string> {
  const said: string[] = []
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(text => said.push(String(text)) > 0)
  try {
    expect(await initCommand(readArguments(['init', ...words]), 'en')).toBe(0)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return error.text.en
  } finally {
    out.mockRestore()
  }
  return said.join('')
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort()
}

const text = (...path: string[]) => readFileSync(join(...path), 'utf8')

describe('init', () => {
  test('writes what an entity begins with, and says so', async () => {
    const folder = folderOf({})
    const said = await init(folder, ...named, ...waterworks, '--covered-since', '2025-07-01', '--lang', 'da')
    expect(said).toContain('NIS 2-loven omfatter efter det oplyste enheden som en vigtig enhed')
    expect(said).toContain('Den registreres efter § 10. Kompetent myndighed: Miljøstyrelsen.')
    expect(said).toContain('Skrev 16 filer med 46 afsnit, der venter på jeres tekst')
    expect(said).toContain('nis2lint approve')
    const files = filesIn(folder)
    expect(files).toHaveLength(16)
    expect(files.filter(path => path.startsWith('approvals') || path.includes('.part'))).toEqual([])
    expect(parseConfiguration(text(folder, 'nis2lint.yaml'), 'nis2lint.yaml').lang).toBe('da')
    const workflow = parse(text(folder, '.github/workflows/nis2lint.yml'))
    expect(workflow.jobs.nis2lint.steps[1].uses).toMatch(/^nis2lint\/nis2lint@0{40}$/)
  })

  test('shows it and writes nothing where asked to', async () => {
    const folder = join(folderOf({}), 'new')
    expect(await init(folder, ...named, ...waterworks, '--dry-run')).toContain('Would write 16 files with 46 sections')
    expect(existsSync(folder)).toBe(false)
  })

  test('leaves what is there as it is', async () => {
    const folder = folderOf({ 'entity.yaml': 'mine\n', 'nis2lint.yaml': '' })
    const said = await init(folder, ...named, ...waterworks)
    expect(said).toMatch(/Were there already and were not touched\n {2}\S*entity.yaml\n {2}\S*nis2lint.yaml\n/)
    expect([text(folder, 'entity.yaml'), text(folder, 'nis2lint.yaml')]).toEqual(['mine\n', ''])
    expect(filesIn(folder)).toHaveLength(16)
    expect(await init(folder, ...named, ...waterworks)).not.toContain('Wrote')
  })

  test.each([
    [['--cvr', '98765433'], 'cvr: "12345674" stands here, but "98765433" was stated (differs: cvr)'],
    [['--name', 'Zcme A/S', '--cvr', '98765433'], '(differs: cvr, name)'],
    [['--name', 'Zcme A/S'], 'name: "Acme A/S" stands here, but "Zcme A/S" was stated'],
    [['--sector', 'waste-water'], 'sectors: "drinking-water" stands here, but "drinking-water, waste-water" was'],
  ])('writes nothing of another entity beside the document of one: %j', async (facts, says) => {
    const folder = folderOf({ 'entity.yaml': entity })
    const said = await init(folder, ...named, ...waterworks, ...facts)
    expect(said).toContain(says)
    const [, field] = / (cvr|name|sectors): /.exec(said) ?? []
    const line = entity.split('\n').findIndex(one => one.startsWith(`${field}:`)) + 1
    expect(said).toMatch(new RegExp(`entity\\.yaml:${line}:\\d+ `))
    expect(filesIn(folder)).toEqual(['entity.yaml'])
  })

  test('goes beside the document of the same entity, and of one that leaves open what it is', async () => {
    const folder = folderOf({ 'entity.yaml': entity.replace(/^cvr: .*$/m, 'cvr:') })
    expect(await init(folder, ...named, ...waterworks)).toContain('Wrote 15 files')
  })

  test('goes by the entity document that is there, and by the language of the repository', async () => {
    const folder = folderOf({ 'acme/entity.yaml': entity, 'nis2lint.yaml': 'lang: da\n' })
    const said = await init(join(folder, 'acme'))
    expect(said).toContain('Acme A/S: NIS 2-loven omfatter')
    expect(filesIn(folder)).toContain('acme/policies/08-kryptografi.md')
  })

  test('gives a customer a folder, and the repository no second configuration', async () => {
    const folder = folderOf({ '.git/HEAD': '' })
    await init(join(folder, 'customers/acme'), ...named, ...waterworks)
    await init(join(folder, 'customers/beta'), ...named, ...waterworks)
    const others = filesIn(folder).filter(path => !path.startsWith('.git/') && !/policies|registers/.test(path))
    expect(others).toEqual([
      '.github/workflows/nis2lint.yml',
      'customers/acme/entity.yaml',
      'customers/acme/registration.yaml',
      'customers/acme/training.yaml',
      'customers/beta/entity.yaml',
      'customers/beta/registration.yaml',
      'customers/beta/training.yaml',
      'nis2lint.yaml',
    ])
  })

  test.each([
    ['a file where a folder is needed', (folder: string) => writeFileSync(join(folder, 'policies'), 'mine\n')],
    ['a link that leads elsewhere', (folder: string) => symlinkSync(folderOf({}), join(folder, 'policies'))],
  ])('writes all or nothing: %s', async (_, spoil) => {
    const folder = folderOf({})
    mkdirSync(join(folder, '.github'))
    spoil(folder)
    expect(await init(folder, ...named, ...waterworks)).toMatch(/01-\S+ cannot be written in .*; nothing was written$/)
    expect(readdirSync(folder).sort()).toEqual(['.github', 'policies'])
    expect(readdirSync(join(folder, '.github'))).toEqual([])
  })

  test.each<[string, string[], RegExp]>([
    [
      'a municipality',
      ['--sector', 'public-administration.local', '--employees', '9'],
      /What you have to find out\n.*1\(7\)/,
    ],
    [
      'who is too small',
      ['--sector', 'food', '--employees', '9', '--turnover', '1', '--balance', '1'],
      /does not cover the entity\.\nSo nis2lint asks for no policies[\s\S]*customer-demands\.md, what|customer-demands\.md what/,
    ],
    ['who is none of the types', ['--sector', 'none'], /So nothing was written\.[\s\S]*docs\/supplier\.md/],
  ])('tells %s so', async (_, facts, says) => {
    const folder = folderOf({})
    const form = facts.includes('public-administration.local') ? named.slice(0, 4) : named
    expect(await init(folder, ...form, ...facts)).toMatch(says)
    expect(filesIn(folder).filter(path => /registration|training|policies\/\d/.test(path))).toEqual([])
  })

  test('writes down of a municipality or region the type that its form says', async () => {
    for (const [form, type] of [
      ['municipality', 'public-administration.local'],
      ['region', 'public-administration.regional'],
    ] as const) {
      const folder = folderOf({})
      await init(folder, ...named.slice(0, 4), '--form', form, '--sector', 'none', '--employees', '4000')
      expect(parse(text(folder, 'entity.yaml')).sectors).toEqual([type])
    }
  })

  test.each<[string[], string]>([
    [[], 'init lacks --name, --cvr, --form, --sector, and where size decides it --employees, --turnover and --balance'],
    [
      [...named, '--sector', 'drinking-water'],
      'init lacks --employees, --turnover, --balance (amounts in million EUR)',
    ],
    [waterworks, 'init lacks --name, --cvr, --form; at a terminal it asks'],
    [[...named, ...waterworks, '--cvr', '12345678'], '--cvr: 12345678 is not a CVR number'],
    [[...named, ...waterworks, '--member', 'Ida 2024-02-30'], '--member: 2024-02-30 is not a date'],
    [[...named, ...waterworks, '--year', '25'], '--year: 25 is not a financial year'],
    [['a', 'b'], 'Name one folder'],
  ])('refuses %j in one line', async (words, says) => {
    const folder = folderOf({})
    const said = await init(...(words[0] === 'a' ? [] : [folder]), ...words)
    expect(said).toContain(says)
    expect([said.split('\n').length, readdirSync(folder)]).toEqual([1, []])
  })

  test('asks what is not stated, and no more', async () => {
    const answers =
      'Acme ApS|12345678|12345674|sectors|grounds|70|14|no|2025-07-01|12,5|2025|executives-only|Ida Krog 2024-02-01|Bo|'
    const chosen: Readonly<Record<string, string[]>> = { sectors: ['Drinking water'], grounds: [] }
    const { asked, asker, left } = answering(...answers.split('|').map(answer => chosen[answer] ?? answer))
    const request = readArguments(['init', '--form', 'private-limited-company'])
    const { statement, named: who } = await askAboutEntity(asker, subjectIn(request), false)
    expect(left).toEqual([])
    expect(asked.filter(question => /legal form|register/.test(question))).toEqual([])
    expect(statement.stated).toMatchObject({
      own: { employees: 70, turnover: 14e6, balance: 12.5e6 },
      legalForm: 'private-limited-company',
    })
    const members = [{ name: 'Ida Krog', from: '2024-02-01' }, { name: 'Bo' }]
    expect(who).toMatchObject({ name: 'Acme ApS', cvr: '12345674', year: 2025, structure: 'executives-only', members })
  })
})

describe.runIf(hasTerminal)('in a terminal', () => {
  test('Ctrl-C leaves nothing', async () => {
    const folder = folderOf({})
    const { out, code } = await typing(folder, `init ${[...named, ...waterworks].map(word => `'${word}'`).join(' ')}`, [
      ['Shall this be written?', '\u0003'],
    ])
    expect([code, readdirSync(folder)]).toEqual([130, []])
    expect(out).toContain('About to write 16 files')
    expect(out).toContain('nis2lint: Stopped; nothing was written')
  })
})

test('the authority is called what lint calls it, in the language asked for', async () => {
  const said = (lang: string) =>
    init(
      join(folderOf({}), 'acme'),
      ...named,
      ...waterworks,
      '--covered-since',
      '2025-07-01',
      '--dry-run',
      '--lang',
      lang,
    )
  expect(await said('en')).toContain(`Competent authority: ${authorities['miljoestyrelsen']?.name.en}.`)
  expect(await said('da')).toContain('Kompetent myndighed: Miljøstyrelsen.')
})
