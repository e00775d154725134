import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Asked, Contract } from './contract.ts'
import { type Answered, onPulls } from './diff-rules.ts'
import type { Merged } from './merges.ts'

/** An answer to give instead of the real one, once for each `times`. */
export interface Fault {
  readonly method: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  times: number
}

/** Stands between the action and GitHub: refuses and notes what GitHub would refuse, and fails when told to. */
export interface GitHubProxy {
  readonly url: string
  readonly asked: Asked[]
  readonly violations: string[]
  readonly faults: Fault[]
  /** What GitHub knows of pull requests by their numbers, beside what the emulator does. */
  readonly pulls: Map<number, Merged>
  forwardTo(target: string): void
  close(): Promise<void>
}

/** Starts one on a port of its own. */
export async function startProxy(contract: Contract): Promise<GitHubProxy> {
  const asked: Asked[] = []
  const violations: string[] = []
  const faults: Fault[] = []
  const pulls = new Map<number, Merged>()
  let target = ''
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await text(request)
    const one = {
      method: request.method ?? '',
      url: new URL(request.url ?? '', url),
      headers: request.headers,
      body: parsed(raw),
    }
    asked.push(one)
    const fault = faults.find(({ method, times }) => method === one.method && times > 0)
    const breaches = contract(one)
    violations.push(...breaches)
    if (fault) {
      fault.times--
      reply(response, fault.status, { message: 'injected' }, fault.headers)
    } else if (breaches.length > 0) reply(response, 422, { message: 'Validation Failed', errors: breaches })
    else {
      const known = await onPulls(one, pulls, (method, path, body) => asEmulator(`${target}${path}`, one, method, body))
      if (known) reply(response, known.status, known.body)
      else await forward(`${target}${request.url}`, one, raw, response)
    }
  }

  return {
    url,
    asked,
    violations,
    faults,
    pulls,
    forwardTo: to => {
      target = to
    },
    close: () => new Promise(closed => void server.close(() => closed())),
  }
}

function parsed(raw: string): unknown {
  return raw ? JSON.parse(raw) : undefined
}

function reply(response: ServerResponse, status: number, body: unknown, headers: Fault['headers'] = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

async function asEmulator(address: string, { headers }: Asked, method: string, body?: object): Promise<Answered> {
  const sent = {
    authorization: String(headers['authorization']),
    'content-type': 'application/json',
    'user-agent': 'test',
  }
  const answer = await fetch(address, { method, headers: sent, ...(body ? { body: JSON.stringify(body) } : {}) })
  return { status: answer.status, body: await answer.json() }
}

async function forward(
  address: string,
  { method, headers }: Asked,
  raw: string,
  response: ServerResponse,
): Promise<void> {
  const kept = ['authorization', 'accept', 'content-type', 'user-agent']
  const sent = Object.fromEntries(kept.flatMap(name => (headers[name] ? [[name, String(headers[name])]] : [])))
  const answer = await fetch(address, { method, headers: sent, ...(raw ? { body: raw } : {}) })
  const back = ['content-type', 'link', 'x-ratelimit-remaining', 'x-ratelimit-reset']
  response.writeHead(
    answer.status,
    Object.fromEntries(
      back.flatMap(name => (answer.headers.get(name) ? [[name, answer.headers.get(name) ?? '']] : [])),
    ),
  )
  response.end(answer.status === 204 ? undefined : await answer.text())
}
