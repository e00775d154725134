import { formats } from '../../text/formats.ts'
import { breach, type Check } from './check.ts'
import type { Schema } from './schema.ts'

type TextTest = (text: string) => boolean

/** The checks of a text. */
export function textChecks({ maxLength, minLength, pattern, format }: Schema): Check[] {
  const checks: Check[] = []
  const ask = (keyword: string, expected: unknown, holds: TextTest) =>
    checks.push((value, found) => {
      if (typeof value === 'string' && !holds(value)) found.push(breach(keyword, value, [expected]))
    })
  // There are never more characters than units, and at least half as many.
  if (maxLength !== undefined) {
    ask('maxLength', maxLength, text => text.length <= maxLength || characters(text) <= maxLength)
  }
  if (minLength !== undefined) {
    ask('minLength', minLength, text => text.length >= 2 * minLength || characters(text) >= minLength)
  }
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u')
    ask('pattern', pattern, text => expression.test(text))
  }
  if (format !== undefined) ask('format', format, formatNamed(format))
  return checks
}

function formatNamed(name: string): TextTest {
  const test = formats[name]
  if (!test) throw new Error(`no schema of ours knows the format ${name}`)
  return test
}

/** How many characters a text has, of which those beyond the first plane are one each. */
function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
