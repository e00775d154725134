import { changedSince } from './engine/changed-since.ts'
import { changeSince } from './engine/changes/since.ts'
import type { Finding } from './engine/check.ts'
import type { History, Sought } from './engine/history.ts'
import { registeredBy } from './engine/registered-changes.ts'
import { registrationDutyOf } from './engine/registration.ts'
import { standingOf } from './engine/standing.ts'
import type { IsoDate } from './law/calendar.ts'
import type { Judgement } from './lint.ts'
import type { Document } from './model/document.ts'
import type { Workspace } from './model/workspace.ts'
import { documentAt, type File } from './text/source.ts'

/**
 * The documents whose earlier texts would tell more about what was found: those that were changed after their approval, and registrations
 * that no longer say what was filed.
 */
export function soughtIn(judgements: readonly Judgement[], asOf: IsoDate): Sought[] {
  const sought = new Map<string, Sought>()
  for (const judgement of judgements) {
    for (const finding of judgement.findings) {
      const held = heldAgainst(finding, judgement, asOf)
      if (!held) continue
      const { path, kind, data } = held.document
      const digests = [...(sought.get(path)?.digests ?? []), held.digest]
      sought.set(path, { path, kind, id: data.id, digests: [...new Set(digests)] })
    }
  }
  return [...sought.values()]
}

/**
 * The judgements with what history tells of those findings: of a text approved what was changed in it, when, and whether it looks like
 * more than a slip; of a registration since when it says something else. A plain addition: what is found, how severe it is and what it does
 * to readiness stay.
 */
export function withHistory(
  judgements: readonly Judgement[],
  history: History,
  files: readonly File[],
  asOf: IsoDate,
): Judgement[] {
  const texts = new Map(files.map(file => [file.path, file]))
  return judgements.map(judgement => {
    const findings = judgement.findings.map(finding => {
      const held = heldAgainst(finding, judgement, asOf)
      const now = held && texts.get(held.document.path)
      if (!held || !now) return finding
      const versions = history.versions.get(held.document.path) ?? []
      if (held.paragraph) {
        const since = changedSince(held.digest, versions, held.paragraph, asOf)
        return { ...finding, changedSinceFiling: since ?? null }
      }
      const change = changeSince(versions, held.digest, now, held.document.digests?.digest)
      return { ...finding, change: change ?? null }
    })
    return { ...judgement, findings, history: history.state }
  })
}

/** A document that a finding says is no longer what it was, and the digest of the text it was. */
interface Held {
  readonly document: Document<'policy' | 'exception' | 'registration'>
  readonly digest: string
  /** Of a registration: the section it is filed under. */
  readonly paragraph?: '9' | '10'
}

function heldAgainst(finding: Finding, { workspace, profile }: Judgement, asOf: IsoDate): Held | undefined {
  if (finding.rule === 'approval-current') return approvedIn(finding, workspace, asOf)
  const duty = registrationDutyOf(profile)
  if (finding.rule !== 'changes-reported-in-time' || finding.says !== 'differs' || !duty) return undefined
  const { paragraph } = duty
  const registered = registeredBy(asOf, workspace, paragraph).find(
    ({ document }) => document.path === documentAt(finding.at),
  )
  return registered?.last.digest
    ? { document: registered.document, digest: registered.last.digest, paragraph }
    : undefined
}

function approvedIn({ at, see }: Finding, workspace: Workspace, asOf: IsoDate): Held | undefined {
  const paths = new Set([at, ...see].map(documentAt))
  const documents = [
    ...workspace.sound.policy,
    ...workspace.sound.exception,
    ...workspace.inherited.map(one => one.document),
  ]
  const document = documents.find(({ path }) => paths.has(path))
  if (!document) return undefined
  const standing = standingOf(document, workspace, asOf)
  if (standing.is !== 'changed' && standing.is !== 'layout') return undefined
  const { digest } = standing.decision.entry
  return digest === undefined ? undefined : { document, digest }
}
