import { type CommandName, commands } from './commands.ts'

/** A command that words begin with, and the words behind its name. */
export interface Named {
  readonly command: CommandName
  readonly rest: readonly string[]
}

/** The command that words begin with; undefined where they begin with none, which then is `lint`. */
export function commandNamed(words: readonly string[]): Named | undefined {
  for (const count of [2, 1]) {
    const name = words.slice(0, count).join(' ')
    if (isCommand(name)) return { command: name, rest: words.slice(count) }
  }
  return undefined
}

/** The second words of the commands that begin with a word: `new` and `status` of `incident`. */
export function secondWords(first: string | undefined): string[] {
  const names = Object.keys(commands).map(name => name.split(' '))
  return names.flatMap(([own, second]) => (own === first && second !== undefined ? [second] : []))
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}
