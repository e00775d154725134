/** The tree of a folder with paths that are only open in it. The same object while it holds the same, so that nobody need compare. */
export function treeWith(): (listed: readonly string[], open: readonly string[]) => readonly string[] {
  let [base, extras, known, tree] = [[] as readonly string[], '', new Set<string>(), [] as readonly string[]]
  return (listed, open) => {
    if (listed !== base) known = new Set(listed)
    const extra = open.filter(path => !known.has(path))
    const now = extra.join('\0')
    if (listed !== base || now !== extras) tree = extra.length === 0 ? listed : [...listed, ...extra].sort()
    base = listed
    extras = now
    return tree
  }
}
