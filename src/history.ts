import { changeSince } from './engine/changes/since.ts'
import type { Finding } from './engine/check.ts'
import type { History, Sought } from './engine/history.ts'
import { standingOf } from './engine/standing.ts'
import type { IsoDate } from './law/calendar.ts'
import type { Judgement } from './lint.ts'
import type { Document } from './model/document.ts'
import type { Workspace } from './model/workspace.ts'
import type { File } from './text/source.ts'

/** The documents whose earlier texts would tell more about what was found: those that were changed after their approval. */
export function soughtIn(judgements: readonly Judgement[], asOf: IsoDate): Sought[] {
  const sought = new Map<string, Sought>()
  for (const { workspace, findings } of judgements) {
    for (const finding of findings) {
      const lapsed = lapsedIn(finding, workspace, asOf)
      if (!lapsed) continue
      const { path, kind, data } = lapsed.document
      const digests = [...(sought.get(path)?.digests ?? []), lapsed.digest]
      sought.set(path, { path, kind, id: data.id, digests: [...new Set(digests)] })
    }
  }
  return [...sought.values()]
}

/**
 * The judgements with what history tells of each finding on a document changed after its approval: what was changed, when, and whether
 * it looks like more than a slip. A plain addition: what is found, how severe it is and what it does to readiness stay.
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
      const lapsed = lapsedIn(finding, judgement.workspace, asOf)
      const now = lapsed && texts.get(lapsed.document.path)
      if (!lapsed || !now) return finding
      const { path, digests } = lapsed.document
      const change = changeSince(history.versions.get(path) ?? [], lapsed.digest, { ...now, digest: digests?.digest })
      return { ...finding, change: change ?? null }
    })
    return { ...judgement, findings, history: history.state }
  })
}

/** The document that a finding says was changed after its approval, and the digest of the text approved. */
function lapsedIn(
  { rule, at, see }: Finding,
  workspace: Workspace,
  asOf: IsoDate,
): { readonly document: Document<'policy' | 'exception'>; readonly digest: string } | undefined {
  if (rule !== 'approval-current') return undefined
  const paths = new Set([at, ...see].map(({ path }) => path))
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
