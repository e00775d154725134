import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from 'json-schema-to-typescript'

interface Schema {
  title: string
  $defs?: Record<string, { 'x-values'?: string; enum?: string[] }>
  properties?: { nis2?: { const?: string } }
}

/** A schema whose lists marked `x-values` hold the words of the law. */
export function schemaEnums(path: string, values: Record<string, string[]>): string {
  const schema = read(path)
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
    const list = definition['x-values']
    if (list === undefined) continue
    const words = values[list]
    if (!words) throw new Error(`${path}: no words are known for x-values ${list} of ${name}`)
    definition.enum = words
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The TypeScript types of all schemas, and the table of the kinds of document. */
export async function schemaModules(folder: string): Promise<Record<string, string>> {
  const names = readdirSync(folder)
    .filter(file => file.endsWith('.schema.json') && !['common.schema.json', 'report.schema.json'].includes(file))
    .sort()
  const types: string[] = []
  for (const name of names) {
    const schema = read(join(folder, name))
    types.push(
      await compile(schema as never, schema.title, {
        bannerComment: '',
        cwd: folder,
        additionalProperties: false,
        ignoreMinAndMaxItems: true,
        declareExternallyReferenced: false,
        style: { semi: false, singleQuote: true, printWidth: 120 },
      }),
    )
  }
  const kinds = names.flatMap(name => {
    const schema = read(join(folder, name))
    const kind = schema.properties?.nis2?.const
    return kind === undefined ? [] : [{ kind, type: schema.title, name }]
  })
  const header = '// Written by npm run generate from schemas/. Do not edit.\n'
  return {
    'src/model/schema.generated.ts': `${header}\n${types.join('\n')}`,
    'src/model/kinds.generated.ts': [
      header,
      ...kinds.map(({ kind, name }) => `import ${kind} from '../../schemas/${name}' with { type: 'json' }`),
      `import type { ${kinds.map(({ type }) => type).join(', ')} } from './schema.generated.ts'\n`,
      '/** The type of each kind of document. */',
      `export interface SchemaKinds {\n${kinds.map(({ kind, type }) => `  ${kind}: ${type}`).join('\n')}\n}\n`,
      '/** The schema of each kind of document. */',
      `export const schemas = { ${kinds.map(({ kind }) => kind).join(', ')} }\n`,
    ].join('\n'),
  }
}

function read(path: string): Schema {
  return JSON.parse(readFileSync(path, 'utf8')) as Schema
}
