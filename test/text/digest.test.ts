import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/model/parse.ts'
import { canonicalBody, canonicalJson, TextDigests } from '../../src/text/digest.ts'
import { wordsOf } from '../../src/text/words.ts'
import { taken } from './taken.ts'

const binding = { id: 'POL-1', covers: { 'dk/6.1.3/backup': '#backup' }, facts: { rto: 4 } }
const body = '# Backup\n\nVi tager backup hver nat.\n'

test('the digest is the SHA-256 of canonical JSON that anybody can write', () => {
  const json =
    '{"body":"# Backup\\n\\nVi tager backup hver nat.\\n","covers":{"dk/6.1.3/backup":"#backup"},"facts":{"rto":4},"id":"POL-1"}'
  expect(new TextDigests(binding, body).digest).toBe(createHash('sha256').update(json).digest('hex'))
})

// Computed by Python's json and hashlib from the description in docs/digest.md.
test('vectors: they may never change, since approvals hold them', () => {
  expect(taken(new TextDigests(binding, body))).toEqual({
    digest: 'f57e7ce0310673259c204e9f45b400396b592bbb9cf989f58dcc32504f29d2d3',
    words: 'c69e2e9b46c7ac229876fdc9123406d8735cdd37a33efd56d838a6ed8d402033',
  })
})

test.each([
  ['CRLF', body.replaceAll('\n', '\r\n')],
  ['trailing blanks', body.replace('nat.', 'nat. \t')],
  ['more newlines at the end', `${body}\n\n`],
  ['no newline at the end', body.trimEnd()],
  ['decomposed letters', body.normalize('NFD')],
])('%s changes neither digest', (_, text) => {
  expect(taken(new TextDigests(binding, text))).toEqual(taken(new TextDigests(binding, body)))
})

test.each([
  ['a rewrap', body.replace('backup hver', 'backup\nhver')],
  ['another list marker', `${body}\n* a\n`, `${body}\n- a\n`],
  ['emphasis', body.replace('hver nat', '**hver** nat')],
])('%s changes the digest but not the words', (_, text, before = body) => {
  expect(new TextDigests(binding, text).digest).not.toBe(new TextDigests(binding, before).digest)
  expect(new TextDigests(binding, text).words).toBe(new TextDigests(binding, before).words)
})

test.each([
  ['a word', new TextDigests(binding, body.replace('hver nat', 'hver uge'))],
  ['a number', new TextDigests(binding, body.replace('hver nat', 'hver 2. nat'))],
  ['a fact', new TextDigests({ ...binding, facts: { rto: 8 } }, body)],
  ['a claim', new TextDigests({ ...binding, covers: {} }, body)],
  ['the id', new TextDigests({ ...binding, id: 'POL-2' }, body)],
])('%s changes both digests', (_, { digest, words }) => {
  expect(digest).not.toBe(new TextDigests(binding, body).digest)
  expect(words).not.toBe(new TextDigests(binding, body).words)
})

test('a hard break of two blanks is kept where a line follows, and nowhere else', () => {
  expect(canonicalBody('a  \nb   \n\nc  \n')).toBe('a  \nb\n\nc\n')
})

test('numbers are one word each', () => {
  expect(wordsOf('RTO er 2,5 timer og 1.000 kr. – §6')).toEqual(['RTO', 'er', '2,5', 'timer', 'og', '1.000', 'kr', '6'])
})

test('canonical JSON sorts keys by UTF-16 code units and leaves out what is not there', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'æ'], '\u{1f600}': 1, '\ufb33': 2, gone: undefined })).toBe(
    '{"a":[true,null,"æ"],"b":1,"\u{1f600}":1,"\ufb33":2}',
  )
})

describe('documents that are not approved themselves', () => {
  const digests = (path: string, text: string) => taken(parse({ path, text, bytes: text.length })?.digests)
  const sha256 = (json: string) => createHash('sha256').update(json).digest('hex')

  test('a register has the digest of all its data, and no words', () => {
    const text = '# en note\nnis2: risks\nid: R\nrisks: []\ndate: 2026-01-01\nlast: yes\n'
    const json = '{"date":"2026-01-01","id":"R","last":"yes","nis2":"risks","risks":[]}'
    expect(digests('r.yaml', text)).toEqual({ digest: sha256(json) })
  })

  test('an approval binds its whole front matter but its signatures', () => {
    const text = '---\nnis2: approval\nid: B-1\nminutes: Referat 3\n---\n\nVedtaget.\n'
    const own = digests('b.md', text)
    expect(own?.digest).toBe(sha256('{"body":"Vedtaget.\\n","id":"B-1","minutes":"Referat 3","nis2":"approval"}'))
    const signed = text.replace('minutes', 'signatures: [{ signer: a, signature: b }]\nminutes')
    expect(digests('b.md', signed)).toEqual(own)
    expect(digests('b.md', text.replace('Referat 3', 'Referat 4'))).not.toEqual(own)
  })

  test('what cannot be read from end to end has none', () => {
    expect(digests('r.yaml', 'nis2: risks\na: &a 1\nb: *a\n')).toBeUndefined()
    expect(digests('r.yaml', 'nis2: risks\na: 1\na: 2\n')).toBeUndefined()
  })
})

test.each([
  ['a comment', 'Ord\n\n<!--\nSkal\n-->\n'],
  ['a comment that does not end', 'Ord\n\n<!--\n\nSkal\n'],
  ['a strike-through', 'Ord ~~skal~~\n'],
  ['a definition', 'Ord\n\n[//]: # (skal)\n'],
  ['the title of a link', 'Ord [](<> "skal")\n'],
  ['the address of a link', '[Ord.](<Skal>)\n'],
  ['a picture', '![Ord](<>)\n'],
  ['a definition in a quotation', '> [Ord]: <skal>\n'],
  ['a definition in a list', '- [Ord]: skal\n'],
  ['a declaration', 'Ord\n\n<!Skal>\n'],
  ['a processing instruction', 'Ord <?skal?>\n'],
  ['a tag', 'Ord. <Alle skal have>\n'],
  ['a tag without words of its own', '<skal/>\n'],
  ['the language of code', '```Skal\n\nSlut.\n```\n'],
  ['the language of code by a tab', '\ta\n\n~~~ Skal\nSlut.\n~~~\n'],
  ['a cell beyond the head', '| Krav |\n|---|\n| x | Skal |\n'],
  ['a cell beyond the head of a table in a quotation', '> Krav\n> :--\n> x | Skal\n'],
  ['a note', 'Ord\n\n[^a]: Skal ord\n'],
  ['a number that is another in the list', '1. Frist\n24. timer\n'],
  ['a number of a list that goes on', '1. Frist\n\nOrd\n\n1. time\n'],
  ['a number of a list within a list', '3. a\n   4. x\n5. b\n'],
  ['a number with zeros', '007. Frist\n'],
  ['a sign', 'Gendannes på < 4 timer.\n'],
  ['a sign for yes', '| MFA | ✓ |\n'],
  ['a sign of a symbol font', 'MFA \uf0fc\n'],
  ['money', 'Højst 100 €\n'],
  ['parts of a thousand', 'Mindst 95 ‰\n'],
  ['a minus', 'Ved -5 grader\n'],
  ['a letter by its number', 'Fris&#116; 4\n'],
])('%s can hide words', (_, body) => {
  expect(new TextDigests({ id: 'A' }, body).conceals).toBe(true)
})

test.each([
  'Ord, *skal* og **se** `her`.\n',
  '- Skal\n\n> (skal) [x]\n',
  '# Et\n\n1. a\n2. b\n\n   c\n\n## To\n\n1) a\n2) b\n',
  'Fra 2026-01-01 – og 24. Uden **tvivl** & tøven.\n',
  '| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 |\n',
  '```\nkode 1\n```\n\n    mere kode\n',
  '\tkode\n\n```\nord\n',
])('%j hides none', body => {
  expect(new TextDigests({ id: 'A' }, body).conceals).toBeUndefined()
})

test.each([
  ['many blank lines', `a${'\n'.repeat(200_000)}b`],
  ['a line of many blanks', `a${' '.repeat(200_000)}b`],
])('%s are read in a moment', (_, body) => {
  const begun = performance.now()
  expect(canonicalBody(body)).toBe(`${body}\n`)
  expect(performance.now() - begun).toBeLessThan(2_000)
})
