import { defineConfig } from 'vitest/config'

// The time is for hanging, not for slowness: a busy machine may take four times as long as an idle one.
export default defineConfig({ test: { dir: 'test', testTimeout: 120_000 } })
