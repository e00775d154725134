import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How long it may take, in milliseconds. It reads three small files. */
const patience = 10_000

/**
 * What the installed ssh-keygen says of a signature whose key is of a type that we do not verify ourselves, such as those of security
 * keys. It sees the key alone, in a file of our making: who may sign is decided by us. `unknown` where it is not
 * installed, or does not know such keys either.
 */
export function sshKeygenSays(
  armour: string,
  key: Buffer,
  type: string,
  { message, namespace }: { readonly message: Buffer; readonly namespace: string },
): 'valid' | 'changed' | 'unknown' {
  // Nobody but us can read it, and it is where the program runs: on Windows it would be looked for there first.
  const folder = mkdtempSync(join(tmpdir(), 'nis2lint-'))
  try {
    const own = { mode: 0o600, flag: 'wx' }
    writeFileSync(join(folder, 'signature'), armour, own)
    writeFileSync(join(folder, 'allowed'), `signer ${type} ${key.toString('base64')}\n`, own)
    const words = ['-Y', 'verify', '-f', 'allowed', '-I', 'signer', '-n', namespace, '-s', 'signature']
    const { PATH, SystemRoot } = process.env
    const { status, stderr } = spawnSync('ssh-keygen', words, {
      cwd: folder,
      env: { LC_ALL: 'C', ...(PATH ? { PATH } : {}), ...(SystemRoot ? { SystemRoot } : {}) },
      input: message,
      timeout: patience,
      maxBuffer: 65_536,
      encoding: 'utf8',
    })
    if (status === 0) return 'valid'
    return /incorrect signature/.test(stderr ?? '') ? 'changed' : 'unknown'
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
