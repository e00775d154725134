import { defineConfig } from 'vitest/config'

// The mutants put other modules in the place of ours, so that each file of theirs has its own modules. All others share what they have loaded.
const alone = ['test/mutation/*.test.ts']

// The time is for hanging, not for slowness: a busy machine may take four times as long as an idle one.
export default defineConfig({
  test: {
    testTimeout: 120_000,
    // Most of the time goes to programs that are run, so no core is kept back for whoever watches.
    maxWorkers: '100%',
    unstubEnvs: true,
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'], exclude: alone, isolate: false } },
    ],
  },
})
