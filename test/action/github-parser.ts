import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as Workflows from '@actions/workflow-parser'
import type * as Actions from '@actions/workflow-parser/actions/index'
import { build } from 'rolldown'
import { scratch } from './scratch.ts'

type Parser = Pick<typeof Workflows, 'parseWorkflow' | 'convertWorkflowTemplate' | 'NoOperationTraceWriter'> &
  Pick<typeof Actions, 'parseAction'>

const entry = fileURLToPath(new URL('parser.js', import.meta.url))
const code = `export { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
export { parseAction } from '@actions/workflow-parser/actions/index'`

/** What GitHub's own parser has against the text of an action and of a workflow. Bundled first, as Node cannot load it as it is. */
export async function githubParser() {
  const file = join(scratch(), 'parser.mjs')
  const plugin = { name: 'entry', load: (id: string) => (id === entry ? code : null), resolveId }
  await build({ input: entry, platform: 'node', logLevel: 'silent', plugins: [plugin], output: { file } })
  const parser: Parser = await import(pathToFileURL(file).href)
  const silent = () => new parser.NoOperationTraceWriter()
  return {
    ofAction: (content: string): string[] => {
      const { context } = parser.parseAction({ name: 'action.yml', content }, silent())
      return context.errors.getErrors().map(({ message }) => message)
    },
    ofWorkflow: async (content: string): Promise<string[]> => {
      const { context, value } = parser.parseWorkflow({ name: 'workflow.yml', content }, silent())
      const template = value && (await parser.convertWorkflowTemplate(context, value))
      const all = [...context.errors.getErrors().map(({ message }) => message), ...(template?.errors ?? []).map(String)]
      return all.map(String)
    },
  }
}

function resolveId(id: string): string | null {
  return id === entry ? entry : null
}
