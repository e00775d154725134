import { existsSync } from 'node:fs'
import { clocksOfIncident } from '../../engine/incident-clocks.ts'
import { isTrustService } from '../../engine/incidents.ts'
import { type Instant, localOf } from '../../law/instant.ts'
import { momentOf } from '../../law/moment.ts'
import type { Lang } from '../../law/types.ts'
import type { Document } from '../../model/document.ts'
import { parse } from '../../model/parse.ts'
import { recordOf } from '../../report/incident/record.ts'
import type { ToRecord } from '../../report/incident/reported.ts'
import { summaryText } from '../../report/incident/summary.ts'
import type { Request } from '../arguments.ts'
import { painter } from '../paint.ts'
import { alreadyThere } from '../write.ts'
import { asOfRead } from './clock.ts'
import { entityNamed, type Subject } from './entity.ts'
import type { Answers, Context } from './interview.ts'
import { reportOptions } from './new-help.ts'
import { notAPath, notMarkdown, stateMore } from './new-refusals.ts'
import { newId, newPath, writeRecord } from './place.ts'
import { lackingOf, reportedOf, timeOf } from './stated.ts'
import { type Linked, linkedIn } from './workspaces.ts'

/** `nis2lint incident new`: writes a record of an incident from flags or answers, and says what is due when, to whom, and with what. */
export async function incidentNewCommand(request: Request, otherwise: Lang): Promise<number> {
  const { operands, options } = request
  if (operands.length > 0) throw notAPath(operands[0] ?? '')
  const output = options['output'] as string | undefined
  // Said before anything is asked, so that no answer is given in vain.
  if (output !== undefined && !output.endsWith('.md')) throw notMarkdown(output)
  if (output !== undefined && existsSync(output)) throw alreadyThere(output)
  const now = asOfRead(options['as-of'], 'instants only')
  const linked = linkedIn(request, momentOf(now), otherwise)
  const answers = answersIn(options, now)
  const asks = lackingOf(options).length > 0
  if (asks && !(process.stdin.isTTY && process.stderr.isTTY)) throw stateMore(lackingOf(options))
  const subject = await entityNamed(linked, answers, options['entity'], asks)
  if (subject === 'stopped') return 130
  const context = contextOf(subject, now)
  if (asks) {
    const { askAtTerminal } = await import('./terminal.ts')
    if ((await askAtTerminal(linked.lang, answers, context)) === 'stopped') return 130
  }
  const services = context.services.map(({ id }) => id)
  const reported = reportedOf(Object.fromEntries(answers), now, services)
  const { workspace, profile } = subject
  const at = reported.known ?? reported.discovered
  const entity = workspace?.entity
  const trust = entity && isTrustService(profile)
  const id = newId(localOf(at).date, linked)
  const record: ToRecord = { id, reported, now, entity, trust, scope: profile?.scope }
  const path = output ?? newPath(reported.title, at, workspace, linked)
  tell(record, path, { linked, isBound: profile?.applicable.includes('dk/12.1/notify'), options })
  return 0
}

function tell(
  record: ToRecord,
  path: string,
  { linked, isBound, options }: { linked: Linked; isBound: boolean | undefined; options: Request['options'] },
): void {
  const { lang } = linked
  const text = recordOf(record, lang)
  const moment = momentOf(record.now)
  const clocks = clocksOfIncident(documentOf(text, path), record.trust, moment)
  const isWritten = !options['dry-run']
  try {
    if (isWritten) writeRecord(text, path)
  } catch (error) {
    // What was answered must not be lost with the file.
    process.stdout.write(text)
    throw error
  }
  const paint = painter(!options['no-color'])
  process.stdout.write(summaryText({ record, clocks, moment, path, isWritten, isBound }, lang, paint))
  if (!isWritten) process.stdout.write(`\n${text}`)
}

/** What the flags answer already, with times as the instants they mean. */
function answersIn(options: Request['options'], now: Instant): Answers {
  const answers: Answers = new Map()
  for (const name of Object.keys(reportOptions)) {
    const stated = options[name]
    if (name === 'discovered' || name === 'known') {
      const at = timeOf(name, options, now)
      if (at !== undefined) answers.set(name, at)
    } else if (stated !== undefined) answers.set(name, typeof stated === 'string' ? stated : (stated as string[]))
  }
  return answers
}

function contextOf({ workspace, profile }: Subject, now: Instant): Context {
  return {
    now,
    sectors: profile?.scope.reached ?? [],
    regulation: profile?.regulation ?? false,
    services: workspace?.sound.services.flatMap(({ data }) => data.services) ?? [],
  }
}

/** The record as the linter reads it. That it follows its schema is ours to see to. */
function documentOf(text: string, path: string): Document<'incident'> {
  const document = parse({ path, text, bytes: Buffer.byteLength(text) })
  if (document?.kind !== 'incident' || !document.sound) throw new Error(`${path} does not follow its schema`)
  return document as Document<'incident'>
}
