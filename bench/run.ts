import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { File } from '../src/text/source.ts'
import { version } from '../src/version.ts'
import { corpusOf } from './corpus.ts'
import { type Measured, measured } from './measured.ts'
import { cold, ours, starts } from './ours.ts'
import { peers } from './peers.ts'
import { stages } from './stages.ts'
import { growthTable, headOf, processTable, stageTable } from './tables.ts'

// npm run bench -- [--documents 200,2000,10000] [--growth 1000,50000] [--runs 5] [--no-peers] [--print]
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '200,2000,10000' },
    /** Sizes of which only is measured, once, what a document costs. */
    growth: { type: 'string', default: '1000,50000' },
    runs: { type: 'string', default: '5' },
    'no-peers': { type: 'boolean', default: false },
    /** The table on the screen alone, and bench/README.md as it was. */
    print: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
const mostForAll = 2000
const sizes = values.documents.split(',').map(Number)

const parts = [
  headOf({
    command: `npm run bench -- --documents ${values.documents} --growth ${values.growth} --runs ${runs}`,
    version,
    processors: cpus()[0]?.model ?? '',
    cores: availableParallelism(),
    runs,
  }),
]
const [smallest = 200] = sizes
const small = written(smallest)
parts.push(
  processTable(
    'Start-up',
    starts(small.folder).map(program => measured(program, runs)),
    'node -e 0',
  ),
)
for (const size of sizes) {
  const { folder, files } = written(size)
  // Of very many documents, the others take minutes for each run: there the fastest of them is the measure.
  const others = values['no-peers'] ? [] : peers(folder)
  const programs = [...ours(folder), ...(size > mostForAll ? others.slice(-1) : others)]
  const all: Measured[] = programs.map(program => {
    const result = measured(program, runs)
    process.stderr.write(`${size}: ${result.name} ${result.seconds.toFixed(2)} s\n`)
    return result
  })
  parts.push(processTable(`${size} documents`, all, 'nis2lint, cold'))
  if (size <= 2000) parts.push(stageTable(size, stages(folder, files, runs)))
}
const growing = values.growth.split(',').filter(Boolean).map(Number)
if (growing.length > 0) {
  parts.push(growthTable(growing.map(size => ({ size, ...measured(cold(written(size).folder), 1) }))))
}
const page = `${parts.join('\n\n')}\n`
process.stdout.write(page)
if (!values.print) writeFileSync('bench/README.md', page)

/** A corpus on disk, outside of any repository: some programs pass over what git ignores. */
function written(documents: number): { folder: string; files: readonly File[] } {
  const folder = join(tmpdir(), `nis2lint-bench-${documents}`)
  const files = corpusOf({ documents })
  if (existsSync(folder)) rmSync(folder, { recursive: true })
  for (const { path, text } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { folder, files }
}
