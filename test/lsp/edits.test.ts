import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { bench } from './desk.ts'
import { asSaid, fresh } from './fresh.ts'

/** A group: a parent with policies, an index and an approval, and a daughter that takes one of the policies over. */
const files: Readonly<Record<string, string>> = {
  'entity.yaml': entity,
  'policies/a.md': policy({
    body: '# Backup\n\nVi tager backup hver nat.\n',
    covers: '\n  dk/6.1.3/backup: "#backup"',
  }),
  'policies/b.md': policy({ id: 'POL-2', replaces: 'POL-1' }),
  'approvals/1.md':
    '---\nnis2: approval\nid: a-1\norgan: board\ndate: 2026-01-02\npresent: [Mette Holm]\nminutes: 1\ndecisions:\n  - { document: POL-1, version: "1.0" }\n---\n',
  'plain.md': '# Uden\n\n[a](policies/a.md#backup)\n',
  'nis2lint.index.yaml':
    'nis2: index\ndocuments:\n  - document: plain.md\n    metadata: { nis2: policy, id: P, title: P, version: "1", status: draft, owner: x }\n',
  'b/entity.yaml': `${entity.replaceAll('acme', 'b')}inherits:\n  - { entity: acme, policies: [POL-1] }\n`,
  'b/p.md': policy({ id: 'POL-9' }),
}

const paths = fc.constantFrom(...Object.keys(files), 'new.md', 'c/entity.yaml')
const scraps = fc.constantFrom(
  ...'|x|\n|\r\n|nis2: policy\n|---\n|id: POL-1\n|POL-2|# H\n|"|: |- |[|}|  |æ😀|nis2: entity\n|acme|[a](policies/b.md#x)|2026-01-01'.split(
    '|',
  ),
)
const point = fc.tuple(fc.nat(14), fc.nat(30))
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('edit' as const), path: paths, from: point, to: point, text: scraps }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), path: paths }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save' as const), path: paths, text: scraps }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), path: paths }) },
)

// EDITS=200 for a long run.
const numRuns = Number(process.env['EDITS'] ?? 5)

test('whatever is edited, opened, closed, saved and removed: what is shown is what a fresh look at the texts finds', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), fc.boolean(), (steps, isWatched) => {
      const { open, edit, close, save, remove, shown, textOf } = bench(files)
      const disk: Record<string, string> = { ...files }
      const opened = new Map<string, string>()
      for (const one of steps) {
        const { path } = one
        if (one.do === 'edit') {
          if (!opened.has(path)) open(path, disk[path] ?? '')
          edit(path, ...ordered(one.from, one.to), one.text)
          opened.set(path, textOf(path))
        } else if (one.do === 'close') {
          close(path)
          opened.delete(path)
        } else if (one.do === 'save') {
          disk[path] = `${disk[path] ?? ''}${one.text}`
          save(path, disk[path])
        } else if (path in disk) {
          delete disk[path]
          remove(path)
        }
        // So that every second run goes from one remembered state to the next, as at keystrokes.
        if (isWatched) shown()
      }
      expect(asSaid(shown())).toEqual(fresh({ ...disk, ...Object.fromEntries(opened) }))
    }),
    { numRuns },
  )
})

function ordered(a: [number, number], b: [number, number]): [[number, number], [number, number]] {
  return a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]) ? [a, b] : [b, a]
}
