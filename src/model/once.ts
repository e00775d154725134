/** Work that is done when its answer is first asked for, and never again. */
export function once<T>(work: () => T): () => T {
  let done: { readonly answer: T } | undefined
  return () => {
    done ??= { answer: work() }
    return done.answer
  }
}
