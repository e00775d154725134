import { defineConfig } from 'vitest/config'

// What judges rules and is quick: their pages, and what stands beside them for what no page can show.
export default defineConfig({
  test: {
    testTimeout: 30_000,
    include: [
      'test/rules.test.ts',
      'test/engine/{entitlement,overdue,records,registration,roster,type-duties}.test.ts',
      'test/law/misstatements.test.ts',
      'test/model/incidents.test.ts',
    ],
    isolate: false,
  },
})
