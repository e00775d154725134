import { expect, test } from 'vitest'
import { parse } from '../../src/model/parse.ts'
import { file } from '../workspaces.ts'

const flawOf = (state: string) =>
  parse(file('r.yaml', `nis2: registration\nid: R\nparagraph: "9"\nmemberStates: [DK, "${state}"]\n`))?.flaws[0]?.says

test('of a code of two letters no other is offered, but the same in capitals', () => {
  expect(flawOf('NO')).toBe('value')
  expect(flawOf('se')).toBe('valueNear')
})
