import { visible } from '../visible.ts'

/** Text from a document in Markdown that people will edit: as code, so that nothing in it is markup, a link or a placeholder. */
export function quoted(text: string): string {
  const line = visible(text.replace(/\s+/g, ' ').trim())
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return line.includes('`') ? `${fence} ${line} ${fence}` : `${fence}${line || ' '}${fence}`
}

/** A name or title from a document in the same, as prose. */
export function plain(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim()).replace(/[\\`*_[\]<>#&|~!$@{}]/g, character => `\\${character}`)
}

/** Text from a document as a scalar of YAML. */
export function scalar(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, character => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  })
}
