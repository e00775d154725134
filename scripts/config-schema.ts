import { readFileSync } from 'node:fs'
import type { Rule } from '../src/engine/rule.ts'

interface Schema {
  properties: Record<'intervals' | 'severities', { properties: Record<string, unknown> }>
}

const weights = ['error', 'warning', 'notice', 'off']

/** The schema of the configuration, with what the rules leave to the organisation and the names they go by. */
export function configSchema(path: string, rules: readonly Rule[]): string {
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema
  const choices = rules.flatMap(({ settings = {} }) => Object.entries(settings))
  schema.properties.intervals.properties = Object.fromEntries(
    choices.map(([name, { default: otherwise, says }]) => {
      const description = `${says.en} (default ${otherwise}).`
      const inDanish = `${says.da} (${otherwise}, hvis intet er valgt).`
      // What is counted in hours may be chosen in hours.
      const form = otherwise.startsWith('PT') ? 'duration' : 'interval'
      return [name, { $ref: `common.schema.json#/$defs/${form}`, description, 'x-da': inDanish }]
    }),
  )
  schema.properties.severities.properties = Object.fromEntries(
    rules.map(({ id, title }) => [id, { description: `${title.en}.`, 'x-da': `${title.da}.`, enum: weights }]),
  )
  return `${JSON.stringify(schema, null, 2)}\n`
}
