import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entity, policy } from '../../workspaces.ts'
import { checkoutOf } from '../checkouts.ts'
import { pullRequest } from '../events.ts'
import { commandsIn, type Ran } from '../runner.ts'
import { attacks } from './attack.ts'

const token = 'ghs_0123456789abcdefABCDEF'
const isMask = ({ name, message }: ReturnType<typeof commandsIn>[number]) => name === 'add-mask' && message === token

/** All that a step leaves behind. */
function left({ log, summary, outputs }: Ran): string {
  const report = outputs['report'] ? readFileSync(outputs['report'], 'utf8') : ''
  return [log.replace(`::add-mask::${token}`, ''), summary, JSON.stringify(outputs), report].join('\n')
}

attacks('the token', {
  // As the documents name the place where it is, whoever filled that in would show it.
  'in a log that all can read': {
    checkout: () =>
      checkoutOf({
        'entity.yaml': entity.replace('Acme A/S', '$' + '{{ github.token }}'),
        'policies/a.md': policy({ status: '"$GITHUB_TOKEN %GITHUB_TOKEN% $' + '{{ inputs.github-token }}"' }),
      }),
    step: () => ({
      event: pullRequest(1),
      inputs: { 'github-token': token },
      environment: { GITHUB_TOKEN: token, ACTIONS_RUNTIME_TOKEN: token },
    }),
    aims: { 'the runner does not hide it': ({ log }) => !commandsIn(log).some(isMask) },
    defences: [{ file: 'action/run.ts', is: 'if (inputs.token) core.setSecret(inputs.token)', without: '' }],
  },
  'anywhere in what the step leaves': {
    checkout: () => checkoutOf({ 'entity.yaml': entity, 'policies/a.md': policy({ status: '"$GITHUB_TOKEN"' }) }),
    step: () => ({ event: pullRequest(1), inputs: { 'github-token': token } }),
    aims: { 'it is there': ran => left(ran).includes(token) },
    defences: [
      {
        file: 'action/run.ts',
        is: 'if (inputs.token) core.setSecret(inputs.token)',
        without: 'core.setSecret(inputs.token); say(inputs.token)',
      },
    ],
  },
})

attacks('the badge', {
  'with a name that is a program': {
    checkout: () =>
      checkoutOf({
        'entity.yaml': entity.replace(
          'name: Acme A/S',
          `name: ${JSON.stringify('</text><script>alert(1)</script>&x;')}`,
        ),
        'policies/a.md': policy({ status: '"<svg onload=alert(1)>"' }),
      }),
    step: () => ({ inputs: { 'badge-dir': 'badge' } }),
    aims: {
      'it holds more than shapes and our words': (_, workspace) =>
        /<(?!\/?(?:svg|title|rect|text|g|path|linearGradient|stop|clipPath)[\s>/])|\son\w+=|href|url\((?!#)|&(?!(?:lt|gt|amp|quot|#\d+);)|alert/.test(
          readFileSync(join(workspace, 'badge/badge.svg'), 'utf8'),
        ),
    },
    defences: [],
  },
})
