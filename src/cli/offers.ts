import type { Lang } from '../law/types.ts'
import { commandNamed, secondWords } from './command-named.ts'
import { commands } from './commands.ts'
import type { Command, Option } from './options.ts'

/** A word that may stand where the caller is typing, and what it is for. */
export type Offer = readonly [word: string, says: string]

/**
 * What may stand in place of the last of the words after `nis2lint`, which is being typed; nothing where a path may. `names` are those
 * of rules and requirements, for the command that takes them.
 */
export function offersFor(words: readonly string[], lang: Lang, names: readonly Offer[] = []): Offer[] {
  const typed = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const named = commandNamed(before)
  if (!named && before.length === 1 && secondWords(before[0]).length > 0)
    return beginning(typed, toldBelow(before[0], lang))
  const command: Command = commands[named?.command ?? 'lint']
  // bash takes `--format=json` for three words, the other shells for one.
  if (typed === '=') return valuesOf(optionNamed(words.at(-2), command))
  const [, flag, start] = /^(--[^=]+)=(.*)$/.exec(typed) ?? []
  if (flag !== undefined && start !== undefined) {
    return beginning(start, valuesOf(optionNamed(flag, command))).map(([word, says]) => [`${flag}=${word}`, says])
  }
  const option = optionNamed(words.at(-2) === '=' ? words.at(-3) : words.at(-2), command)
  if (option?.type === 'string') return beginning(typed, valuesOf(option))
  if (typed.startsWith('-')) return beginning(typed, told(command.options, lang, '--'))
  if (command.names) return beginning(typed, names)
  const chosen = command.paths && (named?.rest ?? before).some(word => command.choices?.includes(word))
  if (command.choices && !chosen) return beginning(typed, command.choices.map(unexplained))
  return before.length === 0 ? beginning(typed, firstWords(lang)) : []
}

/** Whether the words call for the names of rules and requirements, which take time to load. */
export function wantsNames(words: readonly string[]): boolean {
  const named = commandNamed(words.slice(0, -1))
  const command: Command | undefined = named && commands[named.command]
  return command?.names === true
}

/** The words that a command may begin with; what begins several is explained by the first. */
function firstWords(lang: Lang): Offer[] {
  const all = told(commands, lang).map(([name, says]): Offer => [name.split(' ')[0] ?? name, says])
  return all.filter(([word], index) => all.findIndex(([own]) => own === word) === index)
}

function toldBelow(first: string | undefined, lang: Lang): Offer[] {
  return told(commands, lang).flatMap(([name, says]): Offer[] => {
    const [own, second] = name.split(' ')
    return own === first && second !== undefined ? [[second, says]] : []
  })
}

function beginning(start: string, offers: readonly Offer[]): Offer[] {
  return offers.filter(([word]) => word.startsWith(start))
}

function told(table: Readonly<Record<string, Pick<Option, 'says'>>>, lang: Lang, prefix = ''): Offer[] {
  return Object.entries(table).map(([name, { says }]) => [prefix + name, says[lang]])
}

function valuesOf(option: Option | undefined): Offer[] {
  return (option?.choices ?? []).map(unexplained)
}

function unexplained(word: string): Offer {
  return [word, '']
}

function optionNamed(word: string | undefined, { options }: Command): Option | undefined {
  const named = Object.entries(options).find(([name, { short }]) => word === `--${name}` || word === `-${short}`)
  return named?.[1]
}
