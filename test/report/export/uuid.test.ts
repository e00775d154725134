import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naming, uuidOf } from '../../../src/report/oscal/uuid.ts'
import { sha1 } from '../../../src/text/sha1.ts'
import { has } from '../../programs.ts'

test('SHA-1 agrees with the platform on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'))
    }),
  )
})

test.runIf(has('python3', '--version'))('a UUID is what Python makes of the same name, and never another', () => {
  const names = ['catalog', 'æøå \u{1f512}', '']
  const program = `
import json, sys, uuid
space = uuid.UUID('5d0a8f3e-6c1b-4f0e-9b7a-2e4d91c7a6f3')
print(json.dumps([str(uuid.uuid5(space, name)) for name in json.loads(sys.argv[1])]))`
  expect(names.map(uuidOf)).toEqual(
    JSON.parse(execFileSync('python3', ['-c', program, JSON.stringify(names)]).toString()),
  )
  expect(uuidOf('catalog')).toMatchInlineSnapshot(`"3c9582a5-0963-5299-9f1f-5175fa76f5af"`)
})

test('the second thing of one name gets another UUID, the same in each run', () => {
  const thrice = () => ['a', 'a', 'b'].map(naming('x'))
  const [first, second, other] = thrice()
  expect(new Set([first, second, other]).size).toBe(3)
  expect([first, other]).toEqual([uuidOf('x/a'), uuidOf('x/b')])
  expect(thrice()).toEqual([first, second, other])
})
