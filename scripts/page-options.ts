import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { configurationName, parseConfiguration } from '../src/cli/configuration.ts'
import { proofsOf } from '../src/cli/proofs.ts'
import type { Rule } from '../src/engine/rule.ts'
import type { Options } from '../src/lint.ts'
import { parse } from '../src/model/parse.ts'
import type { File } from '../src/text/source.ts'
import type { Case } from './page-cases.ts'

/** The date that the workspaces of pages are judged by. */
export const pageDate = '2026-06-01'

/**
 * What a rule is told of a workspace of a page: its configuration, where it brings one along, and what the edge finds of its files, which
 * lie in a folder for as long as that takes.
 */
export function pageOptions({ files, links }: Omit<Case, 'prose'>, rule: Rule): Options {
  const configuration = files.find(({ path }) => path === configurationName)?.text ?? ''
  const { settings } = parseConfiguration(configuration, configurationName)
  const tree = [...files.map(({ path }) => path), ...links.keys()]
  const documents = files.flatMap(file => parse(file) ?? [])
  const own = { rules: [rule], asOf: pageDate, tree, settings }
  return laidOut(files, links, folder => ({
    ...own,
    ...proofsOf(folder, { paths: tree, files }, documents, pageDate),
  }))
}

function laidOut<T>(files: readonly File[], links: ReadonlyMap<string, string>, use: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nis2lint-page-')))
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    for (const [path, target] of links) symlinkSync(target, join(folder, path))
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
