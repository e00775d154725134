// Runs a TypeScript script on Node 20, which cannot by itself.
import { imported } from './imported.js'

const [script, ...rest] = process.argv.slice(2)
process.argv = [process.argv[0], script, ...rest]
await imported(script)
