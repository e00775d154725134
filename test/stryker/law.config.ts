import { defineConfig } from 'vitest/config'

// What judges the law and the digests and is quick, save what needs texts that lie beside the checkout.
export default defineConfig({
  test: {
    testTimeout: 20_000,
    include: ['test/law/**/*.test.ts', 'test/text/{canonical,digest,sha256}.test.ts'],
    exclude: ['test/law/{own-words,misstatements,adopt-words,annex,elements,mappings,views}.test.ts'],
    isolate: false,
  },
})
