import type { Judgement } from '../../lint.ts'

/** A judgement that says nothing of any one incident. How its requirements stand is told, what shows it is not. */
export function withoutIncidents(judgement: Judgement): Judgement {
  const { workspace, findings, suppressed, requirements } = judgement
  const incidents = new Set(workspace.documents.flatMap(({ kind, path }) => (kind === 'incident' ? [path] : [])))
  const isOther = ({ path }: { readonly path: string }) => !incidents.has(path)
  return {
    ...judgement,
    workspace: {
      ...workspace,
      documents: workspace.documents.filter(isOther),
      sound: { ...workspace.sound, incident: [] },
    },
    findings: findings.filter(({ at, see }) => [at, ...see].every(isOther)),
    suppressed: suppressed.filter(({ finding: { at, see } }) => [at, ...see].every(isOther)),
    requirements: requirements.map(({ id, demand, level, status, reason, evidence, findings: own, because }) => {
      return { id, demand, level, status, reason, evidence: evidence.filter(isOther), findings: own, because }
    }),
  }
}
