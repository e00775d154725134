import { sha256 } from '#sha256'
import type { Finding } from '../../src/engine/check.ts'
import type { Lang } from '../../src/law/types.ts'
import { prose } from '../../src/report/escape.ts'
import { groundOf } from '../../src/report/located.ts'
import { sentenceOf } from '../../src/report/sentence.ts'
import { severityWords } from '../../src/report/words.ts'

/** A finding as it is said beside the lines of a pull request. */
export interface Gap {
  readonly key: string
  readonly path: string
  /** Undefined where it is said of the file, as the pull request does not show the line. */
  readonly line: number | undefined
  readonly text: string
}

/** Tells a gap from all others of a repository: entities may call their documents the same. */
export function keyOf(root: string, { fingerprint }: Pick<Finding, 'fingerprint'>): string {
  return sha256(`${root}\n${fingerprint}`).slice(0, 16)
}

/** What is said of a finding: what is wrong, what to do about it, and by which paragraph. */
export function textOf(finding: Finding, lang: Lang): string {
  const { says, fix } = sentenceOf(finding, lang)
  const ground = `${prose(groundOf(finding, lang))} · ${finding.rule}`
  return `**${severityWords[finding.severity][lang]}** · ${ended(says)}\n\n${ended(fix)}\n\n<sub>${ground}</sub>`
}

/** A sentence with its full stop, unless it ends in a question. */
function ended(sentence: string): string {
  return `${prose(sentence)}${/[.?!]$/.test(sentence) ? '' : '.'}`
}
