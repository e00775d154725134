import { describe, expect, test } from 'vitest'
import { commandNamed } from '../../src/cli/command-named.ts'
import { type CommandName, commands } from '../../src/cli/commands.ts'
import { helpOf } from '../../src/cli/help.ts'
import type { Command } from '../../src/cli/options.ts'
import { catalogueOf } from '../../src/law/catalogue.ts'
import { explanationsOf } from '../../src/report/explain/explain.ts'

const asking = { lang: 'en', catalogue: catalogueOf({}) } as const

/** The words of a line for a shell, without quotation marks. */
const wordsOf = (line: string) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

const linesOf = (examples: Command['examples']) => examples.map(([line]) => wordsOf(line))

describe.each(Object.entries<Command>(commands))('the examples of %s', (name, { examples }) => {
  const lines = linesOf(examples)

  test('name requirements and places of the law that are there', () => {
    const named = lines.flat().filter(word => /^(?:(?:dk(?:-\d+)?|dir|eu-ir)\/|§)/.test(word))
    expect(named.filter(word => explanationsOf(word, asking).length === 0)).toEqual([])
  })

  test('give options that are there values that they take', () => {
    const wrong = lines.flatMap(words => {
      // An example may show another command before this one.
      const own: Command = commands[commandNamed(words.slice(1))?.command ?? 'lint']
      return words.flatMap((word, index) => {
        if (!/^--[a-z]/.test(word)) return []
        const option = own.options[word.slice(2)]
        return option && option.choices?.includes(words[index + 1] ?? '') !== false ? [] : [word]
      })
    })
    expect(wrong).toEqual([])
  })

  test.each(['da', 'en'] as const)(
    'stand in %s in lines of 80 columns, but for an example that is longer itself',
    lang => {
      const [, shown = ''] = /\n(?:Eksempler|Examples):\n(.*?)\n\n/s.exec(helpOf(name as CommandName, lang)) ?? []
      const own = new Set(examples.map(([line]) => `  ${line}`))
      expect(shown.split('\n').filter(line => line.length > 80 && !own.has(line))).toEqual([])
      expect(examples.filter(([line, what]) => !shown.includes(line) || !shown.includes(what[lang]))).toEqual([])
    },
  )
})

test.each(Object.entries<Command>(commands).filter(([, { names }]) => names))(
  'the examples of %s name what can be asked about',
  (name, { examples }) => {
    const words = linesOf(examples).map(line => line.slice(1 + name.split(' ').length)[0])
    const asked = words.filter(word => word !== undefined)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter(word => explanationsOf(word, asking).length === 0)).toEqual([])
  },
)
