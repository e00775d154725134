import { describe, expect, test } from 'vitest'
import { pageOf } from '../../action/page.ts'
import type { File } from '../../src/text/source.ts'
import { entity, file, policy } from '../workspaces.ts'
import { judge } from './judge.ts'
import { canRender, elementsIn, rendered } from './rendered.ts'

const commit = 'c'.repeat(40)
const context = { server: 'https://github.example', repository: { owner: 'acme', repo: 'policies' }, commit }

const customers = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    file(`k${number}/entity.yaml`, entity.replace('Acme', `Kunde ${number}`)),
  )

describe('a page', () => {
  test.each([
    [
      'few entities and many findings',
      [...customers(1), ...Array.from({ length: 400 }, (_, id) => broken(`k0/${id}.md`))],
      'measures',
      60_000,
    ],
    ['many entities', customers(60), 'Kunde 59', 60_000],
    ['more entities than can be named', customers(60), /^… and \d+ more$/m, 15_000],
  ])('of %s stays in its room, whole and with the verdict', (_, files, shown, room) => {
    const page = pageOf(judge(files), context, room)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(room)
    expect(Buffer.byteLength(page)).toBeGreaterThan(room / 3)
    expect(page).toMatch(/^### nis2lint: \d+ errors/)
    expect(page).toMatch(shown)
    expect(page).toMatch(/^… and \d+ less severe findings not shown here$/m)
    expect(page).toMatch(/<\/sub>\n$/)
    if (!canRender) return
    const tables = rendered(page).split('<table>').slice(1).map(elementsIn)
    expect(tables.length).toBeGreaterThan(0)
    // A row that text from a document had broken out of would have fewer or more cells than its table has columns.
    for (const { th = 0, tr = 0, td = 0 } of tables) expect(td).toBe(th * (tr - 1))
  })

  test('counts bytes, not characters', () => {
    const long = Array.from({ length: 80 }, (_, id) => broken(`${'–'.repeat(240)}/${id}.md`))
    const page = pageOf(judge(long), { ...context, commit: '' }, 30_000)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(30_000)
  })

  test('links each place to its line, whatever the path is called', () => {
    const path = 'a b/(c)]#?%æ"<>|\n@d.md'
    const page = pageOf(judge([broken(path)]), context, 60_000)
    const [, address = ''] = /\]\((\S+)\)/.exec(page) ?? []
    expect(address).toMatch(/^https:\/\/github\.example\/acme\/policies\/blob\/c{40}\/[\w%./-]+\?plain=1#L\d+$/)
    expect(decodeURIComponent(new URL(address).pathname)).toBe(`/acme/policies/blob/${commit}/${path}`)
  })

  test('has no links where the commit is not known', () => {
    expect(pageOf(judge([broken('a.md')]), { ...context, commit: '../../evil' }, 60_000)).not.toContain('](')
  })
})

describe('paths', () => {
  const files = [...customers(2), broken('k0/a/x.md'), broken('k0/b/x.md')]

  test('narrow what is reported to the folders and the entities they are in', () => {
    const { judgements } = judge(files, { paths: 'k0/a' })
    expect(judgements.map(({ workspace }) => workspace.root)).toEqual(['k0'])
    expect(new Set(judgements.flatMap(({ findings }) => findings.map(({ at }) => at.path)))).toEqual(
      new Set(['k0/a/x.md']),
    )
  })

  test('that hold nothing of ours are said so, also beside one that does', () => {
    const notes = file('notes/a.md', '# Notes\n')
    expect(() => judge([...files, notes], { paths: 'k0/a\nnotes' })).toThrow(
      'No NIS 2 documents in notes (1 file seen)',
    )
  })

  test('are folders, not beginnings of names', () => {
    expect(() => judge(files, { paths: 'k' })).toThrow('paths: there is no k in the checkout')
  })
})

/** A policy with a field that does not exist, a status that does not exist and no owner. */
function broken(path: string): File {
  return file(path, policy({ id: path.replace(/\W/g, '-'), status: 'sound', owner: '""', colour: 'blue' }))
}
