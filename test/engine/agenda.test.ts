import { expect, test } from 'vitest'
import { agendaOf } from '../../src/engine/agenda.ts'
import { agendaText } from '../../src/report/approve/list-text.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const asOf = '2026-06-01'
const covers = '{ dk/6.1.3/backup: "#backup" }'
const enough = '## Backup\n\nAlle data sikkerhedskopieres hver nat, og en kopi holdes uden for huset i tredive dage.\n'
const approved =
  'nis2: approval\nid: B\norgan: board\ndate: 2026-03-12\nminutes: Referat\npresent: [Mette Holm]\nmeasures: [3]\n'

/** What is put before the body, and what is not and by which rules. */
function agenda(...files: readonly string[]) {
  const [judgement] = judge(
    [file('entity.yaml', entity), ...files.map((text, index) => file(`p${index}.md`, text))],
    asOf,
  )
  const workspace = judgement?.workspace
  if (!judgement || !workspace?.entity) throw new Error('one entity was expected')
  return agendaOf(workspace, workspace.entity, asOf, judgement.findings)
}

function told(...files: readonly string[]) {
  const { items, broken } = agenda(...files)
  return {
    put: items.map(({ document }) => document.path),
    not: broken.map(({ document, errors }) => [document.path, ...new Set(errors.map(({ rule }) => rule))]),
  }
}

test('a sound text that nobody has approved is put forward, though other requirements lack an answer', () => {
  expect(told(policy({ covers, body: enough }))).toEqual({ put: ['p0.md'], not: [] })
})

test.each([
  [
    'a section that is not written',
    policy({ covers, body: '## Backup\n\nNIS2LINT-UDFYLD\n' }),
    'section-says-something',
  ],
  ['a placeholder in the text', policy({ covers, body: `${enough}\nTODO\n` }), 'no-placeholder'],
  ['a placeholder in a field', policy({ covers, owner: 'NIS2LINT-UDFYLD', body: enough }), 'no-placeholder'],
  ['a value that breaks the schema', policy({ covers, tags: 'backup', body: enough }), 'matches-schema'],
])('one with %s is not, and it is told why', (_, text, rule) => {
  expect(told(text, policy({ id: 'POL-2', body: enough }))).toEqual({ put: ['p1.md'], not: [['p0.md', rule]] })
})

test('one that was decided on as it is needs no mending to be put forward', () => {
  const text = policy({ covers, body: `${enough}\nTODO\n` })
  const [digests] = agenda(text).broken.map(({ document }) => document.digests)
  const decision = `---\n${approved}decisions: [{ document: POL-1, version: "1.0", digest: ${digests?.digest}, words: ${digests?.words} }]\n---\n`
  expect(told(text, decision)).toEqual({ put: [], not: [] })
})

test('the list has the sentences, the first three of them', () => {
  const text = policy({ covers, owner: 'TODO', title: 'TODO', body: `${enough}\nTODO\n\nTBD\n` })
  const list = agendaText(agenda(text), new Map(), 'da', (_, words) => words)
  expect(list).toBe(`Acme A/S: Intet dokument kan forelægges, som det er nu
  Kan ikke forelægges, før fejlene er rettet (se nis2lint):
    p0.md
      Feltet «title» indeholder stadig pladsholderen «TODO»
      Feltet «owner» indeholder stadig pladsholderen «TODO»
      Teksten indeholder stadig pladsholderen «TODO»
      og 1 til
`)
})
