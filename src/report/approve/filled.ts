/** A sentence with words in its slots. */
export function filled(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => words[name] ?? slot)
}
