import { expect, test } from 'vitest'
import { folderOf, run } from './terminal.ts'

const folder = folderOf({})

test('a name is explained, quoted or in pieces, and the program goes well', () => {
  const quoted = run(folder, ['explain', '§ 13, stk. 1, nr. 4'])
  const pieces = run(folder, ['explain', '§', '13,', 'stk.', '1,', 'nr.', '4'])
  expect([quoted.code, quoted.err]).toEqual([0, ''])
  expect(quoted.out).toContain('§ 13(1) no. 4: Steps and deadlines of notification')
  expect(pieces.out).toBe(quoted.out)
})

test('without a name it says what can be asked', () => {
  const { code, out } = run(folder, ['explain', '--lang', 'da'])
  expect(code).toBe(0)
  expect(out).toContain('nis2lint explain dk/6.1.3/backup')
})

test('the language is the one asked for, the configuration says, or the terminal speaks', () => {
  const danish = folderOf({ 'nis2lint.yaml': 'lang: da\n' })
  expect(run(danish, ['explain', '§ 7']).out).toContain('Ledelsesorganets opgaver')
  expect(run(danish, ['explain', '§ 7', '--lang', 'en']).out).toContain('Tasks of the management body')
  expect(run(folder, ['explain', '§ 7'], { LANG: 'da_DK.UTF-8' }).out).toContain('Ledelsesorganets opgaver')
})

test('JSON has English keys and one explanation for each thing meant', () => {
  const { out } = run(folder, ['explain', '9.1', '--format', 'json', '--lang', 'da'])
  const { version, asked, lang, explanations } = JSON.parse(out)
  expect([version, asked, lang]).toEqual([1, '9.1', 'da'])
  expect(explanations.map(({ kind, id }: { kind: string; id: string }) => [kind, id])).toEqual([
    ['requirement', 'eu-ir/9.1'],
    ['control', 'iso27001 9.1'],
  ])
  expect(explanations[0].parts[0]).toMatchObject({ key: 'why', heading: 'Hvorfor' })
})

test('Markdown goes to a file', () => {
  const { code, out } = run(folder, ['explain', 'approval-current', '--format', 'markdown', '--output', 'rule.md'])
  expect([code, out]).toEqual([0, ''])
})

test('an unknown name is wrong use, with the nearest', () => {
  const { code, out, err } = run(folder, ['explain', 'aproval-current'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe(
    'nis2lint: explain: "aproval-current" is not known; did you mean approval-current? (nis2lint explain shows what can be asked)\n',
  )
})

test("an organisation's own requirement is known where its configuration declares it", () => {
  const { code, err } = run(folder, ['explain', 'org/x'])
  expect(code).toBe(2)
  expect(err).toContain('known only where nis2lint.yaml declares it')
  const own = folderOf({
    'nis2lint.yaml': 'requirements:\n  org/x: { title: Our backup, ask: Say where, level: BØR, measure: 3 }\n',
  })
  expect(run(own, ['explain', 'org/x']).out).toContain("It is the organisation's own requirement, not law.")
})
