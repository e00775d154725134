/** Where an error came from, for a report of it: names and places in our own code. Messages may hold text from documents and are left out. */
export function framesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error]
  const { name, message, stack = '', cause } = error
  const after = stack.indexOf(message) + message.length
  const frames = stack
    .slice(after)
    .split('\n')
    .map(line => line.trim())
  return [name, ...frames.filter(line => line.startsWith('at ')), ...(cause === undefined ? [] : framesOf(cause))]
}
