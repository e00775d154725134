import { expect, test } from 'vitest'
import { jsonText } from '../../src/report/json-text.ts'
import { visible } from '../../src/report/visible.ts'

const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('')

test('JSON holds nothing that steers whoever reads it as text, and has the value that went in', () => {
  const text = jsonText({ [every]: [every, '\ud83d\ude00'] })
  expect(visible(text.replaceAll('\n', ''))).toBe(text.replaceAll('\n', ''))
  expect(JSON.parse(text)).toEqual({ [every]: [every, '\ud83d\ude00'] })
})

test('all else is as JSON writes it', () => {
  const value = { navn: 'Blåbær "x" \\ \t', list: [1, null, true], none: undefined }
  expect(jsonText(value)).toBe(`${JSON.stringify(value, null, 2)}\n`)
})
