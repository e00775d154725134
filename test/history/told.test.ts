import { describe, expect, test } from 'vitest'
import { changeBetween } from '../../src/engine/changes/compare.ts'
import type { History } from '../../src/engine/history.ts'
import { soughtIn, withHistory } from '../../src/history.ts'
import { identityOf } from '../../src/model/identity.ts'
import { parse } from '../../src/model/parse.ts'
import { jsonReport } from '../../src/report/json.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { markdownReport } from '../../src/report/markdown.ts'
import { textReport } from '../../src/report/text.ts'
import { breachesIn } from '../report/valid.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const before = policy({
  body: '# Backup\n\nKopier tages hver nat og skal gemmes af os et trygt sted.\n',
  facts: '{ 3: { backupFrequency: PT24H } }',
})
const after = before
  .replace('skal gemmes', 'bør gemmes')
  .replace('sted.', 'sted @mette <b>![x](//e.vil)\u202e')
  .replace('PT24H', 'PT48H')
const { digest, words } = parse(file('p.md', before))?.digests ?? {}
const approval = `---\nnis2: approval\nid: B-1\norgan: board\ndate: 2026-03-12\npresent: [Mette Holm]\nminutes: Referat 3\ndecisions:\n  - { document: POL-1, version: "1.0", digest: ${digest}, words: ${words} }\n---\n`
const files = [file('entity.yaml', entity), file('p.md', after), file('a.md', approval)]
const asOf = '2026-06-01'
const version = (text: string, commit: string) => ({
  commit: commit.repeat(40),
  date: '2026-03-10',
  path: 'p.md',
  text,
  digest: identityOf(text)?.digest ?? '',
  earliest: false,
})
const full: History = { state: 'full', versions: new Map([['p.md', [version(after, 'b'), version(before, 'a')]]]) }
const none: History = { state: 'none', versions: new Map() }
const told = (history: History) => withHistory(judge(files, asOf), history, files, asOf)
const text = (history: History) =>
  textReport(told(history), sourcesOf(files), { lang: 'en', paint: (_, words) => words, show: 'notice' })

describe('history in reports', () => {
  test('is asked for where a text was changed after its approval, and nowhere else', () => {
    expect(soughtIn(judge(files, asOf), asOf)).toEqual([
      { path: 'p.md', kind: 'policy', id: 'POL-1', digests: [digest] },
    ])
    const unchanged = [file('entity.yaml', entity), file('p.md', before), file('a.md', approval)]
    expect(soughtIn(judge(unchanged, asOf), asOf)).toEqual([])
  })

  test('stands below the finding in text', () => {
    expect(text(full)).toContain('  Material change (facts, duty or option, ')
    expect(text(full)).toContain(
      '    text approved: aaaaaaaaa, 10 March 2026; last changed: bbbbbbbbb, 10 March 2026\n',
    )
    expect(text(full)).toContain('    facts/3/backupFrequency: PT24H → PT48H\n')
    expect(text(full)).toMatch(/… hver nat og \[-skal-\]\{\+bør\+\} gemmes/)
    expect(text(full)).not.toContain('\u202e')
    expect(text(full)).not.toMatch(/^History:/m)
  })

  test('is missed in one line, and only where it would have told more', () => {
    expect(text(none).match(/^History: .*$/gm)).toEqual(['History: no git history here.'])
    const plain = textReport(judge(files, asOf), sourcesOf(files), {
      lang: 'en',
      paint: (_, words) => words,
      show: 'notice',
    })
    expect(plain).not.toMatch(/^History:/m)
  })

  test('is only text in Markdown, whatever documents say', () => {
    const page = markdownReport(told(full), sourcesOf(files), { lang: 'da', linkTo: () => undefined, limit: 60_000 })
    expect(page).toContain('<del>skal</del><ins>bør</ins>')
    expect(page).not.toMatch(/@mette|<b>|\]\(\/\/e|\u202e/)
    expect(page).toContain('Indholdsmæssig ændring')
  })

  test.each([full, none])('is in the report for programs, which follows its schema ($state)', history => {
    const report = JSON.parse(jsonReport(told(history), sourcesOf(files), { lang: 'da', asOf, version: '0' }))
    expect(breachesIn(report)).toEqual([])
    expect(report.history).toBe(history.state)
    const [{ findings, documents }] = report.workspaces
    const { change } = findings.find(({ rule }: { rule: string }) => rule === 'approval-current')
    expect(change?.class).toBe(history === full ? 'material' : undefined)
    const { digest, words } = parse(file('p.md', after))?.digests ?? {}
    expect(documents).toContainEqual({ path: 'p.md', id: 'POL-1', kind: 'policy', digest, words })
  })

  test('changes nothing else', () => {
    const bare = told(full).map(judgement => ({
      ...judgement,
      history: undefined,
      findings: judgement.findings.map(finding => ({ ...finding, change: undefined })),
    }))
    // Functions in workspaces are new in each run.
    const plain = (value: unknown) => JSON.stringify(value)
    expect(plain(bare)).toBe(plain(judge(files, asOf)))
  })
})

/** Two sentences, and what the change from one to the other is. */
const cases: [before: string, after: string, is: string][] = [
  ['Kopierne gemmes trygt.', 'Kopierne gemmmes trygt.', 'editorial'],
  ['Der er en e mail liste.', 'Der er en email liste.', 'editorial'],
  ['Vi har har en plan.', 'Vi har en plan.', 'editorial'],
  ['En Plan findes.', 'En plan findes.', 'editorial'],
  ['En plan findes.', 'En plan, findes!', 'layout'],
  ['Rikke leder det.', 'Rikka leder det.', 'material'],
  ['Planen er her. Planene er kort.', 'Planen er her. Planenne er kort.', 'material'],
  ['Kopierne er her. Alle har kopierne.', 'Kopierrne er her. Alle har kopierne.', 'editorial'],
  ['Det gør Rikke nu.', 'Det gør Rikkke nu.', 'material'],
  ['Det er sikkert nok.', 'Det er usikkert nok.', 'material'],
  ['Det skal ske.', 'Det SKAL ske.', 'material'],
  ['Se [planen](planen.md).', 'Se [planen](planer.md).', 'material'],
  ['Kør `slette alt` nu.', 'Kør `slettte alt` nu.', 'material'],
  ['Der er 1.000 kunder.', 'Der er 10.00 kunder.', 'material'],
  ['Det sker senest fredag.', 'Det sker sendest fredag.', 'material'],
  ['Det gør sikkerhedschefen.', 'Det gør sikkerhedchefen.', 'material'],
  ['En plan findes.', 'En god plan findes.', 'material'],
  ['En plan findes her.', 'En her plan findes.', 'material'],
  ['En plan findes her.', 'En ~~plan findes~~ her.', 'material'],
  ['En plan findes her.', 'En plan <!findes her.>', 'material'],
  ['Der går < 4 timer.', 'Der går > 4 timer.', 'material'],
  ['MFA er på: ✗', 'MFA er på:', 'material'],
]

test.each(cases)('from "%s" to "%s" is %s', (old, now, is) => {
  const change = changeBetween(file('p.md', policy({ body: old })), file('p.md', policy({ body: now })))
  expect(change?.class, JSON.stringify(change)).toBe(is)
})

test('items of a list go by their names, and their order counts', () => {
  const of = (services: string) => file('p.md', policy({ facts: `{ 3: { services: [${services}] } }` }))
  const [a, b] = ['{ service: A, rto: PT1H }', '{ service: B, rto: PT2H }']
  const changes = (old: string, now: string) => changeBetween(of(old), of(now))?.facts
  expect(changes(`${a}, ${b}`, `${b}, ${a}`)).toEqual([{ path: 'facts/3/services', from: 'A, B', to: 'B, A' }])
  expect(changes(b, `${a}, ${b}`)).toEqual([
    { path: 'facts/3/services', from: 'B', to: 'A, B' },
    { path: 'facts/3/services/A/service', from: null, to: 'A' },
    { path: 'facts/3/services/A/rto', from: null, to: 'PT1H' },
  ])
  expect(changes('{ service: A, rto: 4 }', '{ service: A, rto: "4" }')).toEqual([
    { path: 'facts/3/services/A/rto', from: '4', to: '"4"' },
  ])
})
