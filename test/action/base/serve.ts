import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** Serves a repository over HTTP as `acme/policies` for the test that is running, and gives the address of the server. */
export async function serve(repository: string): Promise<string> {
  const script = fileURLToPath(new URL('server.mjs', import.meta.url))
  const child = spawn(process.execPath, [script, repository], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void child.kill())
  const port = await new Promise<string>(told => child.stdout.once('data', data => told(String(data).trim())))
  return `http://127.0.0.1:${port}`
}
