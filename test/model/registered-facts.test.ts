import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { parse } from '../../src/model/parse.ts'
import { digestOfFacts, fieldsNamedBy, registeredDigest } from '../../src/model/registered-facts.ts'

const facts = {
  name: 'Acme A/S',
  address: 'Vandværksvej 1, 8000 Aarhus C',
  sectors: ['drinking-water'],
  emails: ['vagt@acme.example', 'it@acme.example'],
  phones: ['+4512345678'],
  ipRanges: ['192.0.2.0/24'],
  memberStates: [],
}

function registration(lines: string): Document<'registration'> {
  const text = `nis2: registration\nid: REG-1\nparagraph: "10"\nname: Acme A/S\n${lines}`
  return parse({ path: 'registration.yaml', text, bytes: text.length }) as Document<'registration'>
}

test('the fields are those that sections 9(1) and 10(1) name', () => {
  const both = ['address', 'emails', 'ipRanges', 'memberStates', 'name', 'phones', 'sectors']
  expect(fieldsNamedBy('10')).toEqual(both)
  expect(fieldsNamedBy('9')).toEqual([...both, 'establishments', 'representative'].sort())
})

test('the digest is the SHA-256 of canonical JSON that anybody can write', () => {
  const json =
    '{"address":"Vandværksvej 1, 8000 Aarhus C","emails":["it@acme.example","vagt@acme.example"],"ipRanges":["192.0.2.0/24"],"memberStates":[],"name":"Acme A/S","phones":["+4512345678"],"sectors":["drinking-water"]}'
  expect(digestOfFacts('10', facts)).toBe(createHash('sha256').update(json).digest('hex'))
})

// Computed by yq, jq and sha256sum by the recipe in docs/registration.md.
test('vectors: they may never change, since filings hold them', () => {
  expect(digestOfFacts('10', facts)).toBe('bafa56a1bc26e74399004d7bfd8d27ac27b850d93e1d00a2115a476dbee93702')
  const more = { ...facts, establishments: [], memberStates: ['SE', 'DK'] }
  expect(digestOfFacts('9', more)).toBe('be8cf5d6a57d71d5c89a6cde42cc6b09b08f01f94fc471119566191f7b1ea3d6')
})

test.each([
  ['another order', { emails: facts.emails.toReversed() }],
  ['decomposed letters', { address: facts.address.normalize('NFD') }],
  ['an authority', { authorities: ['Miljøstyrelsen'] }],
  ['what section 10 does not name', { establishments: ['Hovedgaden 1, 1000 København K'] }],
])('%s changes nothing', (_, change) => {
  expect(digestOfFacts('10', { ...facts, ...change })).toBe(digestOfFacts('10', facts))
})

test.each([
  ['a name', { name: 'Acme ApS' }],
  ['an address', { address: 'Havnevej 2' }],
  ['one e-mail less', { emails: ['it@acme.example'] }],
  ['no list instead of an empty one', { memberStates: undefined }],
])('%s changes it', (_, change) => {
  expect(digestOfFacts('10', { ...facts, ...change })).not.toBe(digestOfFacts('10', facts))
})

test('of what breaks the schema there is no digest, unless it is no such fact', () => {
  expect(registeredDigest(registration('phones: ["+4512345678"]\n'))).toBe(
    digestOfFacts('10', { name: 'Acme A/S', phones: ['+4512345678'] }),
  )
  expect(registeredDigest(registration('phones: [+4512345678]\n'))).toBeUndefined()
  expect(registeredDigest(registration('phones: ["12"]\n'))).toBeUndefined()
  expect(registeredDigest(registration('colour: red\n'))).toBe(digestOfFacts('10', { name: 'Acme A/S' }))
})
