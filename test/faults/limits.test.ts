import { describe, expect, test } from 'vitest'
import { readable } from '../../src/cli/files.ts'
import { parse } from '../../src/model/parse.ts'
import { limits } from '../../src/text/limits.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

/** A file of these bytes, as the edge hands it over: cut just beyond the limit. */
function fileOf(path: string, text: string) {
  const bytes = Buffer.from(text)
  return { path, text: bytes.subarray(0, limits.fileBytes + 1).toString(), bytes: bytes.length }
}

/** A register of so many bytes. */
function registerOfBytes(bytes: number): string {
  const start = 'nis2: training\nid: KURSER\ncourses: []\n#'
  return start + 'x'.repeat(bytes - start.length)
}

/** A policy whose front matter is so many units long. */
function policyOfFront(units: number): string {
  const lines = `nis2: policy\nid: POL-1\ntitle: Backup\nversion: "1.0"\nstatus: approved\nowner: It-chefen\n`
  return `---\n${lines}#${'x'.repeat(units - lines.length - 2)}\n---\n\n# Formål\n`
}

/** A policy with so many keys in its front matter, over its levels. */
const policyOfKeys = (keys: number) =>
  policy({ list: `[${'{ a: { b: 1 } }, '.repeat((keys - 7) >> 1)}${keys % 2 ? '' : '{ a: 1 }'}]` })

/** A register with so many keys that no register has. */
const registerOfKeys = (keys: number) =>
  `${entity}${Array.from({ length: keys }, (_, index) => `k${index}: 1\n`).join('')}`

/** A policy with a field so deep. */
const policyOfDepth = (depth: number) => policy({ tags: `${'['.repeat(depth)}${']'.repeat(depth)}` })

const body = (text: string) => policy({ body: text })

const flawsOf = (text: string) =>
  (parse(fileOf(text.startsWith('---') ? 'p.md' : 'r.yaml', text))?.flaws ?? []).map(({ says }) => says)

test.each([
  ['bytes of a file', registerOfBytes, limits.fileBytes, 'tooLarge'],
  ['front matter', policyOfFront, limits.frontMatter, 'frontMatterTooLarge'],
  ['keys of the front matter', policyOfKeys, limits.frontMatterKeys, 'tooManyKeys'],
  ['depth of YAML', policyOfDepth, limits.yamlDepth, 'tooDeep'],
  ['flaws of YAML', (n: number) => `${registerOfBytes(60)}\n${'a: 1\n'.repeat(n + 1)}`, limits.flaws, 'moreFlaws'],
  ['breaches of a schema', registerOfKeys, limits.flaws, 'moreFlaws'],
  ['quotes within quotes', (n: number) => body(`${'> '.repeat(n)}x\n`), limits.quoteDepth, 'tooComplex'],
  ['indentation', (n: number) => body(`${' '.repeat(n)}- x\n`), limits.indentation - 2, 'tooComplex'],
  ['lines in a block', (n: number) => body('x\n'.repeat(n)), limits.linesInBlock, 'tooComplex'],
  ['units in a block', (n: number) => body(`${'x'.repeat(n)}\n`), limits.unitsInBlock, 'tooComplex'],
  ['marks in a block', (n: number) => body(`x${'*'.repeat(n)}\n`), limits.marksInBlock, 'tooComplex'],
  ['quotes in a block', (n: number) => body('> x\n'.repeat(n)), limits.quotesInBlock, 'tooComplex'],
  ['quotes in a text', (n: number) => body('> x\n\n'.repeat(n)), limits.quotesInText, 'tooComplex'],
  ['openings in a block', (n: number) => body(`x ${'<?'.repeat(n)}\n`), limits.openingsInBlock, 'tooComplex'],
  [
    'openings in a block of several lines',
    (n: number) => body('x <!--\n'.repeat(n)),
    limits.openingsInBlock,
    'tooComplex',
  ],
  ['marks on a letter', (n: number) => body(`a${'\u0301'.repeat(n)}\n`), limits.marksOnLetter, 'tooMarked'],
  [
    'marks on a letter of a value',
    (n: number) => policy({ title: `a${'\u0323'.repeat(n)}` }),
    limits.marksOnLetter,
    'tooMarked',
  ],
])('%s: at the limit it is read, one beyond is said', (_, text, limit, says) => {
  expect(flawsOf(text(limit))).not.toContain(says)
  expect(flawsOf(text(limit + 1))).toContain(says)
})

test('of many flaws the first are told, and how many more there are, and no more than that', () => {
  const flaws = parse(fileOf('r.yaml', registerOfKeys(limits.flaws + 7)))?.flaws ?? []
  expect(flaws).toHaveLength(limits.flaws + 1)
  expect(flaws.slice(0, -1).every(({ says }) => says === 'unknownKey')).toBe(true)
  expect(flaws.at(-1)).toMatchObject({ says: 'moreFlaws', words: { count: 7, limit: limits.flaws } })
})

test('a slip in a key is mended beside so many other keys as anybody writes, and told beside any number', () => {
  const mendsBeside = (keys: number) =>
    parse(fileOf('entity.yaml', registerOfKeys(keys).replace('managementBody:', 'managementBodi:')))
      ?.flaws.filter(({ says }) => says === 'unknownKeyNear')
      .map(({ mends }) => mends?.text)
  expect([mendsBeside(20), mendsBeside(400)]).toEqual([['managementBody'], [undefined]])
})

describe('a document of which more is found than anybody reads', () => {
  const path = 'flood.md'
  const covers = '{ dk/6.1.3/backup: "#backup" }'
  const flood = (links: number) => {
    const broken = Array.from({ length: links }, (_, index) => `[x](b${index})\n\n`).join('')
    const other = file('other.md', policy({ id: 'POL-2', ownr: 'x' }))
    return judge([
      file('entity.yaml', entity),
      file(path, policy({ covers, body: `# Formål\n\n${broken}TODO\n` })),
      other,
    ])
  }
  const findingsOf = (links: number) => flood(links).flatMap(({ findings }) => findings)
  const standing = (links: number) =>
    flood(links).flatMap(({ requirements }) => requirements.map(({ id, status }) => `${id} ${status}`))
  const [most, more] = [findingsOf(limits.flaws - 100), findingsOf(limits.flaws + 900)]
  const inFlood = more.filter(({ at }) => at.path === path)

  test('has as many told as the limit allows and the first of each kind, and then how many more there are', () => {
    expect(most.filter(({ says }) => says === 'moreFlaws')).toEqual([])
    const [told, ...others] = inFlood.filter(({ says }) => says === 'moreFlaws')
    expect(others).toEqual([])
    const kinds = (list: readonly { rule: string; says: string }[]) =>
      new Set(list.map(({ rule, says }) => `${rule} ${says}`).filter(kind => kind !== 'readable moreFlaws'))
    expect(kinds(inFlood)).toEqual(kinds(most.filter(({ at }) => at.path === path)))
    expect(inFlood.length).toBeLessThan(limits.flaws + 50)
    expect(told).toMatchObject({ rule: 'readable', severity: 'error', words: { limit: limits.flaws } })
    expect(told?.words['count']).toBe(1000 + most.filter(({ at }) => at.path === path).length - (inFlood.length - 1))
  })

  test('has its findings in the order of their places, and those of others are all there', () => {
    const starts = inFlood.map(({ at }) => at.span[0])
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    const others = (list: typeof more) =>
      list.filter(({ at }) => at.path !== path).map(({ fingerprint }) => fingerprint)
    expect(others(more)).toEqual(others(most))
  })

  test('shows no requirement better than it did', () => {
    const better = new Set(standing(limits.flaws - 100))
    expect(standing(limits.flaws + 900).filter(line => line.endsWith(' met') && !better.has(line))).toEqual([])
  })

  test('is not put off with what was put off when there were fewer', () => {
    const known = new Set(more.map(({ fingerprint }) => fingerprint))
    const fresh = findingsOf(limits.flaws + 901).filter(({ fingerprint }) => !known.has(fingerprint))
    expect(fresh.map(({ says }) => says)).toContain('moreFlaws')
  })
})

test('the number of files: at the limit all are read, one beyond is said of the first that is not', () => {
  const candidates = Array.from({ length: limits.files + 1 }, (_, index) => ({ path: `${index}.md` }))
  const read = ({ path }: { readonly path: string }) => ({ path, text: '', bytes: 0 })
  expect(readable(candidates.slice(1), read)).toHaveLength(limits.files)
  const files = readable(candidates, read)
  expect(files.at(-1)).toEqual({ path: `${limits.files}.md`, text: '', bytes: 0, unread: 'tooManyFiles' })
  expect(files.flatMap(file => parse(file)?.flaws ?? []).map(({ says }) => says)).toEqual(['tooManyFiles'])
})

test('a document beyond every limit hides nothing of the others', () => {
  const sound = fileOf('sound.md', policy({ id: 'POL-2', ownr: 'x' }))
  const beyond = [registerOfBytes(limits.fileBytes + 1), policyOfKeys(501), policyOfDepth(33), body('> '.repeat(21))]
  const files = beyond.map((text, index) => fileOf(`beyond-${index}.${text.startsWith('---') ? 'md' : 'yaml'}`, text))
  const saidOf = (...list: (typeof sound)[]) =>
    judge([fileOf('entity.yaml', entity), sound, ...list])
      .flatMap(({ findings }) => findings)
      .filter(({ at }) => at.path === 'sound.md')
      .map(({ rule, says }) => `${rule} ${says}`)
  expect(saidOf(...files)).toEqual(saidOf())
  expect(saidOf()).toContain('matches-schema unknownKeyNear')
})
