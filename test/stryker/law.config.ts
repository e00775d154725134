import { defineConfig } from 'vitest/config'

// What judges the law and the digests, save what needs texts that lie beside the checkout.
export default defineConfig({
  test: {
    testTimeout: 20_000,
    include: ['test/law/**/*.test.ts', 'test/text/digest*.test.ts', 'test/text/sha256.test.ts'],
    exclude: ['test/law/own-words.test.ts'],
    isolate: false,
  },
})
