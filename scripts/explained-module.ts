import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What only explaining needs of the law, as a module of its own: whoever lints has no need of it. */
export function explainedModule(folder: string): string {
  const read = (name: string): unknown => parse(readFileSync(join(folder, `${name}.yml`), 'utf8'))
  const constants: Record<string, [type: string, value: unknown]> = {
    paragraphs: ['Readonly<Record<string, ParagraphNote>>', read('paragraphs')],
    misstatements: ['Readonly<Record<string, Misstatement>>', withoutPatterns(read('misstatements'))],
    standards: ['StandardLaw', read('standards')],
    answers: ['Readonly<Partial<Record<RequirementId, Example>>>', read('answers')],
  }
  return [
    '// Written by npm run generate from the YAML files in this folder. Do not edit.\n',
    "import type { Example, Misstatement, ParagraphNote, StandardLaw } from './explained-types.ts'",
    "import type { RequirementId } from './law.generated.ts'\n",
    ...Object.entries(constants).map(
      ([name, [type, value]]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)}\n`,
    ),
  ].join('\n')
}

/** What tells a claim in a document is for whoever lints: see cited-module.ts. */
function withoutPatterns(misstatements: unknown): unknown {
  const told = ['claim', 'right', 'where', 'confidence']
  return Object.fromEntries(
    Object.entries(misstatements as Record<string, Record<string, unknown>>).map(([id, all]) => [
      id,
      Object.fromEntries(told.map(name => [name, all[name]])),
    ]),
  )
}
