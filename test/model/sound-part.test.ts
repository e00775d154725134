import { expect, test } from 'vitest'
import { parse } from '../../src/model/parse.ts'
import { entity, file } from '../workspaces.ts'

test.each(['size/turnover', 'size~1turnover'])('of an unknown key %s nothing is taken out but that key', key => {
  const document = parse(file('entity.yaml', `${entity}${key}: 1\n`))
  expect(document).toMatchObject({ sound: true, data: { size: { turnover: 11800000 } } })
  expect(document?.data).not.toHaveProperty([key])
  expect(document?.flaws.map(({ says }) => says)).toHaveLength(1)
})
