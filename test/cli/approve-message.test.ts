import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { approvalMessage } from '../../src/model/approval-message.ts'
import { folderOf, run } from './terminal.ts'

describe('--message', () => {
  const approval = '---\nnis2: approval\nid: GK-1\ndate: 2026-01-02\n---\n\n# Referat\n'
  const folder = folderOf({ 'a.md': approval, 'b.md': '# Intet\n' })

  test('writes what a signature signs, byte for byte, and nothing beside it', () => {
    expect(run(folder, ['approve', '--message', 'a.md'])).toMatchObject({
      code: 0,
      out: approvalMessage(approval),
      err: '',
    })
    run(folder, ['approve', '--message', 'a.md', '--output', 'message'])
    expect(readFileSync(join(folder, 'message'), 'utf8')).toBe(approvalMessage(approval))
  })

  test.each([
    [['--message', 'b.md'], 'b.md is not an approval'],
    [['--message', 'gone.md'], 'gone.md cannot be read'],
    [['--message', 'a.md', '--check'], '--message is about one approval'],
    [['--message', 'a.md', '.'], '--message is about one approval'],
  ])('%s is refused', (words, why) => {
    expect(run(folder, ['approve', ...words])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) })
  })
})
