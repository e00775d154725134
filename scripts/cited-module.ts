import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What is needed to judge what documents say of the law: how its texts are named and divided, and what is often said wrongly. */
export function citedModule(folder: string): string {
  const read = (name: string): unknown => parse(readFileSync(join(folder, `${name}.yml`), 'utf8'))
  const constants: Record<string, [type: string, value: unknown]> = {
    writtenNames: ['Readonly<Record<string, WrittenName>>', read('written-names')],
    textStructure: ['Readonly<Record<string, Readonly<Record<string, readonly Division[]>>>>', read('text-structure')],
    repeated: ['Readonly<Record<string, Repeated<RequirementId>>>', withPatterns(read('misstatements'))],
  }
  return [
    '// Written by npm run generate from the YAML files in this folder. Do not edit.\n',
    "import type { Division, Repeated, WrittenName } from './cited-types.ts'",
    "import type { RequirementId } from './law.generated.ts'\n",
    ...Object.entries(constants).map(
      ([name, [type, value]]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)}\n`,
    ),
  ].join('\n')
}

/** The misstatements that can be told in a document. What is claimed is for whoever explains: see explained-module.ts. */
function withPatterns(misstatements: unknown): unknown {
  const marks = ['right', 'where', 'confidence', 'requirement', 'patterns']
  return Object.fromEntries(
    Object.entries(misstatements as Record<string, Record<string, unknown>>)
      .filter(([, told]) => 'patterns' in told)
      .map(([id, told]) => [id, Object.fromEntries(marks.map(mark => [mark, told[mark]]))]),
  )
}
