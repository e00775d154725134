import { expect, test } from 'vitest'
import { entity, file, judge, policy } from '../workspaces.ts'

const id = 'dk/6.1.3/backup'
const enough = 'Alle data sikkerhedskopieres hver nat, og en kopi holdes uden for huset i tredive dage.'

/** Where a requirement stands that policies with these bodies claim to answer under `Backup`. */
function standingOf(...bodies: readonly string[]) {
  const policies = bodies.map((body, index) =>
    file(`p${index}.md`, policy({ id: `P-${index}`, covers: `{ ${id}: "#backup" }`, body })),
  )
  const [judgement] = judge([file('entity.yaml', entity), ...policies])
  const { status, reason, evidence, because } = judgement?.requirements.find(one => one.id === id) ?? {}
  return { status, reason, shown: evidence?.map(({ path }) => path), told: because && because.length > 0 }
}

test.each([
  ['nothing below the heading', '## Backup\n'],
  ['only what is to be filled in', '## Backup\n\nNIS2LINT-UDFYLD\n'],
  [
    'only a comment',
    '## Backup\n\n<!-- Beskriv, hvordan der tages sikkerhedskopi af data, hvor ofte og af hvem. -->\n',
  ],
  ['only headings', '## Backup\n\n### Hvor ofte\n\n### Af hvem\n'],
  ['no such heading', `## Sikkerhedskopi\n\n${enough}\n`],
])('what is claimed of a section that says nothing is missing: %s', (_, body) => {
  expect(standingOf(body)).toEqual({ status: 'missing', reason: 'section', shown: [], told: true })
})

test.each([
  ['too few words by our choice', '## Backup\n\nHver nat.\n', 'section'],
  ['a text that nobody has approved', `## Backup\n\n${enough}\n`, 'unapproved'],
  ['a text with something still to be filled in', `## Backup\n\n${enough} TODO\n`, 'unapproved'],
])('what is claimed of a section that says something is partial: %s', (_, body, reason) => {
  expect(standingOf(body)).toEqual({ status: 'partial', reason, shown: ['p0.md'], told: true })
})

test('of several claims, those that say something count', () => {
  expect(standingOf('## Backup\n', `## Backup\n\n${enough}\n`)).toEqual({
    status: 'partial',
    reason: 'unapproved',
    shown: ['p1.md'],
    told: true,
  })
})
