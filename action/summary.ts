import type { Text } from '../src/law/types.ts'
import type { ComparedView } from '../src/report/compared/view.ts'
import { comparedPageFor } from './compared-page.ts'
import type { RunContext } from './context.ts'
import type { Checked } from './gather.ts'
import { pageOf } from './page.ts'

/** Bytes of the whole report in the summary of a job, which may have a MiB of all that the step writes there. */
const room = 400_000

/** The summary of the job: the page about the change where there is something to compare with, and the whole report. */
export function summaryOf(checked: Checked, view: ComparedView, context: RunContext, remarks: readonly Text[]): string {
  const whole = pageOf(checked, context, room)
  if (view.base === null) return `${remarks.map(remark => `> ${remark[view.lang]}.\n\n`).join('')}${whole}`
  return `${comparedPageFor('summary', view, context, remarks)}\n---\n\n${whole}`
}
