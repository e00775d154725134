import type { Lang } from '../law/types.ts'
import { type CommandName, commands } from './commands.ts'
import type { Command, Option } from './options.ts'

/** The help of a command, examples first. */
export function helpOf(name: CommandName, lang: Lang): string {
  const { says, operands, options, examples, one }: Command = commands[name]
  const usage = lang === 'da' ? 'Brug' : 'Usage'
  const others = Object.entries(commands).map(([command, { says: what }]): [string, string] => [
    `nis2lint ${command}`,
    what[lang],
  ])
  const codes = (['0', '1', '2', '70'] as const).flatMap(code => {
    const what = code === '1' ? one : said[code]
    return what ? [[code, what[lang]] as const] : []
  })
  return `${[
    `${says[lang]}\n\n${usage}: nis2lint ${name}${operands && ` ${operands}`} ${lang === 'da' ? '[flag]' : '[options]'}`.replace(
      /\[path…\]|\[name\]|\[folder\]/,
      operand => (lang === 'da' ? danish[operand] : operand) ?? operand,
    ),
    examplesIn(
      lang === 'da' ? 'Eksempler' : 'Examples',
      examples.map(([command, what]) => [command, what[lang]]),
    ),
    section(
      lang === 'da' ? 'Flag' : 'Options',
      Object.entries(options).map(([option, about]) => line(option, about, lang)),
    ),
    section(lang === 'da' ? 'Kommandoer' : 'Commands', others),
    section(lang === 'da' ? 'Exitkoder' : 'Exit codes', codes),
  ].join('\n\n')}\n`
}

const said = {
  '0': { da: 'i orden', en: 'all is well' },
  '2': {
    da: 'forkert brug, eller noget kunne ikke læses eller skrives',
    en: 'wrong use, or something could not be read or written',
  },
  '70': { da: 'fejl i nis2lint selv', en: 'a fault in nis2lint itself' },
}

const danish: Readonly<Record<string, string>> = { '[path…]': '[sti…]', '[folder]': '[mappe]', '[name]': '[navn]' }

/** Of more values than these, a line of help names none: Tab offers them, and a wrong one is answered with all. */
const mostListed = 8

function line(name: string, { short, value, choices, says }: Option, lang: Lang): [string, string] {
  const flag = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`
  const listed = choices && choices.length <= mostListed && value !== choices.join('|')
  return [flag, listed ? `${says[lang]}: ${choices.join(', ')}` : says[lang]]
}

/** How wide a terminal is where nobody has made it wider, and how long an example may be that is explained beside it. */
const [screen, longest] = [80, 40]

/** Examples with what they are for: beside those that are short, below those that are long. */
function examplesIn(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([{ length }]) => length).filter(length => length <= longest))
  const lines = rows.map(([example, what]) =>
    example.length <= width && width + what.length + 4 <= screen
      ? `  ${example.padEnd(width)}  ${what}`
      : `  ${example}\n      ${what}`,
  )
  return `${title}:\n${lines.join('\n')}`
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return `${title}:\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')}`
}
