import { expect, test } from 'vitest'
import { spotAt } from '../../src/text/spot.ts'
import { typingAt } from '../../src/text/typing.ts'
import { parseYaml } from '../../src/text/yaml.ts'

/** `¦` stands where somebody writes. */
function typing(marked: string) {
  const text = marked.replace('¦', '')
  const found = typingAt(text, [0, text.length], marked.indexOf('¦'))
  return found && [found.path.join('/'), found.on, text.slice(...found.span), found.beside.join(' ')]
}

test.each([
  ['nis2: policy\nst¦', ['', 'key', 'st', 'nis2']],
  ['nis2: policy\n¦\nid: x', ['', 'key', '', 'nis2 id']],
  ['nis2: policy\r\nst¦atus: draft\r\nid: x', ['', 'key', 'status', 'nis2 id']],
  ['status: ¦', ['status', 'value', '', '']],
  ['status: dr¦aft # a comment', ['status', 'value', 'draft', '']],
  ['covers:\n  dk/6.1.3/b¦', ['covers', 'key', 'dk/6.1.3/b', '']],
  ['covers:\n  ¦\nfacts:\n  "8":\n    a: 1', ['covers', 'key', '', '']],
  ['covers:\n  dk/6.1.3/backup: "#b¦"', ['covers/dk/6.1.3/backup', 'value', '"#b"', '']],
  ['covers:\n  dk/6.1.3/backup: #b¦', ['covers/dk/6.1.3/backup', 'value', '#b', '']],
  ['facts:\n  "8":\n    protocols: [TLS, S¦SH]', ['facts/8/protocols/0', 'value', 'SSH', '']],
  ['facts:\n  "8":\n    review: { last: 2026-02-19, ev¦ }', ['facts/8/review', 'key', 'ev', 'last']],
  ['a: { b: { c: ¦', ['a/b/c', 'value', '', 'c']],
  ['a: [{ id: x, k: v }, { i¦', ['a/0', 'key', 'i', '']],
  ['a: ["x, y", ¦]', ['a/0', 'value', '', '']],
  ['rows:\n  - name: x\n    ro¦: y\n    until: z\n  - name: q', ['rows/0', 'key', 'ro', 'name until']],
  ['rows:\n- name: x\n  r¦', ['rows/0', 'key', 'r', 'name']],
  ['rows:\n  - id: a\n    document: N¦\nx: 1', ['rows/0/document', 'value', 'N', '']],
  ['present:\n  - Bi¦rgitte', ['present/0', 'key', 'Birgitte', '']],
  ['covers:\n  dk/6.1.3/backup: #¦', ['covers/dk/6.1.3/backup', 'value', '#', '']],
  ['rows:\n  - { entity: acme, policies: [¦] }', ['rows/0/policies/0', 'value', '', '']],
  ['rows:\n  - [a, b¦]', ['rows/0/0', 'value', 'b', '']],
  ['present:\n- ¦', ['present/0', 'key', '', '']],
])('in %j somebody writes %j', (marked, expected) => {
  expect(typing(marked)).toEqual(expected)
})

test.each(['# com¦ment', 'id: x # com¦ment', 'a: 1 # ¦'])('in %j nobody writes anything that is read', marked => {
  expect(typing(marked)).toBeUndefined()
})

test.each([
  ['i¦d: x', ['id', 'key']],
  ['id: x¦', ['id', 'value']],
  ['a:\n  - b: [1, 2¦]', ['a/0/b/1', 'value']],
  ['a: { b: ¦c }', ['a/b', 'value']],
])('in %j the pointer is on %j', (marked, expected) => {
  const { root } = parseYaml(marked.replace('¦', ''))
  const spot = spotAt(root, marked.indexOf('¦'))
  expect([spot?.path.join('/'), spot?.on]).toEqual(expected)
})
