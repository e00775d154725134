import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { frontMatter } from '../../../src/text/front-matter.ts'
import { many } from './cases.ts'

/** A text with a name to tell it by. */
export interface Named {
  readonly name: string
  readonly text: string
}

function textsIn(folder: string, ending: RegExp): Named[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(file))
    .map(file => ({ name: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }))
}

/** Every document of the examples. */
export const examples: readonly Named[] = textsIn('policies-example', /\.(?:md|yaml)$/)

/** What people wrote in Markdown in this repository besides: the docs and the pages of the rules. */
const pages: readonly Named[] = [...textsIn('docs', /\.md$/), ...textsIn('src/rules', /\.md$/)]
/** Of these some, as the reference takes its time; with the environment variable FUZZ all. */
export const prose: readonly Named[] = pages.filter((_, index) => index % 12 === 0 || many)

/** The files in the fences of the pages, which are wrong in every way that a rule knows; likewise. */
export const fences: readonly Named[] = pages
  .filter((_, index) => index % 6 === 0 || many)
  .flatMap(({ name, text }) =>
    [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, fence = '']) => ({ name, text: fence })),
  )

/** The YAML of a text, if it has any, and where it begins. */
export function yamlOf({ name, text }: Named): { readonly yaml: string; readonly base: number } | undefined {
  if (name.endsWith('.yaml')) return { yaml: text, base: 0 }
  const found = frontMatter(text)
  return found?.closed ? { yaml: text.slice(...found.yaml), base: found.yaml[0] } : undefined
}
