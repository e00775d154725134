import type { File } from '../text/source.ts'

/** So many lines are shown around what was changed. */
const around = 3

/** What was changed in files as a diff that `git apply` takes. Mending neither adds nor removes lines, so line stands against line. */
export function unifiedDiff(before: readonly File[], after: readonly File[]): string {
  const old = new Map(before.map(({ path, text }) => [path, text]))
  return after
    .flatMap(({ path, text }) => {
      const was = old.get(path) ?? text
      return was === text
        ? []
        : [`--- ${named('a', path)}\n+++ ${named('b', path)}\n${hunksOf(linesOf(was), linesOf(text))}`]
    })
    .join('')
}

function hunksOf(before: readonly string[], after: readonly string[]): string {
  const changed = after.flatMap((line, index) => (line === before[index] ? [] : [index]))
  const hunks: { readonly first: number; last: number }[] = []
  for (const index of changed) {
    const open = hunks.at(-1)
    if (open && index - open.last <= 2 * around) open.last = index
    else hunks.push({ first: index, last: index })
  }
  return hunks.map(({ first, last }) => hunk(before, after, Math.max(0, first - around), last + around + 1)).join('')
}

function hunk(before: readonly string[], after: readonly string[], from: number, until: number): string {
  const [old, now] = [before.slice(from, until), after.slice(from, until)]
  let [text, removed, added] = ['', '', '']
  for (const [index, line] of now.entries()) {
    const was = old[index] ?? ''
    if (was === line) {
      text += removed + added + marked(' ', line)
      ;[removed, added] = ['', '']
    } else {
      removed += marked('-', was)
      added += marked('+', line)
    }
  }
  const place = `${from + 1},${now.length}`
  return `@@ -${place} +${place} @@\n${text}${removed}${added}`
}

/** The lines of a text with their ends, which are part of what was changed or not. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`
}

/** A path as git writes it in a diff: in quotes where a character would end or hide it, with a tab behind it where there is a blank in it. */
function named(side: 'a' | 'b', path: string): string {
  const whole = `${side}/${path}`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is written otherwise
  const quoted = whole.replace(/[\\"]/g, '\\$&').replace(/[\u0000-\u001f\u007f]/g, character => {
    return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
  })
  if (quoted !== whole) return `"${quoted}"`
  return whole.includes(' ') ? `${whole}\t` : whole
}
