/** A part of a page that can be written shorter. */
export interface Section {
  /** Empty where there is nothing to say. */
  readonly full: string
  /** What is left of it where there is no room, one shorter than the other. */
  readonly shorter: readonly string[]
  /** The section with the least weight is shortened first. */
  readonly weight: number
}

/** Sections in their order, shortened until they fit into so many characters. */
export function fitted(sections: readonly Section[], room: number): string {
  const written = sections.map(({ full }) => full)
  const length = () => written.reduce((sum, text) => sum + text.length, 0)
  const byWeight = sections.map((_, index) => index).toSorted((a, b) => weightOf(a) - weightOf(b))
  for (const index of byWeight) {
    for (const shorter of sections[index]?.shorter ?? []) {
      if (length() <= room) break
      if (shorter.length < (written[index]?.length ?? 0)) written[index] = shorter
    }
  }
  return written.join('')

  function weightOf(index: number): number {
    return sections[index]?.weight ?? 0
  }
}

/** A fold that readers open. What is in it begins after a blank line, so that it is Markdown. */
export function fold(summary: string, inner: string): string {
  return `\n<details><summary>${summary}</summary>\n\n${inner}\n\n</details>\n`
}
