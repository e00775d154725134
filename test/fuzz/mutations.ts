import fc from 'fast-check'

/** A change of a text: where, how much goes, and what comes. Places are parts of a million of its length. */
const change = fc.record({
  at: fc.nat({ max: 999_999 }),
  goes: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 200 })),
  comes: fc.oneof(
    fc.constantFrom('\n', ': ', '- ', '"', "'", '  ', '#', '---\n', '\0', '\r', '[', '{', '0', 'é', '\ud83d', '|'),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.nat({ max: 999_999 }),
  ),
})

/** Some changes of a text, in order; a number is a part of the text itself, put in once more. */
export const changes = fc.array(change, { minLength: 1, maxLength: 6 })

/** A text with changes made. */
export function changed(
  text: string,
  list: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
): string {
  return list.reduce((now, { at, goes, comes }) => {
    const start = Math.floor((at / 1_000_000) * now.length)
    const put = typeof comes === 'string' ? comes : now.slice(Math.floor((comes / 1_000_000) * now.length)).slice(0, 80)
    return now.slice(0, start) + put + now.slice(start + goes)
  }, text)
}
