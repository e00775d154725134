import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { proofsAt } from '../../../action/base/proofs.ts'
import { entriesAt, treeAt } from '../../../action/base/tree.ts'
import { documentsIn } from '../../../action/documents.ts'
import { readTree } from '../../../src/cli/files.ts'
import { proofsOf } from '../../../src/cli/proofs.ts'
import { limits } from '../../../src/text/limits.ts'
import type { File } from '../../../src/text/source.ts'
import { policy } from '../../workspaces.ts'
import { asOf, checkout, exampleCheckout } from '../checkouts.ts'

function committed(folder: string, ignore: readonly string[] = [], checkedOut = readTree(folder, ignore).files) {
  const entries = entriesAt(folder, 'HEAD')
  return entries && treeAt(folder, entries, ignore, checkedOut)
}

/** The files of a tree, without what is known of them beside that on disk. */
function asFiles<T extends { readonly files: readonly File[] }>(tree: T) {
  return { ...tree, files: tree.files.map(({ path, text, bytes }) => ({ path, text, bytes })) }
}

test('a tree in git is read as a folder is, its files in common or not', () => {
  const folder = exampleCheckout('nordlys')
  const { paths, files } = asFiles(readTree(folder, ['approvals']))
  for (const known of [files, []]) {
    const tree = committed(folder, ['approvals'], known)
    expect(tree?.paths).toEqual(paths)
    expect(tree && asFiles(tree).files).toEqual(files)
  }
  expect(files.length).toBeGreaterThan(15)
})

test('links, submodules and files that are too large are as in the folder, and names may be anything', () => {
  const folder = checkout(into => {
    mkdirSync(join(into, 'a\nb'))
    writeFileSync(join(into, 'a\nb/ø "quoted".md'), policy())
    writeFileSync(join(into, 'large.md'), `${policy()}${'x'.repeat(limits.fileBytes)}`)
    writeFileSync(join(into, 'broken.md'), Buffer.from([0x2d, 0xff, 0xfe, 0x0a]))
    symlinkSync('/etc/passwd', join(into, 'link.md'))
    writeFileSync(join(into, '-n.md'), policy({ id: 'POL-2' }))
  })
  const module = ['update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module.md`]
  execFileSync('git', module, { cwd: folder })
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-qm', 'Module'], {
    cwd: folder,
  })
  const { paths, files } = asFiles(readTree(folder, []))
  const tree = committed(folder)
  expect(tree?.paths).toEqual(paths)
  expect(tree && asFiles(tree).files).toEqual(files)
  expect(committed(folder, [], [])?.files.filter(({ path }) => path !== 'large.md')).toEqual(
    files.filter(({ path }) => path !== 'large.md'),
  )
  expect(files.map(({ path }) => path)).not.toContain('link.md')
})

test('evidence and signatures are looked at as in a folder', () => {
  const folder = exampleCheckout('nordlys')
  const tree = readTree(folder, [])
  const proofs = proofsOf(folder, tree, documentsIn(tree.files), asOf)
  const old = committed(folder)
  if (!old) throw new Error('no tree')
  const checkedOut = { files: tree.files, signatures: proofs.signatures }
  const told = proofsAt(folder, old, documentsIn(old.files), asOf, checkedOut)
  expect(told).toEqual(proofs)
  expect(told.fileDigests.size).toBeGreaterThan(0)
})
