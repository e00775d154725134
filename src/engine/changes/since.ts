import type { File } from '../../text/source.ts'
import type { ChangeSince, Version } from '../history.ts'
import { changeBetween } from './compare.ts'

/** What was changed in a document since a text of it, which is known by its digest; undefined where its versions do not show that text. */
export function changeSince(
  versions: readonly Version[],
  digest: string,
  now: File,
  digestNow: string | undefined,
): ChangeSince | undefined {
  const last = versions.findIndex(version => version.digest === digest)
  const after = versions.slice(last).findIndex(version => version.digest !== digest)
  const index = after < 0 ? versions.length - 1 : last + after - 1
  const approved = versions[index]
  if (last < 0 || !approved) return undefined
  const change = changeBetween({ path: now.path, text: approved.text, bytes: now.bytes }, now)
  if (!change) return undefined
  const changes = versions.slice(0, index).filter((version, at) => version.digest !== versions[at + 1]?.digest)
  return {
    ...change,
    approved: withoutText(approved),
    latest: changes[0] ? withoutText(changes[0]) : null,
    commits: changes.length,
    uncommitted: versions[0]?.digest !== digestNow,
  }
}

function withoutText({ commit, date, path, digest, earliest }: Version): Omit<Version, 'text'> {
  return { commit, date, path, digest, earliest }
}
