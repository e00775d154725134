import { hash } from 'node:crypto'
import { git } from '../git.ts'
import type { Ground } from '../judging.ts'
import { plainFilesIn } from '../plain-file.ts'
import { allowedSignersName } from '../signatures/checks.ts'
import type { Unit } from './units.ts'

/** Names a judgement of a unit by everything in it that the judgement rests on, and the program that judges. */
export function keysOn({ folder, asOf, settings }: Ground, build: string): (unit: Unit) => string {
  const common = digestOf([build, asOf, settings, signersIn(folder)])
  return ({ roots, files, paths }) =>
    digestOf([common, roots, [...paths], files.map(({ path, sha256, bytes }) => [path, sha256, bytes])])
}

/** The name that the last judgement of a unit is kept by. */
export function nameOf(folder: string, { roots }: Unit): string {
  return digestOf([folder, roots[0]])
}

/** Who may sign, and where anybody may, the history that commits were signed in. */
function signersIn(folder: string): readonly unknown[] {
  const listed = plainFilesIn(folder).read(allowedSignersName)
  if (!listed) return []
  const history = git(folder, 'rev-parse', 'HEAD', '--is-shallow-repository')
  return [listed.text, history?.toString('utf8')]
}

function digestOf(of: unknown): string {
  return hash('sha256', JSON.stringify(of))
}
