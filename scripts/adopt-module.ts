import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** The words by which policies of others are read, as a module of its own: only `adopt` has need of them. */
export function adoptModule(folder: string): string {
  const read = (name: string): unknown => parse(readFileSync(join(folder, 'adopt', `${name}.yml`), 'utf8'))
  const constants: Record<string, [type: string, value: unknown]> = {
    labelWords: ['LabelWords', read('labels')],
    sectionWords: ['{ readonly [Id in RequirementId]?: SectionWords<RequirementId> }', read('sections')],
    passingWords: ['PassingWords', read('passing')],
  }
  return [
    '// Written by npm run generate from the YAML files in adopt. Do not edit.\n',
    "import type { LabelWords, PassingWords, SectionWords } from './adopt-types.ts'",
    "import type { RequirementId } from './law.generated.ts'\n",
    ...Object.entries(constants).map(
      ([name, [type, value]]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)}\n`,
    ),
  ].join('\n')
}
