import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Entry {
  readonly path: string
  readonly url: string
  readonly fileMatch: readonly string[]
  readonly kind?: string
  readonly form?: string
}

const entries: readonly Entry[] = JSON.parse(readFileSync('schemas/index.json', 'utf8')).schemas
const schemas = new Map(entries.map(({ path }) => [path, JSON.parse(readFileSync(path, 'utf8'))]))

// As somebody else's tool would: by the published addresses, our own keywords and formats unknown.
const ajv = addFormats.default(new Ajv2020({ strict: false, logger: false }))
for (const schema of schemas.values()) ajv.addSchema(schema)

describe('schemas/index.json', () => {
  test('lists every schema', () => {
    const files = readdirSync('schemas', { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.schema.json'),
    )
    expect(entries.map(({ path }) => path).sort()).toEqual(files.map(file => `schemas/${posix.normalize(file)}`).sort())
  })

  test.each(entries)('$path is found by the address it is published under, with all it refers to', ({ path, url }) => {
    expect(url).toBe(`https://raw.githubusercontent.com/nis2lint/nis2lint/v1/${path}`)
    expect(ajv.getSchema(url)).toBeTypeOf('function')
  })

  test('knows what is a YAML file, which may name its schema, and what is front matter', () => {
    for (const { path, form } of entries.filter(({ kind }) => kind !== undefined)) {
      expect(form, path).toBe(/front matter/.test(schemas.get(path).description) ? 'markdown' : 'yaml')
    }
    expect(entries.filter(({ fileMatch }) => fileMatch.length > 0).length).toBeGreaterThan(3)
  })
})

describe('the YAML files of the examples', () => {
  const files = readdirSync('policies-example', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .map(file => posix.join('policies-example', file))
  const named = files.flatMap(file => {
    const text = readFileSync(file, 'utf8')
    const schema = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1]
    return schema ? [{ file, data: parse(text), schema: posix.join(posix.dirname(file), schema) }] : []
  })

  test('say for editors where their schema is', () => {
    expect(files.filter(file => !named.some(one => one.file === file))).toEqual([])
  })

  test.each(named)('$file names the schema of its kind', ({ data, schema }) => {
    expect(entries.find(({ path }) => path === schema)?.kind).toBe(data.nis2)
  })

  const sound = named.filter(({ file }) => file.startsWith('policies-example/nordlys/'))
  test.each(sound)('$file is as the schema it names wants it, and refused with a key too many', ({ data, schema }) => {
    const entry = entries.find(({ path }) => path === schema)
    const valid = ajv.getSchema(entry?.url ?? '')
    expect(valid?.(data), JSON.stringify(valid?.errors)).toBe(true)
    expect(valid?.({ ...data, $schema: entry?.url })).toBe(true)
    expect(valid?.({ ...data, nmae: 'x' })).toBe(false)
  })
})

test('what docs/editors.md tells people to write leads to schemas that are there', () => {
  const page = readFileSync('docs/editors.md', 'utf8')
  const paths = [...page.matchAll(/node_modules\/nis2lint\/(schemas\/[\w./-]+)/g)].map(match => match[1] ?? '')
  expect(new Set(paths).size).toBe(4)
  expect(paths.filter(path => !schemas.has(path))).toEqual([])
})
