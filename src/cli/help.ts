import type { Lang } from '../law/types.ts'
import { type CommandName, commands } from './commands.ts'
import type { Command, Option } from './options.ts'

/** The help of a command, examples first. */
export function helpOf(name: CommandName, lang: Lang): string {
  const { says, operands, options, examples }: Command = commands[name]
  const usage = lang === 'da' ? 'Brug' : 'Usage'
  const others = Object.entries(commands).map(([command, { says: what }]): [string, string] => [
    `nis2lint ${command}`,
    what[lang],
  ])
  const codes: [string, string][] =
    lang === 'da'
      ? [
          ['0', 'intet fund af den valgte alvor'],
          ['1', 'fund'],
          ['2', 'forkert brug'],
          ['70', 'fejl i nis2lint selv'],
        ]
      : [
          ['0', 'nothing found of the chosen severity'],
          ['1', 'findings'],
          ['2', 'wrong use'],
          ['70', 'a fault in nis2lint itself'],
        ]
  return `${[
    `${says[lang]}\n\n${usage}: nis2lint ${name}${operands && ` ${operands}`} ${lang === 'da' ? '[flag]' : '[options]'}`.replace(
      /\[path…\]|\[name\]/,
      operand => (lang === 'da' ? danish[operand] : operand) ?? operand,
    ),
    section(
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

const danish: Readonly<Record<string, string>> = { '[path…]': '[sti…]', '[name]': '[navn]' }

/** Of more values than these, a line of help names none: Tab offers them, and a wrong one is answered with all. */
const mostListed = 8

function line(name: string, { short, value, choices, says }: Option, lang: Lang): [string, string] {
  const flag = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`
  const listed = choices && choices.length <= mostListed && value !== choices.join('|')
  return [flag, listed ? `${says[lang]}: ${choices.join(', ')}` : says[lang]]
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return `${title}:\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')}`
}
