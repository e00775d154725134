import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from 'json-schema-to-typescript'

interface Schema {
  title: string
  $defs?: Record<string, Values & { 'x-values'?: string; else?: Values }>
  properties?: { nis2?: { const?: string } }
}

interface Values {
  enum?: string[]
}

/** A schema whose lists marked `x-values` hold the words of the law. */
export function schemaEnums(path: string, values: Record<string, string[]>): string {
  const schema = read(path)
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
    const list = definition['x-values']
    if (list === undefined) continue
    const words = values[list]
    if (!words) throw new Error(`${path}: no words are known for x-values ${list} of ${name}`)
    // Where others may be declared beside the law's, the list stands under `else`.
    const place = definition.else ?? definition
    place.enum = words
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The TypeScript types of all schemas, and the table of the kinds of document. */
export async function schemaModules(folder: string): Promise<Record<string, string>> {
  const names = readdirSync(folder)
    .filter(file => file.endsWith('.schema.json') && !['common.schema.json', 'report.schema.json'].includes(file))
    .sort()
  const measures = Array.from({ length: 10 }, (_, index) => `measures/${index + 1}.schema.json`)
  const types: string[] = []
  const common = read(join(folder, 'common.schema.json')).$defs ?? {}
  for (const name of [...names, ...measures]) {
    const schema = inlined(read(join(folder, name)), common) as Schema
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
      ...measures.map((name, index) => `import measure${index + 1} from '../../schemas/${name}' with { type: 'json' }`),
      `import type { ${kinds.map(({ type }) => type).join(', ')} } from './schema.generated.ts'\n`,
      '/** The type of each kind of document. */',
      `export interface SchemaKinds {\n${kinds.map(({ kind, type }) => `  ${kind}: ${type}`).join('\n')}\n}\n`,
      '/** The schema of each kind of document. */',
      `export const schemas = { ${kinds.map(({ kind }) => kind).join(', ')} }\n`,
      '/** The schemas of the facts of each measure, by its number in section 6(1). */',
      `export const measureSchemas = { ${measures.map((_, index) => `${index + 1}: measure${index + 1}`).join(', ')} }\n`,
    ].join('\n'),
  }
}

/** A schema in which the shared definitions stand where they are referred to, so that none needs a name among the types. */
function inlined(part: unknown, definitions: object): unknown {
  if (Array.isArray(part)) return part.map(item => inlined(item, definitions))
  if (typeof part !== 'object' || part === null) return part
  const { $ref, ...rest } = part as { $ref?: string }
  const name = /common\.schema\.json#\/\$defs\/(\w+)$/.exec($ref ?? '')?.[1]
  const whole = name ? { ...(inlined(definitions[name as never], definitions) as object), ...rest } : part
  return Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, inlined(value, definitions)]))
}

function read(path: string): Schema {
  return JSON.parse(readFileSync(path, 'utf8')) as Schema
}
