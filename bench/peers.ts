import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Program } from './measured.ts'

/** By these versions, into a folder of their own: none of them is a dependency of ours. */
const versions = [
  'remark-cli@12.0.1',
  'remark-frontmatter@5.0.0',
  'remark-lint-frontmatter-schema@3.15.4',
  'markdownlint-cli2@0.22.0',
  'eslint@10.15.0',
  '@eslint/markdown@8.0.3',
  'ajv-cli@5.0.0',
  'rumdl@0.2.75',
]
const home = resolve('build/peers')

/** A schema of the same keys for those that check front matter: which ones there must be, and of what form. */
const schema = {
  type: 'object',
  required: ['nis2', 'id'],
  properties: {
    nis2: { type: 'string' },
    id: { type: 'string', pattern: '^[^\\s]+$' },
    title: { type: 'string' },
    version: { type: 'string' },
    status: { enum: ['draft', 'approved', 'retired', 'proposed', 'decided', 'open', 'closed'] },
    owner: { type: 'string' },
    updated: { type: 'string' },
    covers: { type: 'object', additionalProperties: { type: 'string', pattern: '^#' } },
    tags: { type: 'array', items: { type: 'string' } },
  },
}

/** The plug-in takes the path of a schema from the folder it works in, whatever it begins with. */
const settingsFor = (folder: string): Readonly<Record<string, string>> => ({
  'schema.json': JSON.stringify(schema),
  'remark.mjs': `import frontmatter from 'remark-frontmatter'
import schema from 'remark-lint-frontmatter-schema'
export default { plugins: [frontmatter, [schema, { schemas: { ${JSON.stringify(relative(folder, join(home, 'schema.json')))}: ['./**/*.md'] } }]] }
`,
  'eslint.config.mjs': `import markdown from '@eslint/markdown'
export default [{ files: ['**/*.md'], plugins: { markdown }, language: 'markdown/commonmark', languageOptions: { frontmatter: 'yaml' }, ...{ rules: markdown.configs.recommended[0].rules } }]
`,
})

/** The programs that people would use for a part of it, on the same folder. The first is the nearest in kind; the last is a native one. */
export function peers(folder: string): Program[] {
  install(settingsFor(folder))
  const bin = (path: string) => join(home, 'node_modules', path)
  const node = process.execPath
  const all: readonly Program[] = [
    {
      name: 'remark-cli + remark-lint-frontmatter-schema',
      command: [node, bin('remark-cli/cli.js'), '--quiet', '--no-config', '--rc-path', join(home, 'remark.mjs'), '.'],
      codes: [0, 1],
    },
    {
      name: 'markdownlint-cli2',
      command: [node, bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
      codes: [0, 1],
    },
    {
      name: 'eslint + @eslint/markdown',
      command: [node, bin('eslint/bin/eslint.js'), '--config', join(home, 'eslint.config.mjs'), '.'],
      codes: [0, 1],
    },
    {
      name: 'ajv-cli (the YAML files alone)',
      command: [
        node,
        bin('ajv-cli/dist/index.js'),
        'validate',
        '--strict=false',
        '-s',
        join(home, 'schema.json'),
        '-d',
        '**/*.yaml',
      ],
      codes: [0, 1],
    },
    { name: 'rumdl (Rust)', command: [rumdl(bin), 'check', '--no-cache', '--silent', '.'], codes: [0, 1] },
  ]
  return all.map(peer => ({ ...peer, cwd: folder }))
}

function install(settings: Readonly<Record<string, string>>): void {
  mkdirSync(home, { recursive: true })
  for (const [name, text] of Object.entries(settings)) writeFileSync(join(home, name), text)
  if (versions.every(isInstalled)) return
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', '--prefix', home, ...versions], {
    stdio: 'inherit',
  })
}

function isInstalled(one: string): boolean {
  const at = one.lastIndexOf('@')
  const manifest = join(home, 'node_modules', one.slice(0, at), 'package.json')
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === one.slice(at + 1)
}

/** The program itself where it is for this machine; otherwise its launcher. */
function rumdl(bin: (path: string) => string): string {
  const native = bin(`@rumdl/cli-${process.platform}-${process.arch}/rumdl`)
  return existsSync(native) ? native : bin('.bin/rumdl')
}
