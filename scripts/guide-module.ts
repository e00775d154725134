import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What is told of the law beside what it demands, as a module of its own: whoever lints has no need of it. */
export function guideModule(folder: string): string {
  const read = (name: string): unknown => parse(readFileSync(join(folder, `${name}.yml`), 'utf8'))
  const names = readdirSync(join(folder, 'views')).map(file => file.replace('.yml', ''))
  const views = Object.fromEntries(names.sort().map(name => [name, read(`views/${name}`)]))
  const elements = read('elements') as Record<string, unknown>
  const constants: Record<string, [type: string, value: unknown]> = {
    elements: ['Readonly<Record<ElementId, Element>>', elements],
    views: ['Readonly<Record<ViewName, View<RequirementId>>>', views],
    changes: ['readonly Change[]', read('changes')],
  }
  return [
    '// Written by npm run generate from the YAML files in this folder. Do not edit.\n',
    "import type { Change, Element, View } from './guide-types.ts'",
    "import type { RequirementId } from './law.generated.ts'\n",
    union('ElementId', Object.keys(elements)),
    union('ViewName', names),
    ...Object.entries(constants).map(
      ([name, [type, value]]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)}\n`,
    ),
  ].join('\n')
}

function union(name: string, words: readonly string[]): string {
  return `export type ${name} = ${words.map(word => JSON.stringify(word)).join(' | ')}\n`
}
