import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outlineReader } from '../../src/cli/cache/outlines.ts'
import type { Store } from '../../src/cli/cache/store.ts'
import { isOnDisk } from '../../src/cli/file-on-disk.ts'
import { plainFilesIn } from '../../src/cli/plain-file.ts'
import { parse } from '../../src/model/parse.ts'
import { folderOf } from '../cli/terminal.ts'
import { policy } from '../workspaces.ts'

const body = '# Formål\n\nInden 4 timer, jf. § 6, stk. 1, nr. 3. Se [planen](plan.md "Plan") og TODO.\n'

/** A store in memory, in which a title is spelt otherwise by `respelt`, so that one sees who believed it. */
function memory(respelt = (lines: string) => lines): Store & { readonly written: () => number } {
  const kept = new Map<string, readonly string[]>()
  let written = 0
  return {
    written: () => written,
    read: name => kept.get(name)?.map(line => Buffer.from(respelt(line))),
    write: (name, lines) => {
      written++
      kept.set(name, lines)
    },
    tidy: () => {},
  }
}

function reading(store: Store, folder: string, build = 'this') {
  const file = plainFilesIn(folder).read('p.md')
  if (!file || !isOnDisk(file)) throw new Error('it was not read')
  const reader = outlineReader(store, 'unit', build)
  const outline = reader.read(file)?.outline
  reader.keep()
  return outline && { ...outline, figures: outline.figures }
}

const titleOf = (outline: ReturnType<typeof reading>) => outline?.sections.map(({ title }) => title)
const lowered = (lines: string) => lines.replace('Formål', 'formål')

test('what is known of a text is what was read of it', () => {
  const folder = folderOf({ 'p.md': policy({ body }) })
  const store = memory()
  const [first, second] = [reading(store, folder), reading(store, folder)]
  const outline = parse({ path: 'p.md', text: policy({ body }), bytes: 0 })?.outline
  expect(first).toEqual({ ...outline, figures: outline?.figures })
  expect(first?.figures.length).toBeGreaterThan(0)
  expect(first?.statements.citations.length).toBeGreaterThan(0)
  expect(second).toEqual(first)
  expect(store.written()).toBe(1)
})

test('it is believed for the same text and by the same program alone', () => {
  const folder = folderOf({ 'p.md': policy({ body }) })
  const store = memory(lowered)
  expect(titleOf(reading(store, folder))).toEqual(['Formål'])
  expect(titleOf(reading(store, folder))).toEqual(['formål'])
  expect(titleOf(reading(store, folder, 'next'))).toEqual(['Formål'])
  writeFileSync(join(folder, 'p.md'), policy({ body: `${body}\nMere.\n` }))
  expect(titleOf(reading(store, folder))).toEqual(['Formål'])
})

test('of texts that are gone nothing is kept', () => {
  const folder = folderOf({ 'p.md': policy({ body }) })
  const store = memory(lowered)
  reading(store, folder)
  writeFileSync(join(folder, 'p.md'), policy({ body: '# Andet\n' }))
  reading(store, folder)
  writeFileSync(join(folder, 'p.md'), policy({ body }))
  expect(titleOf(reading(store, folder))).toEqual(['Formål'])
})
