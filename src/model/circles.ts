/** Which arrow of a graph lies on a circle: the test is whether its ends lead to each other. In time linear in the graph. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): (from: string, to: string) => boolean {
  const reversed = new Map<string, string[]>()
  for (const [from, ends] of graph) {
    for (const to of ends) {
      const starts = reversed.get(to)
      if (starts) starts.push(from)
      else reversed.set(to, [from])
    }
  }
  // Kosaraju: what is reached against the arrows, from those left last, leads both ways.
  const left: string[] = []
  const seen = new Set<string>()
  for (const start of graph.keys()) walk(start, graph, seen, node => left.push(node))
  const circle = new Map<string, string>()
  const reached = new Set<string>()
  for (const start of left.toReversed()) walk(start, reversed, reached, node => circle.set(node, start))
  return (from, to) => from !== to && circle.has(from) && circle.get(from) === circle.get(to)
}

/** Walks all that can be reached and was not seen, and tells of each node as it is left. Not recursive: chains may be long. */
function walk(
  start: string,
  graph: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
  leave: (node: string) => void,
): void {
  if (seen.has(start)) return
  seen.add(start)
  const path = [{ node: start, next: 0 }]
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const to = graph.get(top.node)?.[top.next++]
    if (to === undefined) {
      leave(top.node)
      path.pop()
    } else if (!seen.has(to)) {
      seen.add(to)
      path.push({ node: to, next: 0 })
    }
  }
}
