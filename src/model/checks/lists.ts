import { breach, type Check, type CheckOf, checkWithin } from './check.ts'
import { equal } from './equal.ts'
import type { Schema } from './schema.ts'
import { types } from './types.ts'

type ListCheck = (list: readonly unknown[], found: Parameters<Check>[1]) => void

/** The checks of a list. */
export function listChecks({ maxItems, minItems, items, uniqueItems }: Schema, checkOf: CheckOf): Check[] {
  const checks: ListCheck[] = []
  if (maxItems !== undefined) {
    checks.push((list, found) => {
      if (list.length > maxItems) found.push(breach('maxItems', list, [maxItems]))
    })
  }
  if (minItems !== undefined) {
    checks.push((list, found) => {
      if (list.length < minItems) found.push(breach('minItems', list, [minItems]))
    })
  }
  if (items) {
    const check = checkOf(items)
    checks.push((list, found) => {
      for (const [index, item] of list.entries()) checkWithin(check, item, String(index), found)
    })
  }
  if (uniqueItems) {
    // Items of another type are wrong already.
    const right = items?.type === 'string' ? types['string'] : undefined
    checks.push((list, found) => {
      if (hasTwice(right ? list.filter(right) : list)) found.push(breach('uniqueItems', list, []))
    })
  }
  return checks.map(check => (value, found) => {
    if (Array.isArray(value)) check(value, found)
  })
}

function hasTwice(list: readonly unknown[]): boolean {
  if (new Set(list).size < list.length) return true
  const nested = list.filter(item => typeof item === 'object' && item !== null)
  return nested.some((item, index) => nested.slice(0, index).some(other => equal(item, other)))
}
