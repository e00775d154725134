// `npm run mutants -- law` changes the code in small ways and sees whether a test notices, `npm run mutants -- rules 2/4` does so for
// every fourth rule, from the second: see test/stryker/README.md.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'

// Not among our dependencies: 167 packages that only this needs.
const version = '9.6.1'
const home = 'build/stryker'
const program = `${home}/node_modules/@stryker-mutator/core/bin/stryker.js`

if (!existsSync(program)) {
  mkdirSync(home, { recursive: true })
  writeFileSync(`${home}/package.json`, '{ "private": true }\n')
  const packages = ['core', 'vitest-runner'].map(name => `@stryker-mutator/${name}@${version}`)
  // It must find our vitest and not bring its own.
  run('npm', ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', '--prefix', home, ...packages])
}
const [share = 'law', ...settings] = process.argv.slice(2)
const part = /^\d+\/\d+$/.test(settings[0] ?? '') ? settings.shift() : '1/1'
const [index, of] = part.split('/').map(Number)
run(process.execPath, [
  program,
  'run',
  `test/stryker/${share}.json`,
  ...(of > 1 ? ['--mutate', filesIn().join()] : []),
  ...settings,
])

/** The files of one part of a share. */
function filesIn() {
  const files = readdirSync(`src/${share}`, { recursive: true, encoding: 'utf8' }).map(file => `src/${share}/${file}`)
  const beside = share === 'law' ? ['src/text/digest.ts', 'src/text/sha256.ts'] : []
  const mutated = [...files, ...beside].filter(file => file.endsWith('.ts') && !/(?:\.generated|types)\.ts$/.test(file))
  return mutated.sort((a, b) => (a < b ? -1 : 1)).filter((_, at) => at % of === index - 1)
}

function run(command, words) {
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
