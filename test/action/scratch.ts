import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder for the test that is running, gone when it has. Its name is real: no link stands in it. */
export function scratch(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nis2lint-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
