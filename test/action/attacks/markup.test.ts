import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { entity, policy } from '../../workspaces.ts'
import { asOf, checkout } from '../checkouts.ts'
import { pullRequest } from '../events.ts'
import { canRender } from '../rendered.ts'
import { runStep } from '../runner.ts'
import { all } from './attack.ts'
import { faultsOf } from './layout.ts'
import { bundleWithout } from './without.ts'

const pieces = [
  ...'` ``` | \\ < > [ ] ( ) ! * ** _ ~~ & # @ : . - + = $ " \' { } ^ 1. --- === > - [x]'.split(' '),
  ...'@octocat @acme/team #1 GH-1 acme/policies#1 http://evil.example https://evil.example www.evil.example'.split(' '),
  ...'a@evil.example xmpp:a@b.cd <!-- --> <img\u00a0src=x> <a <b> </code> </td> </tr> </table> </details>'.split(' '),
  ...'</summary> </sub> <h1> <br> <script> <![CDATA[ <?x &#124; &lt; &#64;octocat [x]: [^1] ![x](http://evil.example)'.split(
    ' ',
  ),
  ...'[x](http://evil.example) ::error:: ##[error] æøå 😀 :smile: $x$ a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2'.split(
    ' ',
  ),
  '\n',
  '\r\n',
  '\t',
  ' ',
  '  \n',
  '\n\n',
  '\n# ',
  '\n| a |\n|---|\n',
  '\n- [ ] ',
  '\n```\n',
  '\u001b[31m',
  '\u202e',
  '\u200b',
  '\u2028',
]
const hostile = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map(parts => parts.join('').replace(/[\0\ud800-\udfff]/g, ''))
const inName = hostile.map(text => [...text.replaceAll('/', '∕')].slice(0, 40).join(''))
const documents = fc.record({ name: inName, values: fc.array(hostile, { minLength: 5, maxLength: 5 }) })

type Hostile = ReturnType<typeof sample>[number]

function sample(seed: number, numRuns: number) {
  return fc.sample(documents, { seed, numRuns })
}

function textOf({ values }: Hostile, index: number): string {
  const [status = '', owner = '', key = '', title = '', body = ''] = values
  const quoted = { status: JSON.stringify(status), owner: JSON.stringify(owner), title: JSON.stringify(title) }
  return policy({
    id: `POL-${index}`,
    ...quoted,
    [JSON.stringify(key)]: '1',
    body: `# ${body}\n\n[${title}](${owner})\n`,
  })
}

/** The merge of a pull request that adds a third of these documents, and removes another. */
function merge(all: readonly Hostile[]): string {
  const path = ({ name }: Hostile, index: number) => `d${index}${name}/${index}${name}.md`
  const put = (folder: string, wanted: (index: number) => boolean) => {
    for (const [index, one] of all.entries()) {
      const file = join(folder, path(one, index))
      if (!wanted(index)) rmSync(join(file, '..'), { recursive: true, force: true })
      else {
        mkdirSync(join(file, '..'), { recursive: true })
        writeFileSync(file, textOf(one, index))
      }
    }
  }
  const name = JSON.stringify(all[0]?.values[0] ?? '')
  const workspace = checkout(folder => {
    writeFileSync(join(folder, 'entity.yaml'), entity.replace('name: Acme A/S', `name: ${name}`))
    put(folder, index => index % 3 !== 0)
  })
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...words], {
      cwd: workspace,
      stdio: 'ignore',
    })
  git('checkout', '-qb', 'change')
  put(workspace, index => index % 3 !== 1)
  git('add', '-A')
  git('commit', '-qm', 'Change')
  git('checkout', '-q', '-')
  git('merge', '-q', '--no-ff', '-m', 'Merge', 'change')
  return workspace
}

/** The comment and the summary of a job that are made of these documents. */
async function written(all: readonly Hostile[], bundle?: string): Promise<string[]> {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    const sent = request.method === 'POST' ? ((await json(request)) as { body?: string }) : undefined
    if (sent?.body) bodies.push(sent.body)
    const url = 'https://github.example/acme/policies/pull/1#issuecomment-1'
    const made = bodies.map(body => ({ id: 1, body, html_url: url, user: { type: 'Bot' } }))
    response.writeHead(sent ? 201 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(sent ? { ...made[0] } : made))
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const inputs = { 'as-of': asOf, lang: 'da', 'github-token': 'token' }
  const step = { workspace: merge(all), event: pullRequest(1), api, inputs }
  const { summary, log } = await runStep(bundle === undefined ? step : { ...step, bundle })
  expect(log).not.toContain('a fault of ours')
  expect(bodies).toHaveLength(1)
  return [...bodies, summary]
}

describe.skipIf(!canRender)('what GitHub shows of hostile documents and names of files, a thousand each night', () => {
  test.each(Array.from({ length: all ? 10 : 2 }, (_, part) => part))(
    'is our layout and their words, part %i',
    async () => {
      const seed = Math.floor(Math.random() * 2 ** 31)
      const pages = await written(sample(seed, 100))
      for (const page of pages) expect({ seed, faults: faultsOf(page) }).toEqual({ seed, faults: [] })
      // Where most were left out for want of room, this would say little.
      const shown = Array.from({ length: 100 }, (_, index) => index).filter(index =>
        new RegExp(`<code>d${index}(?!\\d)`).test(pages[1] ?? ''),
      )
      expect(shown.length).toBeGreaterThan(60)
    },
  )

  test.runIf(all)('would be theirs without the defence', async () => {
    const is = 'function entities(text: string): string {'
    const defence = { file: 'src/report/escape.ts', is, without: `${is}\n  if (text) return text` }
    const pages = await written(sample(1, 100), await bundleWithout([defence]))
    for (const page of pages) expect(faultsOf(page).length).toBeGreaterThan(3)
  })

  test.runIf(all)('would mention people with half of it', async () => {
    const defence = { file: 'src/report/escape.ts', is: '&#8203;`', without: '`' }
    const pages = await written(sample(1, 100), await bundleWithout([defence]))
    for (const page of pages) expect(faultsOf(page)).toContain('a mention or a reference')
  })
})
