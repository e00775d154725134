import { relative, resolve, sep } from 'node:path'
import { UsageError } from './usage-error.ts'

/** A folder, and the paths in it that are reported; all where none is named, the configuration's where the caller named nothing. */
export interface Places {
  readonly root: string
  readonly within: readonly string[]
  readonly named: boolean
}

/** Paths inside this folder are judged in the whole of it, so that the entity above them is known; one outside is its own root. */
export function placesNamed(operands: readonly string[]): Places {
  const inner = operands.map(path => relative('.', resolve(path)).split(sep).join('/'))
  const outside = inner.filter(path => path.startsWith('../') || path === '..' || resolve(path) === path)
  const named = operands.length > 0
  if (outside.length === 0) return { root: '.', within: inner.includes('') ? [] : inner, named }
  const [only, ...more] = operands
  if (only !== undefined && more.length === 0) return { root: only, within: [], named }
  throw new UsageError({
    da: 'En mappe uden for denne skal kontrolleres for sig',
    en: 'A folder outside this one must be checked by itself',
  })
}
