import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isOnDisk } from '../../src/cli/file-on-disk.ts'
import { plainFilesIn } from '../../src/cli/plain-file.ts'
import { folderOf } from '../cli/terminal.ts'
import { entity, policy } from '../workspaces.ts'
import { placeOfCaches, remembering, reportsOn } from './remembering.ts'

function readIn(folder: string) {
  const file = plainFilesIn(folder).read('p.md')
  if (!file || !isOnDisk(file)) throw new Error('it was not read')
  return file
}

test('a text that was let go of is read again, as long as it is the same', () => {
  const folder = folderOf({ 'p.md': '# Formål\n' })
  const file = readIn(folder)
  file.forget()
  expect([file.text, file.text]).toEqual(['# Formål\n', '# Formål\n'])
  file.forget()
  writeFileSync(join(folder, 'p.md'), '# Formaal\n')
  expect(() => file.text).toThrow('p.md changed while it was checked; run nis2lint again')
  rmSync(join(folder, 'p.md'))
  expect(() => file.text).toThrow('p.md changed while it was checked; run nis2lint again')
  writeFileSync(join(folder, 'p.md'), '# Formål\n')
  expect(file.text).toBe('# Formål\n')
})

test('a text that nobody let go of stays what it was', () => {
  const folder = folderOf({ 'p.md': '# Formål\n' })
  const file = readIn(folder)
  writeFileSync(join(folder, 'p.md'), '# Formaal\n')
  expect(file.text).toBe('# Formål\n')
})

test('of many files the first stay what they were, and the others are read again', () => {
  const text = `# ${'å'.repeat(200_000)}\n`
  const names = Array.from({ length: 50 }, (_, number) => `${number}.md`)
  const folder = folderOf(Object.fromEntries(names.map(name => [name, text])))
  const { read } = plainFilesIn(folder)
  const files = names.map(name => read(name))
  expect(files.map(file => file?.text === text)).toEqual(names.map(() => true))
  const again = plainFilesIn(folder)
  const [first, last] = names.map(name => again.read(name)).filter((_, index) => index === 0 || index === 49)
  for (const name of names) writeFileSync(join(folder, name), 'another')
  expect(first?.text).toBe(text)
  expect(() => last?.text).toThrow('49.md changed while it was checked; run nis2lint again')
})

test('what findings show of their files is kept, but of lines that nobody wrote', () => {
  placeOfCaches()
  const decoded = vi.spyOn(TextDecoder.prototype, 'decode')
  onTestFinished(() => decoded.mockRestore())
  const readAgain = (value: string) => {
    const folder = folderOf({ 'entity.yaml': entity, 'p.md': policy({ ownr: value }) })
    const [without, first] = [reportsOn(folder), reportsOn(folder, remembering())]
    decoded.mockClear()
    expect([first, reportsOn(folder, remembering())]).toEqual([without, without])
    return decoded.mock.calls.filter(([bytes]) => Buffer.from(bytes as Uint8Array).includes('ownr')).length
  }
  expect([readAgain('x'), readAgain('x'.repeat(2000))]).toEqual([0, 1])
})
