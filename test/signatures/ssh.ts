import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Whether ssh-keygen is here; a test that needs it says so and is skipped. */
export const hasSshKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined
if (!hasSshKeygen) console.warn('SKIPPED: what needs ssh-keygen, which is not installed')

/** A folder of its own, gone after the tests. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nis2lint-ssh-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A key made by ssh-keygen: where its private half is, and the public one as it stands in files. */
export interface Key {
  readonly file: string
  readonly line: string
  readonly blob: Buffer
}

/** Makes a key; `kind` are the words that ask for one, such as `-t ed25519`. */
export function makeKey(folder: string, name: string, kind: string): Key {
  const file = join(folder, name)
  execFileSync('ssh-keygen', ['-q', '-N', '', '-C', name, '-f', file, ...kind.split(' ')], { stdio: 'ignore' })
  const line = readFileSync(`${file}.pub`, 'utf8').trim()
  return { file, line, blob: Buffer.from(line.split(' ')[1] ?? '', 'base64') }
}

let signed = 0

/** What `ssh-keygen -Y sign` makes of a message. */
export function sign({ file }: Key, message: string | Buffer, namespace: string, ...words: string[]): string {
  const name = `${file}.message-${signed++}`
  writeFileSync(name, message)
  execFileSync('ssh-keygen', ['-Y', 'sign', '-f', file, '-n', namespace, ...words, name], { stdio: 'ignore' })
  return readFileSync(`${name}.sig`, 'utf8')
}

/** Whether `ssh-keygen -Y verify` takes a signature, by an allowed signers file, at a time such as 20260312120000. */
export function opensshTakes(
  folder: string,
  {
    allowed,
    signer,
    namespace,
    message,
    signature,
    time,
  }: Record<'allowed' | 'signer' | 'namespace' | 'message' | 'signature' | 'time', string>,
): boolean {
  writeFileSync(join(folder, 'allowed'), allowed)
  writeFileSync(join(folder, 'signature'), signature)
  const words = [
    '-Y',
    'verify',
    '-f',
    'allowed',
    '-I',
    signer,
    '-n',
    namespace,
    '-s',
    'signature',
    `-Overify-time=${time}`,
  ]
  return (
    spawnSync('ssh-keygen', words, { cwd: folder, input: message, env: { ...process.env, TZ: 'UTC' } }).status === 0
  )
}
