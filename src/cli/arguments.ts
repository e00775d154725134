import { parseArgs } from 'node:util'
import { isDate } from '../law/is-date.ts'
import { nearest } from '../text/nearest.ts'
import { commandNamed, type Named, secondWords } from './command-named.ts'
import { type CommandName, commands } from './commands.ts'
import type { Command } from './options.ts'
import { choicesNamed, notADate, notAmong } from './refusals.ts'
import { UsageError } from './usage-error.ts'

/** What the caller asked for, checked. */
export interface Request {
  readonly command: CommandName
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
}

/** Reads the words after `nis2lint`; without a command it is `lint`. Throws UsageError, naming the nearest right thing. */
export function readArguments(words: readonly string[]): Request {
  const { command, rest } = commandIn(words)
  const { options, choices: takes, paths }: Command = commands[command]
  const parsed = parse([...rest], command)
  for (const [name, { choices }] of Object.entries(options)) {
    for (const value of [parsed.values[name]].flat()) {
      if (choices && typeof value === 'string' && !choices.includes(value)) throw notAmong(`--${name}`, value, choices)
    }
  }
  if (takes && !parsed.values['help'] && !parsed.values['version']) {
    const [word = '', ...more] = parsed.positionals
    if (!takes.includes(word) || (more.length > 0 && !paths)) {
      throw notAmong(command, paths ? word : parsed.positionals.join(' '), takes)
    }
  }
  const asOf = parsed.values['as-of']
  // What takes a time as well reads it itself.
  if (typeof asOf === 'string' && options['as-of']?.value === 'DATE' && !isDate(asOf)) throw notADate('--as-of', asOf)
  return { command, operands: parsed.positionals, options: parsed.values }
}

/** The command, `lint` where none is named. Help on half a name is help on the first command that has it. */
function commandIn(words: readonly string[]): Named {
  const named = commandNamed(words)
  if (named) return named
  const [first = '', second = '', ...more] = words
  const seconds = secondWords(first)
  if (seconds.length === 0) return { command: 'lint', rest: words }
  const whole = `${first} ${seconds[0]}`
  if (second.startsWith('-'))
    return commandNamed([...whole.split(' '), second, ...more]) ?? { command: 'lint', rest: words }
  throw notAmong(first, second, seconds)
}

function parse(args: string[], command: CommandName) {
  const { options }: Command = commands[command]
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple = false }]) => [
      name,
      { type, multiple, ...(short ? { short } : {}) },
    ]),
  )
  try {
    return parseArgs({ args, options: known, allowPositionals: true, strict: true })
  } catch (error) {
    throw readable(error, command)
  }
}

function readable(error: unknown, command: CommandName): unknown {
  const { options }: Command = commands[command]
  if (!(error instanceof TypeError) || !('code' in error)) return error
  const name = /'(?:-\w, )?(--?[^' ]+)/.exec(error.message)?.[1] ?? ''
  const near = nearest(name.replace(/^-+/, ''), Object.keys(options))
  const [da, en] = near
    ? [`; mente du --${near}?`, `; did you mean --${near}?`]
    : [`; se ${helpFor(command)}`, `; see ${helpFor(command)}`]
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new UsageError({ da: `${name} findes ikke${da}`, en: `There is no option ${name}${en}` })
  }
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return options[name.replace(/^-+/, '')]?.type === 'boolean' ? takesNoValue(name) : lacksValue(name, command)
  }
  return error
}

function lacksValue(name: string, command: CommandName): UsageError {
  const { options }: Command = commands[command]
  const { choices, value, says } = options[name.replace(/^-+/, '')] ?? {}
  const [da, en] = choices
    ? [`: en af ${choicesNamed(choices)}`, `: one of ${choicesNamed(choices)}`]
    : says
      ? [`: ${value}, ${says.da}`, `: ${value}, ${says.en}`]
      : [`; se ${helpFor(command)}`, `; see ${helpFor(command)}`]
  return new UsageError({ da: `${name} mangler en værdi${da}`, en: `${name} lacks a value${en}` })
}

/** `lint` is what runs where no command is named, and so is its help. */
function helpFor(command: CommandName): string {
  return command === 'lint' ? 'nis2lint --help' : `nis2lint ${command} --help`
}

function takesNoValue(name: string): UsageError {
  return new UsageError({ da: `${name} tager ingen værdi`, en: `${name} takes no value` })
}
