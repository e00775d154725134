import { defineConfig } from 'rolldown'
import { notices } from './scripts/notices.js'

// Not minified: auditors read what runs, and it saved no start-up time.
const common = { platform: 'node', tsconfig: false }

export default defineConfig([
  {
    ...common,
    input: 'src/cli/main.ts',
    output: { file: 'dist/nis2lint.js', banner: '#!/usr/bin/env node' },
    plugins: [notices('THIRD-PARTY-NOTICES.txt')],
  },
  {
    ...common,
    input: 'action/main.ts',
    output: { file: 'action/dist/index.js' },
    plugins: [notices('THIRD-PARTY-NOTICES.txt')],
  },
])
