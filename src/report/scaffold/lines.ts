import type { Lang } from '../../law/types.ts'

/** What stands where a text is to be written; the linter asks for it, as it does for a field that is empty. */
export const residues: Readonly<Record<Lang, string>> = { da: 'NIS2LINT-UDFYLD', en: 'NIS2LINT-FILL' }

/** A file to begin with: where it goes below its folder, and what stands in it. */
export interface ScaffoldFile {
  readonly path: string
  readonly text: string
}

/** Lines of YAML one step further in. */
export function within(lines: readonly string[]): string[] {
  return lines.map(line => `  ${line}`)
}

/** A list in YAML; nothing where it has no items. */
export function list(key: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`${key}:`, ...items.map(item => `  - ${item}`)] : []
}

/** The line by which an editor finds the schema of a YAML file. */
export function schemaLine(kind: string): string {
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/${kind}.schema.json`
}

/** A text in lines of at most so many characters, broken between words. */
export function wrapped(text: string, width = 100): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
