import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A browser that is installed, or undefined; who has none is told what is skipped. */
export const browser = ['chromium', 'google-chrome', 'chrome'].find(
  name => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
)
if (!browser) console.warn('SKIPPED: the core in a browser, because neither chromium nor google-chrome is installed')

/** What a page looks like once its scripts have run. It is served together with dist/index.js, under the policy given, and with nothing else. */
export async function shown(page: string, policy = ''): Promise<string> {
  const server = createServer(({ url }, response) => {
    const script = url === '/nis2lint/dist/index.js'
    response.setHeader('content-type', `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`)
    if (policy) response.setHeader('content-security-policy', policy)
    response.statusCode = script || url === '/' ? 200 : 404
    response.end(script ? readFileSync('dist/index.js') : url === '/' ? page : '')
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const profile = mkdtempSync(join(tmpdir(), 'nis2lint-browser-'))
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const { stdout } = await promisify(execFile)(browser ?? '', [...flags, `--user-data-dir=${profile}`, address], {
      timeout: 60_000,
    })
    return stdout
  } finally {
    server.close()
    server.closeAllConnections()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** No window, no sandbox (a container's root has none), and no talk with anybody but the page. */
const flags = [
  '--headless',
  '--dump-dom',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
