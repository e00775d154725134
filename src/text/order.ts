/** The order of texts by their code units, which is the same on every machine: dates, paths and ids among them. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
