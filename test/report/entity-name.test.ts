import { expect, test } from 'vitest'
import { entityRows } from '../../src/report/entities.ts'
import { reportOf } from '../../src/report/json.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { groupTable } from '../../src/report/merge/group.ts'
import { reportIn } from '../../src/report/merge/merged.ts'
import { heading } from '../../src/report/overview.ts'
import type { File } from '../../src/text/source.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const sound = file('datter/entity.yaml', entity.replace('acme', 'datter').replace('Acme A/S', 'Datter A/S'))
const why = 'The entity cannot be judged before its entity document is mended'
const broken = entity.replace('legalForm: public-limited-company\n', '')

/** What the entity of some files is called beside a sound one: in the table of all, in Markdown and at the terminal, and where reports are joined. */
function names(...files: readonly File[]) {
  const judgements = judge([...files, sound])
  const told = reportOf(judgements, sourcesOf([...files, sound]), { lang: 'en', asOf: '2026-06-01', version: '0' })
  const read = reportIn('1.json', JSON.stringify(told))
  if (!('report' in read)) throw new Error(JSON.stringify(read))
  const others = (all: readonly unknown[]) => all.find(name => !String(name).startsWith('Datter A/S'))
  return {
    table: others(entityRows(judgements, 'en').map(([name]) => name)),
    merged: others(groupTable(read.report, 'en').rows.map(([name]) => name)),
    heading: others(judgements.map(judgement => heading(judgement, 'en')[0])),
  }
}

test('an entity whose document has a fault goes by the name that it states', () => {
  expect(names(file('entity.yaml', broken))).toEqual({
    table: 'Acme A/S',
    merged: 'Acme A/S',
    heading: `Acme A/S: ${why}`,
  })
})

test('where no name can be read, by its folder, or by the document where that is the whole tree', () => {
  const nameless = broken.replace('name: Acme A/S\n', '')
  expect(names(file('moder/entity.yaml', nameless))).toEqual({
    table: 'moder',
    merged: 'moder',
    heading: `moder: ${why}`,
  })
  expect(names(file('entity.yaml', nameless))).toEqual({ table: 'entity.yaml', merged: 'entity.yaml', heading: why })
})

test('only documents without an entity document are called so', () => {
  const none = 'Documents without an entity'
  expect(names(file('p.md', policy()))).toEqual({ table: none, merged: none, heading: none })
})
