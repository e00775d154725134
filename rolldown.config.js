import { resolve } from 'node:path'
import { defineConfig } from 'rolldown'
import { dataAsJson } from './scripts/data-as-json.js'
import { notices } from './scripts/notices.js'
import { sbom } from './scripts/sbom.js'
import { whenAsked } from './scripts/when-asked.js'

// Not minified: auditors read what runs, and it saved no start-up time.
const common = { platform: 'node', tsconfig: false }

/** What is only needed for texts that the quick readers leave alone, and to reckon with times of day or months of many years. */
const rare = extension => ({
  'src/text/markdown/by-remark.ts': { file: `nis2lint-remark.${extension}`, functions: ['blocksByRemark'] },
  'src/text/yaml/reference.ts': { file: `nis2lint-yaml.${extension}`, functions: ['parseByReference'] },
  'temporal-polyfill/index.js': { file: `nis2lint-temporal.${extension}`, objects: ['Temporal'] },
})

/** How the command line loads that, and how the Action does, which keeps nothing. */
const compiled = {
  imports: ["import { join } from 'node:path'", `import { loadCompiled } from '${resolve('src/cli/compiled.ts')}'`],
  code: file => `loadCompiled(join(import.meta.dirname, './${file}'))`,
}
const required = {
  imports: ["import { createRequire } from 'node:module'"],
  code: file => `createRequire(import.meta.url)('./${file}')`,
}

export default defineConfig([
  {
    ...common,
    input: { nis2lint: 'src/cli/main.ts' },
    output: {
      dir: 'dist',
      // Of these alone V8 lets us keep what it compiled.
      format: 'cjs',
      // Chunks of an earlier build would be packed with this one.
      cleanDir: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: 'nis2lint-[name].cjs',
      // What is needed to answer at once, to load the core, and to lint, each in one: every file more takes a while to find.
      codeSplitting: {
        groups: [
          { name: 'words', test: /src\/(?:cli\/(?:arguments|help|offers)|version)\.ts$/, priority: 2 },
          { name: 'compiled', test: /src\/cli\/compiled\.ts$/, priority: 2 },
          { name: 'core', test: /src\/cli\/run\.ts$/, priority: 1 },
        ],
      },
      banner: ({ fileName }) => (fileName === 'nis2lint.cjs' ? '#!/usr/bin/env node' : ''),
    },
    plugins: [whenAsked(rare('cjs'), compiled), dataAsJson, notices('THIRD-PARTY-NOTICES.txt'), sbom('sbom.cdx.json')],
  },
  {
    // For Node and browsers alike, so nothing of either.
    ...common,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    input: { index: 'src/index.ts' },
    output: { dir: 'dist' },
    plugins: [dataAsJson],
  },
  {
    ...common,
    input: { index: 'action/main.ts', step: 'action/step.ts' },
    // Of the packages of GitHub's toolkit, what nothing calls would load all of HTTP.
    treeshake: { moduleSideEffects: [{ test: /node_modules\/@actions\//, sideEffects: false }] },
    output: {
      dir: 'action/dist',
      cleanDir: true,
      chunkFileNames: '[name].js',
      // What both threads need, all that judges, and what speaks to GitHub, each in one. The step itself is in none of them: it awaits,
      // and what is `rare` is required, which nothing that awaits can be.
      codeSplitting: {
        groups: [
          { name: 'said', test: /action\/(?:failed|lang|say)\.ts$/, priority: 2 },
          { name: 'context', test: /@actions\/github\/lib\/context\.js$/, priority: 3 },
          { name: 'github', test: /@actions\/github\/lib\/utils\.js$/, priority: 2 },
          { name: 'run', test: /action\/run\.ts$/, priority: 1 },
        ],
      },
    },
    plugins: [whenAsked(rare('js'), required), dataAsJson, notices('THIRD-PARTY-NOTICES.txt'), sbom('sbom.cdx.json')],
  },
])
