/** A claim of a policy that was changed: the heading under which a requirement was, and is, answered. */
export interface ClaimChange {
  readonly requirement: string
  readonly from: string | null
  readonly to: string | null
}

/** Claims added (`from` is null), removed (`to` is null) and moved to another heading. */
export function claimChanges(before: unknown, after: unknown): ClaimChange[] {
  const [old, now] = [headingsIn(before), headingsIn(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(requirement => {
    const change = { requirement, from: old.get(requirement) ?? null, to: now.get(requirement) ?? null }
    return change.from === change.to ? [] : [change]
  })
}

function headingsIn(covers: unknown): Map<string, string> {
  const entries = typeof covers === 'object' && covers !== null ? Object.entries(covers) : []
  return new Map(entries.map(([requirement, heading]) => [requirement, String(heading)]))
}
