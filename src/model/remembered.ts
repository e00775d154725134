/**
 * A function of one thing that works out each answer once and keeps it as long as the thing is there. Documents are plain data that nobody
 * changes, so what one says by itself stays true however often it is judged, and with whatever others.
 */
export function remembered<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>()
  return of => {
    const before = known.get(of)
    if (before) return before.answer
    const answer = work(of)
    known.set(of, { answer })
    return answer
  }
}
