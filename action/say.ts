import { EOL } from 'node:os'
import { visible } from '../src/report/visible.ts'

/** Writes a line to the log. The only way there: whatever a document or a file name holds, the runner obeys none of it. */
export function say(text: string): void {
  write(harmless(text))
}

/** Says something that went wrong beside the point: it stands on the run's page and fails nothing. */
export function warn(text: string): void {
  write(command('warning', text))
}

/** Says in a sentence why the step fails, and fails it. */
export function fail(text: string): void {
  process.exitCode = 1
  write(command('error', text))
}

/** A text as one line in which the runner finds no command: those begin with `::` or, anywhere in a line, with `##[`. */
export function harmless(text: string): string {
  return visible(text)
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#\[)/g, '# ')
}

// Written here, since @actions/core would have the thread that watches load all of it.
function command(name: 'warning' | 'error', text: string): string {
  return `::${name}::${harmless(text).replaceAll('%', '%25')}`
}

function write(line: string): void {
  process.stdout.write(line + EOL)
}
