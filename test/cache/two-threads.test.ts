import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { corpusOf } from '../../bench/corpus.ts'
import { judgingByEntity } from '../../src/cli/cache/judging.ts'
import { sharing } from '../../src/cli/cache/second-thread.ts'
import { unitsOf } from '../../src/cli/cache/units.ts'
import type { Judge } from '../../src/cli/gather.ts'
import type { Ground } from '../../src/cli/judging.ts'
import { folderOf } from '../cli/terminal.ts'
import { reportsOn } from './remembering.ts'

const several = Object.fromEntries(corpusOf({ documents: 560, oneEntity: false }).map(({ path, text }) => [path, text]))
const worker = pathToFileURL(resolve('dist/nis2lint-worker.js'))
const sharedWith =
  (program: URL): Judge =>
  (files, ground) =>
    judgingByEntity(files, ground, { build: { name: 'this', worker: program }, remembers: false })

test('two threads find what one finds', () => {
  const folder = folderOf(several)
  const expected = reportsOn(folder)
  expect(reportsOn(folder, sharedWith(worker))).toEqual(expected)
  expect(expected.json).toContain('"severity": "error"')
})

test('where the other thread is not there, or ends with an error, one does it all', () => {
  const folder = folderOf(several)
  const expected = reportsOn(folder).json
  const lost = pathToFileURL(join(folderOf({ 'worker.mjs': 'throw new Error("lost")\n' }), 'worker.mjs'))
  expect(reportsOn(folder, sharedWith(lost)).json).toBe(expected)
  expect(reportsOn(folder, sharedWith(new URL('nowhere.js', lost))).json).toBe(expected)
})

test('the other thread takes what nobody has taken, and leaves what has changed since it was read', async () => {
  const folder = folderOf(several)
  const { files, ground } = readIn(folder)
  const tasks = (unitsOf(files) ?? []).map((unit, place) => ({ unit, key: String(place) }))
  const [first, ...others] = tasks
  const changed = first?.unit.files.map(file => ({ ...file, sha256: 'another' })) ?? []
  const all = first ? [{ ...first, unit: { ...first.unit, files: changed } }, ...others] : []
  const share = sharing(all, ground, worker)
  await new Promise(done => setTimeout(done, 3000))
  const taken = new Set<number>()
  for (let place = share.take(); place !== undefined; place = share.take()) taken.add(place)
  const entries = share.others()
  expect([...entries.keys()].some(place => taken.has(place))).toBe(false)
  expect(entries.has(0)).toBe(false)
  expect(entries.size + taken.size).toBeGreaterThanOrEqual(all.length - 1)
  expect(entries.size).toBeGreaterThan(0)
  for (const [place, entry] of entries) expect(entry.startsWith(`${place}\n`)).toBe(true)
})

function readIn(folder: string) {
  let read: { files: Parameters<Judge>[0]; ground: Ground } | undefined
  reportsOn(folder, (files, ground) => {
    read = { files, ground }
    return judgingByEntity(files, ground)
  })
  if (!read) throw new Error('nothing was read')
  return read
}
