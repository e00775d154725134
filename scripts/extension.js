// Puts the VS Code extension together in build/vscode: the starter with its client, the built server, and the schemas.
// `npm run extension` packages it afterwards; see docs/editors.md.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { build } from 'rolldown'
import { notices } from './notices.js'

const target = 'build/vscode'
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
await build({
  input: 'editors/vscode/extension.js',
  platform: 'node',
  tsconfig: false,
  logLevel: 'warn',
  external: ['vscode'],
  output: { file: `${target}/extension.cjs`, format: 'cjs' },
  plugins: [notices('THIRD-PARTY-NOTICES.txt')],
})
for (const file of ['package.json', 'README.md']) cpSync(`editors/vscode/${file}`, `${target}/${file}`)
cpSync('LICENSE', `${target}/LICENSE`)
cpSync('schemas', `${target}/schemas`, { recursive: true })
// What other programs import is not what editors start, and what was compiled here is for here.
const others = /^dist\/(?:index\.js$|types$|\.)/
cpSync('dist', `${target}/server`, { recursive: true, filter: path => !others.test(path) })
// The server has the version of the extension, or one of them was forgotten.
const [{ version }, own] = ['package.json', `${target}/package.json`].map(path =>
  JSON.parse(readFileSync(path, 'utf8')),
)
if (own.version !== version) throw new Error(`the extension is ${own.version}, nis2lint is ${version}`)
