import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { folderOf, run } from './terminal.ts'

const folder = folderOf({ 'entity.yaml': entity, 'broken.yaml': entity.replace('62', '"62"'), 'policy.md': policy() })
const msp = ['--sector', 'ict-service-management.msp', '--employees', '84', '--turnover', '14.2', '--balance', '6.1']
const scope = (words: readonly string[], env = {}) => run(folder, ['scope', ...words], env)
const json = (words: readonly string[]) => JSON.parse(scope([...words, '--format', 'json']).out)

describe('the text', () => {
  test('begins with the verdict and names paragraphs, deadlines and what to do', () => {
    const { code, out, err } = scope([...msp, '--covered-since', '2026-03-01'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^By what was stated, the Danish NIS 2 Act covers the entity as an important entity\.\n\nWhy\n/)
    for (const said of [
      '§ 5(1)',
      '§ 24(1)',
      'by 1 June 2026',
      'Article 34(5)',
      'The act names no amount',
      'What to do next',
    ]) {
      expect(out).toContain(said)
    }
  })

  test('is Danish in a Danish terminal, with commas in amounts', () => {
    const { out } = scope([...msp.slice(0, 4), '--turnover', '14,2', '--balance', '6,1'], { LANG: 'da_DK.UTF-8' })
    expect(out).toMatch(/^NIS 2-loven omfatter efter det oplyste enheden som en vigtig enhed\./)
    expect(out).toContain('1,4 % af egen omsætning (14,2 mio. euro)')
  })

  test('tells who is not covered where to look, kindly', () => {
    const { out } = scope(['--sector', 'none', '--lang', 'da'])
    expect(out).toMatch(/^NIS 2-loven omfatter efter det oplyste ikke enheden\./)
    expect(out).toContain('docs/leverandor.md')
    expect(out).toContain('§ 14, stk. 1')
  })

  test('says what belongs where, activity by activity', () => {
    const { out } = scope(['--sector', 'energy.electricity', ...msp.with(3, '120').with(5, '30')])
    expect(out).toContain('What belongs where\n  The Danish NIS 2 Act: Managed service provider')
    expect(out).toContain('  Act 258/2025: Electricity (energy.electricity)\n    Danish Energy Agency')
  })

  test('says nothing belongs to this act where nothing is left to it', () => {
    const { out } = scope(['--sector', 'public-administration.local', '--sector', 'energy.gas', ...msp.slice(2, 4)])
    expect(out).not.toMatch(/The Danish NIS 2 Act: *\n/)
    expect(out).toContain('What belongs where\n  Act 258/2025: Gas (energy.gas)')
  })

  test('names the authority that has some entities of a sector instead', () => {
    const { out } = scope(['--sector', 'waste-management', '--employees', '60'])
    expect(out).toContain(
      'Waste incineration plants, cf. section 2 of Act no. 258 of 6 March 2025: Danish Energy Agency (Energistyrelsen)',
    )
  })

  test('names an authority in its language, in English with the official name where it is told who supervises', () => {
    const words = ['--sector', 'public-administration.local', '--sector', 'energy.gas', '--employees', '4000']
    const { out } = scope(words)
    expect(out).toContain(
      'Competent authorities: Danish Resilience Agency (Styrelsen for Samfundssikkerhed) and Danish Energy Agency (Energistyrelsen)\n',
    )
    expect(out).toContain(
      'Put the open questions to the Danish Resilience Agency and the Danish Energy Agency, and keep',
    )
    expect(scope(['--sector', 'banking']).out).toContain('and ask the Danish Financial Supervisory Authority if')
    const danish = scope([...words, '--lang', 'da']).out
    expect(danish).toContain('Kompetente myndigheder: Styrelsen for Samfundssikkerhed og Energistyrelsen\n')
    expect(danish).toContain('Stil de åbne spørgsmål til Styrelsen for Samfundssikkerhed og Energistyrelsen, og gem')
    expect(danish).not.toContain('Danish')
    expect(json(words).authorities).toEqual(['Styrelsen for Samfundssikkerhed', 'Energistyrelsen'])
  })

  test.each([msp, ['--sector', 'none'], ['--sector', 'public-administration.local'], ['entity.yaml']])(
    'never says that anybody complies: %s',
    (...words) => {
      for (const lang of ['da', 'en']) {
        for (const format of ['text', 'markdown', 'json']) {
          const { code, out } = scope([...words, '--lang', lang, '--format', format])
          expect(code).toBe(0)
          expect(out).not.toMatch(/\bcompliant\b|certified|approved by the authority|NaN|undefined/i)
        }
      }
    },
  )
})

describe('JSON', () => {
  const first = ['covered', 'class', 'act', 'registration', 'authorities', 'trace', 'obligations']

  test('begins with the seven keys that programs know', () => {
    const answer = json([...msp, '--covered-since', '2025-07-01'])
    expect(Object.keys(answer).slice(0, 7)).toEqual(first)
    expect(answer).toMatchObject({
      covered: true,
      class: 'important',
      act: 'the Danish NIS 2 Act',
      registration: '§ 9',
      authorities: ['Digitaliseringsstyrelsen'],
      regulation: true,
      fineCeiling: { atLeast: 7_000_000, percent: 1.4, turnover: 14_200_000, turnoverOf: 'own' },
      open: [],
    })
    for (const step of answer.trace) expect(Object.keys(step)).toEqual(['law', 'says', 'confidence'])
    for (const one of answer.obligations)
      expect(Object.keys(one)).toEqual(['duty', 'law', 'when', 'due', 'punishable', 'confidence'])
    expect(answer.obligations.map(({ due }: { due: string | null }) => due).filter(Boolean)).toEqual(['2025-10-01'])
  })

  test.each<[string, string[], object]>([
    [
      'unsettled',
      ['--sector', 'public-administration.local'],
      { covered: 'unsettled', class: null, registration: null, obligations: [] },
    ],
    [
      'a municipality by its form alone',
      ['--sector', 'none', '--form', 'municipality'],
      { covered: 'unsettled', class: null, authorities: ['Styrelsen for Samfundssikkerhed'] },
    ],
    [
      'a region by its form alone',
      ['--sector', 'none', '--form', 'region', '--employees', '4000'],
      { covered: true, class: 'essential', sectors: ['public-administration.regional'] },
    ],
    [
      'not covered',
      ['--sector', 'none'],
      { covered: false, class: null, act: null, registration: null, authorities: [], fineCeiling: null },
    ],
    [
      'another act',
      ['--sector', 'banking', '--lang', 'da'],
      { covered: false, act: 'forordning (EU) 2022/2554 (DORA)', authorities: ['Finanstilsynet'] },
    ],
    [
      'a group',
      ['--sector', 'food', '--employees', '10', '--turnover', '1', '--balance', '1', '--group-employees', '900'],
      { covered: 'unsettled' },
    ],
    [
      'exactly 10.0',
      ['--sector', 'food', '--employees', '10', '--turnover', '10.0', '--balance', '10,0'],
      { covered: false },
    ],
    [
      'just over',
      ['--sector', 'food', '--employees', '10', '--turnover', '10.001', '--balance', '10,001'],
      { covered: true },
    ],
    ['a Swedish MSP', [...msp, '--main-establishment', 'se'], { covered: false, act: null }],
    [
      'one represented here',
      [...msp, '--main-establishment', 'US', '--representative', 'DK'],
      { covered: true, open: [] },
    ],
    [
      'one represented nowhere',
      ['--sector', 'digital-infrastructure.dns', '--main-establishment', 'US'],
      { covered: 'unsettled', class: 'essential', registration: null, obligations: [], fineCeiling: null },
    ],
    [
      'two sectors',
      ['--sector', 'food', '--sector', 'health', '--employees', '300'],
      { class: 'essential', sectors: ['food', 'health'] },
    ],
  ])('%s', (_, words, expected) => expect(json(words)).toMatchObject(expected))
})

test('Markdown has the same in headings and lists', () => {
  const { out } = scope([...msp, '--format', 'markdown'])
  expect(out).toMatch(/^# By what was stated, .*\n\n## Why\n\n- Managed service provider .* \(§ 1\(1\)\)\n/)
})

describe('an entity document', () => {
  test('is answered by what it states', () => {
    expect(json(['entity.yaml'])).toMatchObject({
      covered: true,
      class: 'important',
      registration: '§ 10',
      authorities: ['Miljøstyrelsen'],
    })
    expect(scope(['entity.yaml']).out).not.toContain('--write')
  })

  test.each([
    ['broken.yaml', 'broken.yaml:7:32 The value of "employees" is not a number. Write a number'],
    ['policy.md', 'policy.md is not an entity document (nis2: entity)'],
    ['gone.yaml', 'gone.yaml cannot be read'],
  ])('%s is refused as the linter would', (path, message) => {
    expect(scope([path])).toEqual({ code: 2, out: '', err: `nis2lint: ${message}\n` })
  })
})

test.each<[string[], RegExp]>([
  [[], /State what the entity is: nis2lint scope --sector TYPE/],
  [['--employees', '10'], /--sector is missing/],
  [['--sector', 'msp'], /there is no msp; did you mean ict-service-management\.msp\?/],
  [['--sector', 'digital-infrastructure.dsn'], /did you mean digital-infrastructure\.dns\?/],
  [['--designation', 'critical'], /--designation: there is no critical/],
  [['--sector', 'health'], /state --employees, --turnover, --balance as well/],
  [['--sector', 'health', '--employees', '100'], /state --turnover, --balance as well/],
  [['--sector', 'health', '--employees', '100', '--turnover', '60'], /state --balance as well/],
  [['--sector', 'food', '--employees', 'many'], /--employees: many is not a number/],
  [['--sector', 'food', '--employees', '-5'], /--employees/],
  [['--sector', 'food', '--employees', '1.200'], /1\.200 is ambiguous; write 1200/],
  [['--sector', 'food', '--turnover', '14200000'], /amounts are in million EUR/],
  [['--sector', 'food', '--turnover', '1.000.000'], /1\.000\.000 is not a number/],
  [['--sector', 'food', '--form', 'aps'], /--form: there is no aps/],
  [['--sector', 'food', '--main-establishment', 'Sweden'], /Sweden is not a country code/],
  [[...msp, '--representative', 'SE'], /--representative is for who is not established in the Union/],
  [[...msp, '--covered-since', '2026-02-30'], /--covered-since: 2026-02-30 is not a date/],
  [['entity.yaml', '--sector', 'food'], /Name one entity document and state nothing beside it/],
  [['entity.yaml', '--write', 'x.yaml'], /Name one entity document and state nothing beside it/],
  [[...msp, '--write', 'x.yaml'], /--write needs --name, --cvr, --form as well; nothing was written/],
  [
    [...msp, '--write', 'x.yaml', '--name', 'A', '--form', 'cooperative', '--cvr', '12345678'],
    /12345678 is not a CVR number/,
  ],
])('wrong use %j is one line and code 2', (words, message) => {
  const { code, out, err } = scope(words)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(message)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(existsSync(join(folder, 'x.yaml'))).toBe(false)
})

test('the language is that of the configuration beside the document, unless another is asked for', () => {
  const beside = folderOf({ 'nis2lint.yaml': 'lang: da\n', 'a/entity.yaml': entity })
  const danish = 'Svaret hviler på det oplyste'
  expect(run(beside, ['scope', 'a/entity.yaml']).out).toContain(danish)
  expect(run(folder, ['scope', join(beside, 'a/entity.yaml')]).out).toContain(danish)
  expect(run(beside, ['scope', ...msp]).out).toContain(danish)
  expect(run(beside, ['scope', 'a/entity.yaml', '--lang', 'en']).out).not.toContain(danish)
})
