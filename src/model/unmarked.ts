import type { Span } from '../text/source.ts'

// Other people write `id`, `status`, `version` and `owner` too, for Jekyll, Docusaurus or records of decisions; nobody but us names
// requirements of the act under `covers`, or has an interval under `reviewEvery` beside a status of ours.
const claims =
  /^covers(?=[ \t]*:[ \t]*(?:\{[ \t]*|(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+)["']?(?:dk|eu-ir)\/\d[\w.]*\/)/m
const states = [
  /^id[ \t]*:[ \t]*\S/m,
  /^version[ \t]*:[ \t]*\S/m,
  /^status[ \t]*:[ \t]*["']?(?:draft|approved|retired)["']?[ \t]*(?:#.*)?$/m,
  /^reviewEvery(?=[ \t]*:[ \t]*["']?P\d)/m,
]

/** Where front matter is that of a policy of ours, but says nowhere that it is one; `base` is where the YAML begins in its file. */
export function unmarkedIn(yaml: string, base: number): Span | undefined {
  const found = claims.exec(yaml) ?? states.map(one => one.exec(yaml)).reduce((before, one) => before && one)
  return found ? [base + found.index, base + found.index + found[0].length] : undefined
}
