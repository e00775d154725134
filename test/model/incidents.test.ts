import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { incidents } from '../../src/law/law.generated.ts'
import type { Document } from '../../src/model/document.ts'
import { historyOf } from '../../src/model/incidents.ts'
import { parse } from '../../src/model/parse.ts'
import { file } from '../workspaces.ts'

function sent(notifications: string): Record<string, unknown> | undefined {
  const text = `---
nis2: incident
id: H-1
title: T
status: open
discovered: 2026-04-14T09:30+02:00
known: 2026-04-14T09:30+02:00
timeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm }]
notifications: ${notifications}
---
`
  const document = parse(file('h.md', text))
  expect(document?.flaws).toEqual([])
  return historyOf(document as Document<'incident'>, false)?.sent
}

const one = (step: string, at: string, to = 'authority, csirt', channel = 'virk.dk') =>
  `{ step: ${step}, sent: ${at}, to: [${to}], channel: ${channel} }`
const [ten, eleven, noon] = ['2026-04-14T10:00+02:00', '2026-04-14T11:00+02:00', '2026-04-14T12:00+02:00']

test.each([
  ['to both at once', [one('early-warning', ten)], { 'early-warning': [ten] }],
  [
    'sent again: the first counts',
    [one('early-warning', eleven), one('early-warning', ten)],
    { 'early-warning': [ten] },
  ],
  [
    'to one and then to the other: when the last had it',
    [one('early-warning', ten, 'authority'), one('early-warning', eleven, 'csirt')],
    { 'early-warning': [eleven] },
  ],
  [
    'to one, then to both, then again: when both had it',
    [one('early-warning', ten, 'csirt'), one('early-warning', eleven), one('early-warning', noon, 'csirt')],
    { 'early-warning': [eleven] },
  ],
  ['to one of them alone', [one('early-warning', ten, 'csirt')], { 'early-warning': [ten] }],
  ['by e-mail: deemed not received', [one('early-warning', ten, 'csirt', 'other')], {}],
  [
    'by e-mail first, and then through the fallback',
    [
      one('early-warning', ten, 'authority, csirt', 'other'),
      one('early-warning', noon, 'authority, csirt', 'fallback'),
    ],
    { 'early-warning': [noon] },
  ],
  [
    'interim reports each by itself',
    [one('interim-report', ten), one('interim-report', noon)],
    { 'interim-report': [ten, noon] },
  ],
])('%s', (_, notifications, expected) => {
  expect(sent(`[${notifications.join(', ')}]`)).toEqual(expected)
})

test('the schema knows every content that the law data has, and no other', () => {
  const schema = JSON.parse(readFileSync('schemas/incident.schema.json', 'utf8'))
  const known = Object.keys(schema.properties.notifications.items.properties.contents.properties)
  const asked = Object.values(incidents.steps).flatMap(({ contents }) => Object.keys(contents))
  expect(known.toSorted()).toEqual([...new Set(asked)].sort())
})
