import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/engine/settings.ts'
import type { SignatureCheck } from '../../src/engine/signatures.ts'
import { lint } from '../../src/lint.ts'
import { sentenceOf } from '../../src/report/sentence.ts'
import signatureValid from '../../src/rules/signature-valid.ts'
import { file } from '../workspaces.ts'

const path = 'approvals/2026-03-12.md'
const approval = `---
nis2: approval
id: BEST-2026-03
organ: board
date: 2026-03-12
decisions: []
---
`
const key = { strength: 'ssh-ed25519', fingerprint: 'SHA256:abc' }
const commit = { of: 'commit', commit: '0123456789abcdef0123456789abcdef01234567', signer: '' } as const

test('of the commit that last changed an approval, a signature that does not hold is told at its id', () => {
  const [finding, ...others] = told({ ...commit, is: 'broken', why: 'changed', key })
  expect(others).toEqual([])
  expect(finding?.at).toMatchObject({ path, key: 'id' })
  expect(finding && sentenceOf(finding, 'da').says).toBe(
    'Signaturen på commit 0123456789ab, som sidst ændrede godkendelsen, passer ikke til det, der står: teksten eller signaturen er ændret, siden der blev underskrevet',
  )
  expect(finding && sentenceOf(finding, 'en').says).toBe(
    'The signature on commit 0123456789ab, which last changed the approval, does not fit what is written: text or signature was changed after the signing',
  )
})

test('one that nobody can check is not told: who signs commits owes us no key', () => {
  expect(told({ ...commit, is: 'unchecked', why: 'noSigners', key })).toEqual([])
})

function told(check: SignatureCheck) {
  const options = { rules: [signatureValid], asOf: '2026-06-01', tree: [path], settings: defaultSettings }
  return lint([file(path, approval)], { ...options, signatures: new Map([[path, [check]]]) }).flatMap(
    ({ findings }) => findings,
  )
}
