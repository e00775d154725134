/** The line that our comment on a gap begins with; `step` tells it from those of other steps. */
export function gapMark(step: string, key: string): string {
  return `<!-- nis2lint:gap id=${step} key=${key} -->`
}

/** The line that our last word in a discussion begins with. */
export function endMark(step: string): string {
  return `<!-- nis2lint:end id=${step} -->`
}

/** Which gap a comment is about; undefined where it is not of that step. */
export function gapOf(body: string, step: string): string | undefined {
  const [, id, key] = /^<!-- nis2lint:gap id=([\w.-]+) key=([0-9a-f]{16}) -->/.exec(body) ?? []
  return id === step ? key : undefined
}
