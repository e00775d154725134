import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmless } from '../../action/say.ts'
import { commandsIn } from './runner.ts'

const hostile = [
  'x\n::set-output name=readiness::100',
  '   ::stop-commands::abcdefg1',
  'title ##[add-mask]true',
  'a\r::error::forged',
  '\u00a0::notice::after a no-break space',
  '\u2028::warning::after a line separator',
  '\u0085::warning::after a next line',
  '::ERROR file=a.md,line=1::in capitals',
  '###[add-mask]three',
  '::error::::four',
]

describe('a line in the log', () => {
  test.each(hostile)('holds no command: %j', text => {
    expect(commandsIn(text)).not.toEqual([])
    expect(commandsIn(harmless(text))).toEqual([])
  })

  test('holds none whatever is in it, and is one line', () => {
    const parts = fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      ']',
      'error',
      'set-output',
      ' ',
      '\n',
      '\r',
      '\u2028',
      '\u202e',
      'æ',
    )
    const texts = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' })), { maxLength: 12 })
    fc.assert(
      fc.property(texts, list => {
        const line = harmless(list.join(''))
        expect(commandsIn(line)).toEqual([])
        expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029\u202e]/)
      }),
    )
  })

  test('says the rest as it was', () => {
    expect(harmless('§ 6, stk. 1: «Backup» #12 [x] a:b')).toBe('§ 6, stk. 1: «Backup» #12 [x] a:b')
  })
})
