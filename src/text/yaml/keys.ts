const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a key is a flaw by itself: as the name of a property it would change more than a value. */
export function isForbiddenKey(key: string): boolean {
  return forbidden.has(key)
}
