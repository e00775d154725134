import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const ajv = addFormats
  .default(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }))
  .addVocabulary(['x-da'])
const validate = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')))

/** In what a JSON report breaks its schema; nothing where it follows it. */
export function breachesIn(report: unknown): readonly unknown[] {
  return validate(report) ? [] : (validate.errors ?? [])
}
