import { defineConfig } from 'rolldown'
import { notices } from './scripts/notices.js'
import { sbom } from './scripts/sbom.js'

// Not minified: auditors read what runs, and it saved no start-up time.
const common = { platform: 'node', tsconfig: false }

export default defineConfig([
  {
    ...common,
    input: { nis2lint: 'src/cli/main.ts' },
    output: {
      dir: 'dist',
      // Chunks of an earlier build would be packed with this one.
      cleanDir: true,
      chunkFileNames: 'nis2lint-[name].js',
      banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
    },
    plugins: [notices('THIRD-PARTY-NOTICES.txt'), sbom('sbom.cdx.json')],
  },
  {
    // For Node and browsers alike, so nothing of either.
    ...common,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    input: { index: 'src/index.ts' },
    output: { dir: 'dist' },
  },
  {
    ...common,
    input: 'action/main.ts',
    output: { file: 'action/dist/index.js', codeSplitting: false },
    plugins: [notices('THIRD-PARTY-NOTICES.txt'), sbom('sbom.cdx.json')],
  },
])
