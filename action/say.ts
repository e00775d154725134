import * as core from '@actions/core'
import { visible } from '../src/report/visible.ts'

/** Writes a line to the log. The only way there: whatever a document or a file name holds, the runner obeys none of it. */
export function say(text: string): void {
  core.info(harmless(text))
}

/** Says something that went wrong beside the point: it stands on the run's page and fails nothing. */
export function warn(text: string): void {
  core.warning(harmless(text))
}

/** Says in a sentence why the step fails, and fails it. */
export function fail(text: string): void {
  core.setFailed(harmless(text))
}

/** A text as one line in which the runner finds no command: those begin with `::` or, anywhere in a line, with `##[`. */
export function harmless(text: string): string {
  return visible(text)
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#\[)/g, '# ')
}
