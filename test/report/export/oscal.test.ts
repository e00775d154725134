import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { line } from '../../../src/report/oscal/markup.ts'
import { uuidOf } from '../../../src/report/oscal/uuid.ts'
import { oscalFiles } from '../../../src/report/oscal.ts'
import type { OutputFile } from '../../../src/report/output-file.ts'
import { shared } from '../../shared.ts'
import { brokenIn } from './oscal-references.ts'
import { attacks, elsewhere, examples, hostile, told } from './workspaces.ts'

const models = {
  catalog: 'catalog',
  profile: 'profile',
  'component-definition': 'component',
  'assessment-results': 'assessment-results',
  'plan-of-action-and-milestones': 'poam',
} as const
type Model = keyof typeof models

const exports = {
  examples: [...filesOf(examples())],
  'the examples in English': [...filesOf(examples('en'))],
  'hostile documents': [...filesOf(told(hostile))],
}

function filesOf({ judgements, telling }: ReturnType<typeof told>): Iterable<OutputFile> {
  return oscalFiles(judgements, telling)
}

function modelOf({ text }: OutputFile): Model {
  return Object.keys(JSON.parse(text))[0] as Model
}

describe.runIf(shared('standards/oscal-1.2/oscal_catalog_schema.json'))('the official schemas of OSCAL 1.2', () => {
  const validators = Object.fromEntries(
    Object.entries(models).map(([model, name]) => {
      const schema = JSON.parse(shared(`standards/oscal-1.2/oscal_${name}_schema.json`) ?? '{}')
      return [model, addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(schema)]
    }),
  )

  test.each(Object.entries(exports))('are followed by each file of %s', (_, files) => {
    expect(new Set(files.map(modelOf))).toEqual(new Set(Object.keys(models)))
    for (const file of files) {
      const valid = validators[modelOf(file)]
      valid?.(JSON.parse(file.text))
      expect({ path: file.path, errors: valid?.errors }).toEqual({ path: file.path, errors: null })
    }
  })

  test.each(Object.keys(models))('refuse a %s with a field that OSCAL does not know', model => {
    const file = exports.examples.find(one => modelOf(one) === model)
    const content = JSON.parse(file?.text ?? '{}')
    expect(validators[model]?.({ [model]: { ...content[model], colour: 'red' } })).toBe(false)
    expect(validators[model]?.({ [model]: { ...content[model], uuid: 'x' } })).toBe(false)
  })
})

describe('references', () => {
  test.each(Object.entries(exports))('between and within the files of %s all lead somewhere', (_, files) => {
    const { broken, count } = brokenIn(files)
    expect(broken).toEqual([])
    expect(count).toBeGreaterThan(500)
  })

  test.each([
    ['a file is missing', (files: OutputFile[]) => files.filter(({ path }) => path !== 'catalog-regulation.json')],
    [
      'a control is missing',
      (files: OutputFile[]) =>
        files.map(one => edited(one, '"dk_6.1.3_backup_smt"', '"dk_6.1.3_x_smt"', 'catalog-act.json')),
    ],
    [
      'an observation is missing',
      (files: OutputFile[]) =>
        files.map(one =>
          edited(
            one,
            '"related-observations": [',
            `"related-observations": [ { "observation-uuid": "${uuidOf('gone')}" },`,
          ),
        ),
    ],
    [
      'two things have one UUID',
      (files: OutputFile[]) => files.map(one => edited(one, /"uuid": "[^"]+"/g, `"uuid": "${uuidOf('same')}"`)),
    ],
  ])('it is seen where %s', (_, change) => {
    expect(brokenIn(change(exports.examples)).broken.length).toBeGreaterThan(0)
  })
})

function edited(file: OutputFile, from: string | RegExp, to: string, path = file.path): OutputFile {
  return file.path === path ? { ...file, text: file.text.replaceAll(from as string, to) } : file
}

test('each file has a path of its own in any file system, and its mark near its beginning', () => {
  const files = exports['hostile documents']
  expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length)
  for (const { path, text, mark } of files) {
    expect(path).toMatch(/^(?:[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._~-]*\/)?[a-z0-9-]+\.json$/)
    expect(text.slice(0, 4096)).toContain(JSON.stringify(mark))
  }
})

test('of no entity is it said that anything is satisfied unless the documents show it, and by-hand requirements have no result', () => {
  const { judgements } = examples()
  for (const judgement of judgements) {
    const path = `${judgement.workspace.entity?.data.id}/assessment-results.json`
    const { findings, props } = JSON.parse(exports.examples.find(one => one.path === path)?.text ?? '{}')[
      'assessment-results'
    ].results[0]
    const shown = findings.map(
      (found: { props: { name: string; value: string }[]; target: { status: { state: string } } }) => [
        found.props.find(({ name }) => name === 'requirement-id')?.value,
        found.target.status.state,
      ],
    )
    const expected = judgement.requirements
      .filter(({ status }) => status !== 'manual')
      .map(({ id, status }) => [id, status === 'met' ? 'satisfied' : 'not-satisfied'])
    expect(shown).toEqual(expected)
    expect(props).toContainEqual(
      expect.objectContaining({ name: 'readiness-share', value: String(judgement.readiness.share) }),
    )
  }
})

test('what somebody wrote is no markup, parameter or link, wherever OSCAL reads Markdown', () => {
  const all = exports['hostile documents'].flatMap(({ text }) => [...textsIn(JSON.parse(text))])
  const texts = new Set(all)
  expect(attacks.filter(attack => ![...texts].some(text => text.includes(line(attack))))).toEqual([])
  for (const text of texts) {
    expect(typesIn(unified().use(remarkParse).parse(text))).toEqual(['root', 'paragraph', 'text'])
    expect(text).not.toMatch(/(?<!\\)[{}]|\n/)
  }
})

/** Every text in a tree that OSCAL reads as Markdown. */
function* textsIn(value: unknown): Iterable<string> {
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && /^(?:title|description|remarks|prose|statement)$/.test(key)) yield inner
    else yield* textsIn(inner)
  }
}

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])]
}

test('the same documents give the same bytes in another country and folder', () => {
  const one = examples()
  const all = () => [...filesOf(one)].map(({ text }) => text).join('')
  const here = all()
  expect(here.length).toBeGreaterThan(1_000_000)
  expect(elsewhere(all)).toBe(here)
})

test('of a changed document the UUIDs of things stay, and that of its file changes', () => {
  const uuids = (files: readonly OutputFile[]) => {
    const file = files.find(({ path }) => path === 'nordlys/component-definition.json')
    const content = JSON.parse(file?.text ?? '{}')['component-definition']
    return [content.uuid, content.components.map(({ uuid }: { uuid: string }) => uuid)]
  }
  const [whole, things] = uuids(exports.examples)
  const [other, same] = uuids(exports['the examples in English'])
  expect(same).toEqual(things)
  expect(things.length).toBeGreaterThan(5)
  expect(other).not.toBe(whole)
})
