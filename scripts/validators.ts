import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _ } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { formats } from '../src/text/formats.ts'

interface Schema {
  readonly $id: string
}

/** Of these only some commands need to know whether a value follows them. */
const reported = ['pack', 'report']

/**
 * The functions that tell whether a value follows a schema, made ahead: to make them takes longer than everything else that is done with
 * one file. So neither the maker nor `eval` is in the program.
 */
export function validatorModules(folder: string): Record<string, string> {
  const names = readdirSync(folder)
    .filter(file => file.endsWith('.schema.json') && file !== 'common.schema.json')
    .map(file => file.replace('.schema.json', ''))
    .sort()
  return {
    'src/model/validators.generated.ts': moduleOf(
      folder,
      names.filter(name => !reported.includes(name)),
      './validators.ts',
      ({ $id }) => $id,
    ),
    'src/report/validators.generated.ts': moduleOf(folder, reported, '../model/validators.ts', (_schema, name) => name),
  }
}

/** A module whose table names each function in a way that its users know. */
function moduleOf(
  folder: string,
  names: readonly string[],
  runtime: string,
  nameOf: (schema: Schema, name: string) => string,
): string {
  const ajv = addFormats.default(
    new Ajv2020({
      allErrors: true,
      strict: true,
      ownProperties: true,
      allowUnionTypes: true,
      verbose: true,
      messages: false,
      code: { source: true, esm: true, lines: true, formats: _`formats` },
    }),
    ['date', 'email'],
  )
  for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test)
  ajv.addVocabulary(['x-across', 'x-binding', 'x-da', 'x-names', 'x-refers', 'x-requirement', 'x-values'])
  const read = (file: string): Schema => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema
  ajv.addSchema(read('common.schema.json'))
  for (let measure = 1; measure <= 10; measure++) ajv.addSchema(read(`measures/${measure}.schema.json`))
  const schemas = names.map(name => ({ name, schema: read(`${name}.schema.json`) }))
  for (const { schema } of schemas) ajv.addSchema(schema)
  const code = standaloneCode.default(ajv, Object.fromEntries(schemas.map(({ name, schema }) => [name, schema.$id])))
  const made = new Map([...code.matchAll(/^export const (\w+) = (validate\d+);$/gm)].map(([, name, of]) => [name, of]))
  const table = schemas.map(({ name, schema }) => [JSON.stringify(nameOf(schema, name)), made.get(name)] as const)
  return [
    '// Written by npm run generate from schemas/. Do not edit.',
    '// @ts-nocheck',
    `import { equal, formats, type Validator, ucs2length } from '${runtime}'\n`,
    '/** Of each schema the function that tells whether a value follows it. */',
    `export const validators: Readonly<Record<${table.map(([name]) => name).join(' | ')}, Validator>> = {`,
    ...table.map(([name, validator]) => `  ${name}: ${validator},`),
    '}\n',
    code
      .replace('"use strict";', '')
      .replace(/^export const .*\n/gm, '')
      // Of an error, what src/model/validate.ts does not look at.
      .replace(/,schemaPath:"(?:[^"\\]|\\.)*"/g, '')
      .replace(/,schema:[^,{}]+,parentSchema:/g, ',parentSchema:')
      .replace(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, '$1')
      .trim(),
    '',
  ].join('\n')
}
