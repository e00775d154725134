import type { Measured } from './measured.ts'
import type { Stage } from './stages.ts'

interface Run {
  readonly command: string
  readonly version: string
  readonly processors: string
  readonly cores: number
  readonly runs: number
}

/** What was measured, how and on what. */
export function headOf({ command, version, processors, cores, runs }: Run): string {
  return `# How fast it is

\`${command}\` wrote this page: nis2lint ${version}, Node ${process.version}, ${cores} cores (${processors}), medians of ${runs}.

The documents are made by \`bench/corpus.ts\`, the same each time: entities of 56 documents with policies of 6 KB that name one another,
decisions with the right digests, registers, exceptions and incidents; one in twenty has a mistake. All programs work on the same files in
the same run, from beginning to end. The peers do less: front matter against one schema, the style of Markdown, or the YAML files alone.
They are installed into \`build/peers\` when they are first needed; \`--no-peers\` leaves them out, and \`--documents\` and \`--runs\` say how
much is measured.`
}

/** What whole programs took, and how many times as long as one of them. */
export function processTable(title: string, all: readonly Measured[], base: string): string {
  const seconds = all.find(({ name }) => name === base)?.seconds ?? Number.NaN
  const rows = all.map(one => [
    one.name,
    one.seconds.toFixed(one.seconds < 10 ? 3 : 1),
    (one.seconds / seconds).toFixed(2),
    one.megabytes === undefined ? '–' : one.megabytes.toFixed(0),
  ])
  return `## ${title}\n\n${table(['program', 'seconds', `times ${base}`, 'memory, MB'], rows)}`
}

/** What each stage takes for a document. */
export function stageTable(size: number, all: readonly Stage[]): string {
  const rows = all.map(({ name, first, median }) => [name, first.toFixed(1), median.toFixed(1)])
  return `### Stages, microseconds for a document of ${size}, in one process\n\n${table(['stage', 'first time', 'median'], rows)}`
}

/** What a document costs where there are many more of them. */
export function growthTable(all: readonly (Measured & { readonly size: number })[]): string {
  const rows = all.map(({ size, seconds, megabytes }) => [
    String(size),
    seconds.toFixed(1),
    ((seconds / size) * 1000).toFixed(2),
    megabytes?.toFixed(0) ?? '–',
  ])
  return `## What a document costs, cold, one run\n\n${table(['documents', 'seconds', 'milliseconds a document', 'memory, MB'], rows)}`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
