import { nearest } from './nearest.ts'

/** The known names that somebody may have meant by a word, the likeliest first: of names in parts, such as `a.b-c`, any part may be alike. */
export function alike(word: string, known: readonly string[], most = 5): string[] {
  const written = word.toLowerCase()
  if (written === '') return []
  const whole = nearest(written, known)
  const ending = known.filter(one => one.endsWith(`.${written}`))
  const holding = known.filter(one => written.length > 2 && one.includes(written))
  const parted = known.filter(one => nearest(written, one.split(/[.-]/)) !== undefined && written.length > 2)
  const beside =
    partsOf(written).length > 1 ? known.filter(one => partsOf(written).some(part => partsOf(one).includes(part))) : []
  return [...new Set([...(whole === undefined ? [] : [whole]), ...ending, ...holding, ...parted, ...beside])].slice(
    0,
    most,
  )
}

/** Names in fewer words: of several that begin alike, such as `a.b` and `a.c`, only `a.*`. */
export function headsOf(names: readonly string[]): string[] {
  const head = (name: string) => name.split('.')[0] ?? name
  const isShared = (name: string) => names.filter(other => head(other) === head(name)).length > 1
  return [...new Set(names.map(name => (isShared(name) ? `${head(name)}.*` : name)))]
}

function partsOf(name: string): string[] {
  return name.split(/[.-]/).filter(part => part.length > 3)
}
