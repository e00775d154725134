/** What a function makes, made when it is first asked for: most runs need few of the expressions and tables that there are. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
