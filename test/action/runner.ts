import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { repository } from './platform.ts'
import { scratch } from './scratch.ts'

/** The bundle that users run. */
const shipped = fileURLToPath(new URL('../../action/dist/index.js', import.meta.url))

/** The Node that runs it: ours, or another that `.ci/run` names to have it run by that too. */
const interpreter = process.env['NIS2LINT_ACTION_NODE'] ?? process.execPath

/** What a step is started with. */
export interface Step {
  readonly workspace: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event: { readonly name: string; readonly payload: object }
  readonly api?: string
  readonly run?: number
  readonly temporary?: string
  readonly node?: string
  /** Another bundle than users run. */
  readonly bundle?: string
  /** What earlier steps of the job left in the environment. */
  readonly environment?: Readonly<Record<string, string>>
}

/** What the runner sees of it. */
export interface Ran {
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs the action as the runner does: inputs and context in the environment, outputs and summary in files. */
export async function runStep(step: Step): Promise<Ran> {
  const { workspace, inputs = {}, event, api, run = 1, temporary, node, bundle = shipped, environment = {} } = step
  const folder = scratch()
  const file = (name: string, content = '') => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const [output, summary] = [file('output'), file('summary')]
  const child = spawn(node ?? interpreter, [bundle], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'] ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_API_URL: api ?? 'http://127.0.0.1:9',
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_NUMBER: String(run),
      GITHUB_RUN_ATTEMPT: '1',
      RUNNER_TEMP: temporary ?? folder,
      ...environment,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  })
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>(ended => child.on('close', ended)),
  ])
  return {
    code,
    log: `${out}\n${err}`,
    outputs: outputsIn(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  }
}

/** A command that the runner finds in the log. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const commandNames = (
  'set-env set-output save-state add-mask add-path add-matcher remove-matcher debug warning error notice group ' +
  'endgroup echo stop-commands internal-set-repo-path'
).split(' ')

/**
 * The commands in a log. The runner takes a line that begins with `::`, after any white space, up to the next `::`;
 * otherwise `##[`, anywhere in the line, up to the next `]`. Names are those it knows, in any case.
 */
export function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\r|\n/).flatMap(line => {
    const [, head = '', message = ''] = /^[\s\u0085]*::(.*?)::(.*)$/s.exec(line) ?? /##\[(.*?)\](.*)$/s.exec(line) ?? []
    const [, name = '', list = ''] = /^(\S*)\s*(.*)$/s.exec(head) ?? []
    if (!commandNames.includes(name.toLowerCase())) return []
    const pairs = [...list.matchAll(/([^=,]+)=([^,]*)/g)].map(([, key = '', value = '']) => [key, unescaped(value)])
    return [{ name: name.toLowerCase(), properties: Object.fromEntries(pairs), message: unescaped(message) }]
  })
}

function unescaped(value: string): string {
  const marks: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
  return value.replace(/%(?:0D|0A|3A|2C|25)/g, mark => marks[mark] ?? mark)
}

/** Outputs as the file holds them: `name<<delimiter`, the value, the delimiter. */
function outputsIn(file: string): Record<string, string> {
  const blocks = file.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?\2$/gm)
  return Object.fromEntries([...blocks].map(([, name, , value]) => [name, value]))
}
