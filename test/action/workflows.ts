import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** A workflow of ours, or one that users copy. */
export interface Workflow {
  readonly name: string
  readonly text: string
  readonly data: {
    readonly on: unknown
    readonly permissions?: object
    readonly jobs: Readonly<Record<string, Job>>
  }
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

export interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The workflows in a folder. */
export function workflowsIn(folder: string): Workflow[] {
  return readdirSync(root(folder)).map(file =>
    workflow(`${folder}/${file}`, readFileSync(root(`${folder}/${file}`), 'utf8')),
  )
}

/** The whole workflows in the fences of a page. */
export function workflowsOnPage(page: string): Workflow[] {
  const fences = [...readFileSync(root(page), 'utf8').matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, text = '']) => text)
  return fences.filter(text => /^jobs:/m.test(text)).map(text => workflow(page, text))
}

/** What the steps of a workflow are. */
export function stepsOf({ data }: Workflow): Step[] {
  return Object.values(data.jobs).flatMap(({ steps }) => steps)
}

function workflow(name: string, text: string): Workflow {
  return { name, text, data: parse(text) as Workflow['data'] }
}
