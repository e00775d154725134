/** What JSON Schema calls the types of values, each with a test. */
export const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: value => value === null,
  boolean: value => typeof value === 'boolean',
  number: isNumber,
  integer: value => isNumber(value) && value % 1 === 0,
  string: value => typeof value === 'string',
  array: Array.isArray,
  object: isObject,
}

/** Whether a value is a number that JSON can write. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** Whether a value is what JSON calls an object: keys with values. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
