/** Whether a text is a template with something in its `{slots}`. It goes through the text once, whatever stands in it. */
export function fits(text: string, template: string): boolean {
  const [first = '', ...others] = template.split(/\{\w+\}/)
  const last = others.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of others) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
