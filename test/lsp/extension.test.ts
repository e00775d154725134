import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const extension = json('editors/vscode/package.json')

test('the extension has the version of what it starts, and starts where our documents are', () => {
  expect(extension.version).toBe(json('package.json').version)
  const own = extension.activationEvents.map((event: string) => event.replace('workspaceContains:**/', ''))
  expect(own).toEqual(['nis2lint.yaml', 'nis2lint.index.yaml', 'entity.yaml', 'entity.yml'])
})

test('the extension knows the schema of every kind of YAML file by the names in the list of schemas', () => {
  const listed = json('schemas/index.json').schemas.filter(
    ({ fileMatch }: { fileMatch: string[] }) => fileMatch.length > 0,
  )
  const known = extension.contributes.yamlValidation.map(
    ({ fileMatch, url }: { fileMatch: string | string[]; url: string }) => [url, [fileMatch].flat()],
  )
  expect(known).toEqual(
    listed.map(({ path, fileMatch }: { path: string; fileMatch: string[] }) => [
      `./${path}`,
      fileMatch.map(name => `**/${name}`),
    ]),
  )
})

test('the hook runs the program that the package has', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
  expect(Object.keys(json('package.json').bin)).toContain(hook.entry)
  expect(hook).toMatchObject({ language: 'node', pass_filenames: false })
})
