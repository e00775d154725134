/**
 * Whether a list of patterns, as OpenSSH writes them, takes a text: `*` stands for any run of characters, `?` for one, and one that
 * begins with `!` and fits refuses it whatever the others say.
 */
export function takes(patterns: string, text: string): boolean {
  let taken = false
  for (const pattern of patterns.split(',')) {
    if (pattern.startsWith('!')) {
      if (fits(pattern.slice(1), text)) return false
    } else if (fits(pattern, text)) taken = true
  }
  return taken
}

/** Goes back to the last star alone, so that many stars take no longer than one for each character. */
function fits(pattern: string, text: string): boolean {
  let [at, star, from] = [0, -1, 0]
  for (let index = 0; index < text.length; ) {
    if (pattern[at] === '*') {
      star = at++
      from = index
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[index])) {
      at++
      index++
    } else if (star >= 0) {
      at = star + 1
      index = ++from
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
