import { alternativeChecks } from './alternatives.ts'
import { breach, type Check } from './check.ts'
import { listChecks } from './lists.ts'
import { mapChecks } from './maps.ts'
import { numberChecks } from './numbers.ts'
import { referred } from './references.ts'
import type { Schema } from './schema.ts'
import { textChecks } from './texts.ts'
import { types } from './types.ts'
import { valueChecks } from './values.ts'

const made = new WeakMap<Schema, Check>()

/** The check of a schema that stands in a file of schemas, made when it is first asked for. */
export function checkOf(schema: Schema, root: Schema = schema): Check {
  const known = made.get(schema)
  if (known) return known
  const check = checkMade(schema, root)
  made.set(schema, check)
  return check
}

function checkMade(schema: Schema, root: Schema): Check {
  const within = (inner: Schema) => checkOf(inner, root)
  const general = [...referenceChecks(schema, root), ...valueChecks(schema), ...alternativeChecks(schema, within)]
  const byType = {
    number: numberChecks(schema),
    string: textChecks(schema),
    array: listChecks(schema, within),
    object: mapChecks(schema, within),
  }
  const own = Object.values(byType).flat()
  const ofType = schema.type === undefined ? [] : [typeCheck(schema.type)]
  // What is said of the only type is said last.
  const isLast =
    typeof schema.type === 'string' &&
    Object.entries(byType).some(([type, checks]) => type === schema.type && checks.length > 0)
  const checks = isLast ? [...general, ...own, ...ofType] : [...ofType, ...general, ...own]
  return (value, found) => {
    for (const check of checks) check(value, found)
  }
}

/** Made when a value gets there: schemas may refer to themselves. */
function referenceChecks({ $ref }: Schema, here: Schema): Check[] {
  if ($ref === undefined) return []
  let check: Check | undefined
  return [
    (value, found) => {
      if (!check) {
        const { schema, root } = referred($ref, here)
        check = checkOf(schema, root)
      }
      check(value, found)
    },
  ]
}

function typeCheck(type: string | readonly string[]): Check {
  const names = [type].flat()
  const tests = names.map(name => types[name])
  return (value, found) => {
    if (!tests.some(holds => holds?.(value))) found.push(breach('type', value, [type]))
  }
}
