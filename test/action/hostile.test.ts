import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outputNames } from '../../action/outputs.ts'
import { entity, policy } from '../workspaces.ts'
import { asOf, checkout } from './checkouts.ts'
import { event } from './events.ts'
import { canRender, elementsIn, rendered } from './rendered.ts'
import { commandsIn, runStep } from './runner.ts'
import { scratch } from './scratch.ts'

const commands = '\n::set-output name=readiness::100\n::stop-commands::abcdefg1\n ##[add-mask]true\r::error::forged'
const markup = '| <img src=x> ![x](http://evil.example) </details> <!-- [a](http://evil.example) @octocat `|`'
const name = `x${commands} ${markup} readiness<<ghadelimiter_x`
const secret = 'root-secret-8d1f'

/** A repository as somebody would make it who wants the runner, or whoever reads the comment, to do something else. */
function hostileCheckout(): { workspace: string; trap: string } {
  const outside = scratch()
  const trap = join(outside, 'sprung')
  writeFileSync(join(outside, 'secret.md'), policy({ title: secret, status: secret }))
  const workspace = checkout(folder => {
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
    mkdirSync(join(folder, 'policies'))
    write('entity.yaml', entity.replace('name: Acme A/S', `name: ${JSON.stringify(name)}`))
    write('policies/fields.md', policy({ [JSON.stringify(`key${commands}`)]: '1', status: JSON.stringify(name) }))
    write(`a${commands}${markup.replaceAll('/', '')}.md`, policy({ id: 'POL-2', status: 'x' }))
    write('::set-output name=readiness::100.md', policy({ id: 'POL-4', status: 'x' }))
    write('policies/bytes.md', '---\nnis2: policy\nid: \u202e\ud800\0\n---\n')
    write('policies/deep.md', policy({ id: 'POL-3', body: `${'>'.repeat(5000)}\n` }))
    write(
      'policies/bomb.yaml',
      `nis2: training\nid: b\na: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]\n__proto__: { polluted: true }\n`,
    )
    symlinkSync(join(outside, 'secret.md'), join(folder, 'policies/link.md'))
    symlinkSync(outside, join(folder, 'linked'))
    symlinkSync('/dev/zero', join(folder, 'policies/endless.md'))
    execFileSync('mkfifo', [join(folder, 'policies/pipe.md')])
  })
  execFileSync('git', ['config', 'core.fsmonitor', `touch ${trap}`], { cwd: workspace })
  return { workspace, trap }
}

describe('a hostile checkout', () => {
  test('makes the runner do nothing, forges nothing and shows nothing from elsewhere', async () => {
    const { workspace, trap } = hostileCheckout()
    const ran = await runStep({
      workspace,
      event: event('push'),
      inputs: { 'as-of': asOf, lang: 'en', 'badge-dir': 'badge' },
    })
    const executed = commandsIn(ran.log)
    expect([...new Set(executed.map(one => one.name))].sort()).toEqual(['error', 'notice', 'warning'])
    expect(executed.filter(({ message }) => message.startsWith('forged'))).toEqual([])
    expect(executed.filter(one => one.name === 'error').length).toBeLessThanOrEqual(10)
    expect(executed.filter(({ message }) => message.length > 450 || /[\r\n\0\u202e]/.test(message))).toEqual([])
    expect(executed.map(({ properties }) => properties['file'])).toContainEqual(expect.stringContaining(commands))
    expect(ran.outputs).toMatchObject({ passed: 'false', readiness: expect.stringMatching(/^\d{1,2}$/) })
    expect(ran.outputs['level']).not.toBe('audit-ready')
    expect(Object.keys(ran.outputs).filter(output => !outputNames.some(known => known === output))).toEqual([])
    expect(ran.log + ran.summary).not.toContain(secret)
    expect(ran.log).not.toContain('please report')
    expect(existsSync(trap)).toBe(false)
    expect(ran.log).toContain('readiness')

    if (!canRender) return
    const { a = 0, ...others } = elementsIn(rendered(ran.summary))
    const own = [
      'h3',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'code',
      'sub',
      'br',
      'p',
      'strong',
      'details',
      'summary',
    ]
    expect(Object.keys(others).filter(element => !own.includes(element))).toEqual([])
    const links = [...rendered(ran.summary).matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address)
    expect(links).toHaveLength(a)
    expect(links.filter(link => !link?.startsWith('https://github.example/acme/policies/blob/'))).toEqual([])
  })
  test('cannot have a configuration read from elsewhere', async () => {
    const { workspace } = hostileCheckout()
    const inputs = { config: 'linked/secret.md', lang: 'en' }
    const ran = await runStep({ workspace, event: event('push'), inputs })
    expect(ran.log).toContain('nis2lint: config: there is no linked/secret.md in the checkout')
    expect(ran.log).not.toContain(secret)
  })
})
