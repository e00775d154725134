import type { Section } from '../text/markdown.ts'

/** The fewest words that can answer a requirement. A choice of ours: the act sets no length. */
export const fewestWords = 12

/** Whether a section has enough words of its own or its subsections to say anything. */
export function saysSomething(section: Section): boolean {
  return section.words >= fewestWords
}
