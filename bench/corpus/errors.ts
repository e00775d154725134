import type { File } from '../../src/text/source.ts'
import type { Chance } from './chance.ts'

/** The mistakes that people make, each of which the linter finds. */
const mistakes: readonly [(text: string) => string, ...((text: string) => string)[]] = [
  text => text.replace(/^owner:/m, 'ower:'),
  text => text.replace(/^(updated|date|reviewed|opened): (\d{4})-(\d\d)-/m, '$1: $3-$2-'),
  text => text.replace(/\.md#[a-zæøå]/, '.md#x'),
  text => text.replace(/\]\([\w-]+\.md/, '](findes-ikke.md'),
  text => text.replace(/^(.*document: \S+)/m, '$1X'),
  text => text.replace('§ 6, stk. 1,', '§ 96, stk. 1,'),
  text => text.replace(/\n## (\p{L})/u, '\n## TODO $1'),
  text => text.replace(/(supportingAssets|supports|suppliers|assets): \[/, '$1: [ukendt, '),
  text => text.replace(/^title: .*$/m, 'title: ['),
]

/** One file in so many with a mistake in it. */
export function withMistakes(files: readonly File[], share: number, chance: Chance): File[] {
  return files.map(file => {
    if (chance.whole(10_000) >= share * 10_000 || file.path.endsWith('entity.yaml')) return file
    const first = chance.whole(mistakes.length)
    const tried = mistakes.map((_, place) => mistakes[(first + place) % mistakes.length]?.(file.text) ?? file.text)
    const text = tried.find(one => one !== file.text) ?? file.text
    return { ...file, text, bytes: new TextEncoder().encode(text).length }
  })
}
