import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Schema {
  readonly $id: string
  readonly title: string
  readonly description: string
  readonly properties?: { readonly nis2?: { readonly const?: string }; readonly $schema?: object }
}

/** Files that are known by their names. */
const names: Readonly<Record<string, readonly string[]>> = {
  'config.schema.json': ['nis2lint.yaml'],
  'index.schema.json': ['nis2lint.index.yaml'],
}

/** schemas/index.json: the schemas in the form in which editors read those of schemastore.org, with `kind`, `form` and `path` beside. */
export function catalogue(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => file.replaceAll('\\', '/'))
  const schemas = files.filter(file => file.endsWith('.schema.json')).sort()
  return `${JSON.stringify({ version: 1, schemas: schemas.map(file => entry(folder, file)) }, null, 2)}\n`
}

function entry(folder: string, file: string) {
  const { $id, title, description, properties } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema
  const kind = properties?.nis2?.const
  // Only what is YAML as a whole can say its schema under a key of its own.
  const form = properties?.$schema ? 'yaml' : 'markdown'
  const own = kind === undefined || form === 'markdown' ? [] : [`${kind}.yaml`, `${kind}.yml`]
  return {
    name: `nis2lint: ${title}`,
    description,
    fileMatch: names[file] ?? own,
    url: $id,
    path: `${folder}/${file}`,
    ...(kind === undefined ? {} : { kind, form }),
  }
}
