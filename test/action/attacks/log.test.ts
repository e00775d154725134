import { entity, policy } from '../../workspaces.ts'
import { checkoutOf } from '../checkouts.ts'
import { commandsIn, type Ran } from '../runner.ts'
import { attacks } from './attack.ts'
import type { Defence } from './without.ts'

const harmless: Defence = {
  file: 'action/say.ts',
  is: 'export function harmless(text: string): string {',
  without: 'export function harmless(text: string): string {\n  if (text) return text',
}
const visible: Defence = {
  file: 'src/report/visible.ts',
  is: 'export function visible(text: string): string {',
  without: 'export function visible(text: string): string {\n  if (text) return text',
}

/** A checkout whose documents say these things wherever what they say is repeated. */
function saying(...texts: readonly string[]): string {
  const documents = texts.map((text, index): [string, string] => {
    const told = JSON.stringify(text)
    return [`policies/${index}.md`, policy({ id: `POL-${index}`, status: told, [told]: '1' })]
  })
  return checkoutOf({ 'entity.yaml': entity, ...Object.fromEntries(documents) })
}

/** Files with these names, of which there is something to say. */
function called(...names: readonly string[]): Record<string, string> {
  const documents = names.map((name, index) => [name, policy({ id: `POL-${index}`, status: 'x' })])
  return { 'entity.yaml': entity, ...Object.fromEntries(documents) }
}

const executes = (name: string) => [name, (ran: Ran) => commandsIn(ran.log).some(one => one.name === name)] as const
const forged = ({ log }: Ran) => commandsIn(log).some(({ message }) => message.startsWith('forged'))

attacks('commands to the runner', {
  'on a line that a document begins': {
    checkout: () =>
      saying(
        'x\n::set-output name=readiness::100',
        'x\r\n \u00a0::set-env name=NODE_OPTIONS::-r evil',
        'x\n\u2028::save-state name=a::b',
        'x\n::add-matcher::policies/evil.json',
        'x\r::add-path::/tmp/evil',
        'x\n::notice file=a.md::forged',
        'x\n::stop-commands::abcdefg1',
      ),
    aims: {
      ...Object.fromEntries(['set-output', 'set-env', 'save-state', 'add-matcher', 'add-path'].map(executes)),
      'an annotation of its own': forged,
      ...Object.fromEntries([executes('stop-commands')]),
    },
    defences: [harmless, visible],
  },
  'anywhere in a line': {
    checkout: () => saying('x ##[add-mask]1', 'x ###[set-output name=level]audit-ready'),
    aims: Object.fromEntries(['add-mask', 'set-output'].map(executes)),
    defences: [harmless],
  },
  'in the name of a file, which begins a line': {
    checkout: () => checkoutOf(called('::set-output name=readiness::100.md')),
    among: true,
    aims: Object.fromEntries([executes('set-output')]),
    defences: [harmless],
  },
  'in the name of a file, which has two lines': {
    checkout: () => checkoutOf(called('policies/a\n::set-output name=readiness::100.md')),
    among: true,
    aims: Object.fromEntries([executes('set-output')]),
    defences: [harmless, visible],
  },
  'in the names of both': {
    checkout: () =>
      checkoutOf(called('::set-output name=readiness::100.md', 'policies/a\n::set-output name=readiness::100.md')),
    aims: Object.fromEntries([executes('set-output')]),
    defences: [],
  },
})

attacks('signs that steer a terminal or a reader', {
  'colours, directions and nothing at all': {
    checkout: () => saying('a\u001b[2K\u001b]8;;http://evil.example\u0007b\u202ec\u200bd\u0000e'),
    aims: Object.fromEntries(
      ['\u001b', '\u0007', '\u202e', '\u200b', '\0'].map(sign => [
        JSON.stringify(sign),
        ({ log }: Ran) => log.includes(sign),
      ]),
    ),
    defences: [visible],
  },
})
