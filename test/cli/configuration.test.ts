import { describe, expect, test } from 'vitest'
import { parseConfiguration } from '../../src/cli/configuration.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { lint } from '../../src/lint.ts'
import { rules } from '../../src/rules/index.ts'
import { entity, file, policy } from '../workspaces.ts'

const read = (text: string) => parseConfiguration(text, 'nis2lint.yaml')

function refusal(text: string): { da: string; en: string } {
  try {
    read(text)
  } catch (error) {
    if (error instanceof UsageError) return error.text
  }
  throw new Error('it was not refused')
}

function judged(configuration: string, files = organisation, asOf = '2026-06-01') {
  const { settings } = read(configuration)
  const [judgement] = lint(files, { rules, asOf, tree: files.map(({ path }) => path), settings })
  if (!judgement) throw new Error('nothing of ours')
  const found = (rule: string) => judgement.findings.filter(finding => finding.rule === rule)
  return { ...judgement, found, severities: (rule: string) => found(rule).map(({ severity }) => severity) }
}

const organisation = [
  file('entity.yaml', entity),
  file('p.md', policy({ reviewed: '2026-01-01', body: '# Formål\n\n[x](gone.md)\n' })),
]

describe('intervals that rules leave to the organisation', () => {
  test('hold as the rules say where nothing is chosen, and as chosen where it is', () => {
    expect(judged('').found('policy-reviewed-in-time')).toEqual([])
    expect(judged('intervals: { review: P3M }').found('policy-reviewed-in-time')).toHaveLength(1)
  })

  test('are refused where no rule has one of that name: the law’s numbers cannot be set', () => {
    expect(refusal('intervals: { registration: P1Y }').en).toContain('nis2lint.yaml:1:14')
    expect(refusal('intervals: { reveiw: P1Y }').en).toContain('Did you mean "review"?')
  })
})

describe('severities', () => {
  test('can be raised, lowered and switched off where the law does not say', () => {
    expect(judged('').severities('links-resolve')).toEqual(['warning'])
    expect(judged('severities: { links-resolve: notice }').severities('links-resolve')).toEqual(['notice'])
    expect(judged('severities: { links-resolve: off }').found('links-resolve')).toEqual([])
    expect(judged('severities: { tool/link: error }').severities('links-resolve')).toEqual(['error'])
    const notices = judged('')
      .severities('measure-covered')
      .filter(severity => severity === 'notice')
    expect(notices).toHaveLength(1)
    expect(new Set(judged('severities: { measure-covered: error }').severities('measure-covered'))).toEqual(
      new Set(['error']),
    )
  })

  test('change neither coverage nor readiness', () => {
    const text = 'Vi tager hver nat en fuldstændig kopi af alle data og prøver hver måned, om den kan gendannes. TODO'
    const files = [
      file('entity.yaml', entity),
      file('p.md', policy({ covers: '{ "dk/6.1.3/backup": "#backup" }', body: `# Backup\n\n${text}\n` })),
    ]
    const off = judged('severities: { no-placeholder: off, matches-schema: off }', files)
    expect(off.found('no-placeholder')).toEqual([])
    expect(off.requirements.map(({ status }) => status)).toEqual(
      judged('', files).requirements.map(({ status }) => status),
    )
    expect(off.readiness).toEqual(judged('', files).readiness)
  })

  test.each([
    ['severities:\n  dk/6.1.3/backup: warning\n', 'dk/6.1.3/backup', '2:3'],
    ['severities: { members-trained: off }', 'members-trained', '1:15'],
    ['severities: { eu-ir/1.1.2: notice }', 'eu-ir/1.1.2', '1:15'],
  ])('of the law’s own verified demand cannot be lowered: %j', (text, id) => {
    const { da, en } = refusal(text)
    expect(en).toContain(`"${id}" is or carries the law's own demands`)
    expect(en).toMatch(/^nis2lint\.yaml:\d+:\d+ .*an exception \(nis2: exception\) that the management body approves/)
    expect(da).toContain('en undtagelse (nis2: exception), som ledelsesorganet godkender')
  })

  test('may be raised there', () => {
    expect(read('severities: { members-trained: error, dk/7.1/approval: error }').settings.severities).toEqual({
      'members-trained': 'error',
      'dk/7.1/approval': 'error',
    })
  })

  test('are refused for a rule or requirement that is not there', () => {
    expect(refusal('severities: { links-resolv: notice }').en).toContain('Did you mean "links-resolve"?')
    expect(refusal('severities: { tool/lnik: notice }').en).toContain('Did you mean "tool/link"?')
    expect(refusal('severities: { org/mine: notice }').en).toContain('There is no requirement "org/mine"')
  })
})

describe('requirements of the organisation’s own', () => {
  const declared = `requirements:
  org/backup-offsite: { title: Backup uden for huset, ask: Beskriv hvor, level: SKAL, measure: 3 }
`
  const covering = (...ids: string[]) => [
    file('entity.yaml', entity),
    file(
      'p.md',
      policy({
        covers: `{ ${ids.map(id => `"${id}": "#backup"`).join(', ')} }`,
        body: `# Backup\n\n${'Kopierne opbevares i et andet hus. '.repeat(4)}\n`,
      }),
    ),
  ]

  test('are missing until a policy answers them', () => {
    const own = judged(declared)
      .found('measure-covered')
      .filter(({ requirement }) => requirement.startsWith('org/'))
    expect(own).toMatchObject([{ severity: 'error', words: { title: { da: 'Backup uden for huset' } } }])
    const answered = judged(declared, covering('org/backup-offsite'))
    expect(answered.found('measure-covered').some(({ requirement }) => requirement.startsWith('org/'))).toBe(false)
    expect(answered.requirements.find(({ id }) => id === 'org/backup-offsite')?.status).toBe('partial')
  })

  test('stand in coverage and not in readiness', () => {
    expect(judged(declared).readiness.counts).toEqual(judged('').readiness.counts)
    expect(judged(declared).requirements.at(-1)).toMatchObject({ id: 'org/backup-offsite', status: 'missing' })
  })

  test('may be named only where they are declared', () => {
    const { found } = judged(declared, covering('org/backup-offsit', 'dk/6.1.3/backup'))
    expect(found('requirements-declared')).toMatchObject([{ says: 'undeclaredNear' }])
    expect(found('matches-schema')).toEqual([])
  })

  test('a misspelt requirement of the law is one finding still', () => {
    expect(judged(declared, covering('dk/6.1.3/bakcup')).found('matches-schema')).toMatchObject([
      { says: 'unknownRequirementNear' },
    ])
  })

  test.each([
    ['requirements: { Org/X: { title: a, ask: b, level: SKAL } }', '1:17'],
    ['requirements: { dk/6.1.3/backup: { title: a, ask: b, level: SKAL } }', '1:17'],
    ['requirements: { org/x: { title: { da: a }, ask: b, level: SKAL } }', 'en'],
    ['requirements: { org/x: { title: a, ask: b, level: MUST } }', 'MUST'],
  ])('%s is refused', (text, says) => {
    expect(refusal(text).en).toContain(says)
  })
})

test('paths are folders of the tree, however they are written', () => {
  expect(read('paths: [./acme/, kunder/fjord]').paths).toEqual(['acme', 'kunder/fjord'])
})
