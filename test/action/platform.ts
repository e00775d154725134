import { createSign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { createEmulator } from 'emulate'
import { contractFrom } from './contract.ts'
import { type GitHubProxy, startProxy } from './proxy.ts'

/** GitHub's description of the requests we may make. */
export const openapi = readFileSync(new URL('openapi/github.json', import.meta.url), 'utf8')

export const repository = 'acme/policies'

/** A comment as the tests see it. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly user: { readonly login: string; readonly type: string }
}

/** A comment on lines as the tests see it. */
export interface Remark extends Comment {
  readonly path: string
  readonly line: number | null
  readonly in_reply_to_id: number | null
}

/** A GitHub with one repository, behind the proxy that the action is told is GitHub. */
export interface Platform {
  readonly proxy: GitHubProxy
  /** A person, the workflow's token, and the token that a fork's workflow gets. */
  readonly tokens: { readonly person: string; readonly workflow: string; readonly readOnly: string }
  /** Opens a pull request and gives its number. */
  openPullRequest(): Promise<number>
  /** The comments on lines of a pull request, and the answers to them. */
  remarks(pullRequest: number): Promise<Remark[]>
  comments(pullRequest: number): Promise<Comment[]>
  say(pullRequest: number, token: string, body: string): Promise<Comment>
  /** Opens a pull request from somebody's fork, from the head of the branch as it is, and gives its number and commit. */
  openFromFork(branch: string): Promise<{ readonly number: number; readonly commit: string }>
  /** Asks GitHub itself, past the proxy; the path is that below the repository. */
  ask(token: string, method: string, path: string, body?: object): Promise<unknown>
  close(): Promise<void>
}

/** Starts one. Requests of the tests themselves go past the proxy. */
export async function startPlatform(): Promise<Platform> {
  const proxy = await startProxy(await contractFrom(openapi))
  const port = await freePort()
  const target = `http://127.0.0.1:${port}`
  const emulator = await createEmulator({ service: 'github', port, baseUrl: proxy.url, seed })
  proxy.forwardTo(target)
  const ask = async (token: string, method: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'user-agent': 'test' }
    const answer = await fetch(`${target}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const installed = async (installation: number, app: number) => {
    const key = emulator.generatedSecrets[installation - 1]?.value ?? ''
    const answer = await ask(jwt(app, key), 'POST', `/app/installations/${installation}/access_tokens`)
    return (answer as { token: string }).token
  }
  const at = `/repos/${repository}`
  const tokens = { person: 'person', workflow: await installed(1, 101), readOnly: await installed(2, 102) }
  let branches = 0
  let forked: Promise<unknown> | undefined
  return {
    proxy,
    tokens,
    openPullRequest: async () => {
      const head = `change-${++branches}`
      const main = (await ask(tokens.person, 'GET', `${at}/git/ref/heads/main`)) as { object: { sha: string } }
      await ask(tokens.person, 'POST', `${at}/git/refs`, { ref: `refs/heads/${head}`, sha: main.object.sha })
      const pull = await ask(tokens.person, 'POST', `${at}/pulls`, { title: head, head, base: 'main' })
      return (pull as { number: number }).number
    },
    comments: async pullRequest =>
      (await ask(tokens.person, 'GET', `${at}/issues/${pullRequest}/comments?per_page=100`)) as Comment[],
    remarks: async pullRequest =>
      (await ask(tokens.person, 'GET', `${at}/pulls/${pullRequest}/comments?per_page=100`)) as Remark[],
    say: async (pullRequest, token, body) =>
      (await ask(token, 'POST', `${at}/issues/${pullRequest}/comments`, { body })) as Comment,
    openFromFork: async branch => {
      forked ??= ask('stranger', 'POST', `${at}/forks`, {})
      await forked
      const pull = { title: branch, head: `somebody:${branch}`, base: 'main' }
      const opened = (await ask('stranger', 'POST', `${at}/pulls`, pull)) as { number: number; head: { sha: string } }
      return { number: opened.number, commit: opened.head.sha }
    },
    ask: (token, method, path, body) => ask(token, method, `${at}${path}`, body),
    close: async () => {
      await proxy.close()
      await emulator.close()
    },
  }
}

const installation = { account: 'acme', repository_selection: 'all' as const }

const seed = {
  tokens: { person: { login: 'acme', scopes: ['repo'] }, stranger: { login: 'somebody', scopes: ['repo'] } },
  github: {
    users: [{ login: 'acme' }, { login: 'somebody' }],
    repos: [{ owner: 'acme', name: 'policies', auto_init: true }],
    apps: [
      {
        app_id: 101,
        slug: 'github-actions',
        name: 'GitHub Actions',
        permissions: { issues: 'write', pull_requests: 'write' },
        installations: [{ installation_id: 1, ...installation }],
      },
      {
        app_id: 102,
        slug: 'reader',
        name: 'A fork',
        permissions: { issues: 'read', pull_requests: 'read' },
        installations: [{ installation_id: 2, ...installation }],
      },
    ],
  },
}

function jwt(app: number, key: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 10, exp: now + 300, iss: String(app) })}`
  return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(key, 'base64url')}`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise(closed => void server.close(closed))
  return port
}
