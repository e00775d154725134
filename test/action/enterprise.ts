import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** An enterprise server as the action sees it: the API stands below `/api/v3`, and nothing else answers. */
export interface Enterprise {
  readonly api: string
  /** What was asked outside the API. */
  readonly strays: string[]
  close(): Promise<void>
}

/** Starts one in front of a GitHub. */
export async function startEnterprise(github: string): Promise<Enterprise> {
  const strays: string[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const { method = 'GET', url = '', headers } = request
      const body = await buffer(request)
      if (!url.startsWith('/api/v3/')) {
        strays.push(url)
        response.writeHead(404).end()
        return
      }
      const kept = ['authorization', 'accept', 'content-type', 'user-agent']
      const sent = Object.fromEntries(kept.flatMap(name => (headers[name] ? [[name, String(headers[name])]] : [])))
      const asked = { method, headers: sent, ...(body.length > 0 ? { body } : {}) }
      const answer = await fetch(`${github}${url.slice('/api/v3'.length)}`, asked)
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })()
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`,
    strays,
    close: () => new Promise(closed => void server.close(() => closed())),
  }
}
