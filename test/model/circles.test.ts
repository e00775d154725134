import { expect, test } from 'vitest'
import { circlesIn } from '../../src/model/circles.ts'

const graph = (text: string) =>
  new Map(text.split(' ').map(line => [line[0] ?? '', line.slice(1).split('')] as [string, string[]]))

test.each([
  ['ab ba', 'ab', true],
  ['ab bc ca', 'bc', true],
  ['ab bc c', 'ab', false],
  // Between two circles, on neither.
  ['ab bac cd dc', 'bc', false],
  ['ab bac cd dc', 'cd', true],
  ['aa', 'aa', false],
  ['ab', 'ab', false],
])('in %s, %s on a circle: %s', (text, [from = '', to = ''], expected) => {
  expect(circlesIn(graph(text))(from, to)).toBe(expected)
})

test('a long chain breaks no stack', () => {
  const chain = Array.from({ length: 100_000 }, (_, index): [string, string[]] => [`${index}`, [`${index + 1}`]])
  expect(circlesIn(new Map(chain))('1', '2')).toBe(false)
})
