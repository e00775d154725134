import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { installed, put } from './installed.ts'

const folder = installed()
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const home = join(folder, 'node_modules/nis2lint')
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

function run(program: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

describe('the package, installed where there is nothing else', () => {
  test('brings no other package with it', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['nis2lint'])
    expect(manifest.dependencies).toBeUndefined()
  })

  test('brings nothing that V8 compiled here: who gets it would have to believe it', () => {
    const names = readdirSync(join(home, 'dist')).filter(name => !/^(?:nis2lint[\w.-]*\.cjs|index\.js)$/.test(name))
    expect(names.sort()).toEqual(['THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json', 'types'])
  })

  test('starts by its name', () => {
    const { code, out } = run('npx', '--no-install', 'nis2lint', '--version')
    expect([code, out]).toEqual([0, `nis2lint ${manifest.version}\n`])
  })

  test('lints a workspace and draws its badge', () => {
    put(folder, { 'acme/entity.yaml': entity, 'acme/policy.md': policy({ ownr: 'x' }) })
    const program = join(folder, 'node_modules/.bin/nis2lint')
    const { code, out } = run(program, 'acme', '--as-of', '2026-06-01', '--lang', 'da')
    expect(code).toBe(1)
    expect(out).toContain('Feltet «ownr» findes ikke her')
    expect(run(program, 'badge', 'acme', '--as-of', '2026-06-01').out).toMatch(/^<svg /)
  })

  test('holds the schemas and the licences of all that is bundled', () => {
    const catalogue = JSON.parse(readFileSync(join(home, 'schemas/index.json'), 'utf8'))
    for (const { path } of catalogue.schemas) expect(existsSync(join(home, path)), path).toBe(true)
    const notices = readFileSync(join(home, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
    const code = programs().map(name => readFileSync(join(home, 'dist', name), 'utf8'))
    // A line before each module names its file.
    const bundled = code.flatMap(text => [
      ...text.matchAll(/^\/\/.*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\/.*\.m?js/gm),
    ])
    const names = new Set(bundled.map(match => match[1] ?? ''))
    expect(names.size).toBeGreaterThan(20)
    expect([...names].filter(name => !new RegExp(`^${name} \\d`, 'm').test(notices))).toEqual([])
  })

  test('runs nothing when it is installed', () => {
    const { scripts = {}, gypfile } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare', 'prepublish']
    expect(Object.keys(scripts).filter(name => atInstall.includes(name))).toEqual([])
    // Without a script npm would build what has this file.
    expect([gypfile, existsSync(join(home, 'binding.gyp'))]).toEqual([undefined, false])
  })

  test('names in its bill of materials what the notices name, with versions', () => {
    const bill = JSON.parse(readFileSync(join(home, 'dist/sbom.cdx.json'), 'utf8'))
    const named = bill.components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`)
    const notices = readFileSync(join(home, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8').split('\n\n----\n\n')
    expect(new Set(named)).toEqual(new Set(notices.map(text => text.split(' (')[0])))
    expect(named.length).toBe(notices.length)
    expect(bill.metadata.component).toMatchObject({ name: 'nis2lint', version: manifest.version })
    expect(JSON.stringify(bill)).not.toMatch(/serialNumber|timestamp/)
  })

  test('holds no program that nothing starts: dist was built anew', () => {
    const reached = new Set(['index.js', 'nis2lint.cjs'])
    for (const name of reached) {
      const found = readFileSync(join(home, 'dist', name), 'utf8').matchAll(/["']\.\/(nis2lint-[\w.-]+\.cjs)["']/g)
      for (const match of found) reached.add(match[1] ?? '')
    }
    expect(programs()).toEqual([...reached].sort())
  })
})

function programs(): string[] {
  return readdirSync(join(home, 'dist'))
    .filter(name => /\.c?js$/.test(name))
    .sort()
}

test.each([
  ['help, version and refusals need', 'nis2lint.cjs'],
  ['what loads the core needs', 'nis2lint-compiled.cjs'],
])('%s neither the core nor any library', (_, first) => {
  const needed = new Set([first])
  for (const name of needed) {
    const text = readFileSync(join(home, 'dist', name), 'utf8')
    for (const [, other = ''] of text.matchAll(/^(?:\w.* = )?require\("\.\/([^"]+)"\)/gm)) needed.add(other)
    expect(text, name).not.toMatch(
      /^\/\/ (?:.*node_modules\/|src\/(?:law\/law\.generated|model|engine|rules|report)\b)/m,
    )
  }
  expect([...needed]).toContain('nis2lint-rolldown-runtime.cjs')
})

test('the core is loaded where something is asked of it', () => {
  const program = readFileSync(join(home, 'dist/nis2lint.cjs'), 'utf8')
  expect(program).toMatch(/await Promise\.resolve\(\)\.then\(\(\) => require\("\.\/nis2lint-core\.cjs"\)\)/)
})

test('the core is one file that imports nothing', () => {
  const core = readFileSync(join(home, 'dist/index.js'), 'utf8')
  expect(core.match(/^import\b.*|^export\b.* from .*/gm)).toBeNull()
})

describe.each([
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
])('types for a project with moduleResolution %s', (moduleResolution, module) => {
  test('fit what is exported, with every check on and no other types', () => {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2023',
      lib: ['es2023'],
      types: [],
      skipLibCheck: false,
    }
    put(folder, {
      [`${moduleResolution}/tsconfig.json`]: JSON.stringify({
        compilerOptions: { ...compilerOptions, exactOptionalPropertyTypes: true, module, moduleResolution },
      }),
      [`${moduleResolution}/main.ts`]: `
import { type Finding, type Judgement, type Options, defaultSettings, jsonReport, lint, rules, sourcesOf, version } from 'nis2lint'
const files = [{ path: 'a.md', text: '', bytes: 0 }]
const options: Options = { rules, asOf: '2026-06-01', tree: ['a.md'], settings: defaultSettings }
const judgements: Judgement[] = lint(files, options)
const first: Finding | undefined = judgements[0]?.findings[0]
const name: string | undefined = judgements[0]?.workspace.entity?.data.name
export const text: string = jsonReport(judgements, sourcesOf(files), { lang: 'da', asOf: '2026-06-01', version })
// @ts-expect-error -- there is no such requirement, so what a finding is about is not of type any
export const wrong = first?.requirement === 'dk/0/none'
// @ts-expect-error -- nor is a document
export const none = judgements[0]?.workspace.entity?.data.nmae
export { name }
`,
    })
    const compiler = resolve('node_modules/typescript/bin/tsc')
    const { code, out } = run(process.execPath, compiler, '-p', moduleResolution)
    expect([code, out]).toEqual([0, ''])
  })
})
