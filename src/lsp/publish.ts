import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node'

/** The diagnostics of one text, and the version of it that they are about where it is open. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[]
  readonly version: number | undefined
}

/** Sends what is another than what was sent before, and takes back what no longer holds. */
export function publisher(send: (params: PublishDiagnosticsParams) => void): (now: ReadonlyMap<string, Told>) => void {
  const sent = new Map<string, Told>()
  return now => {
    for (const [uri, told] of now) {
      const { diagnostics, version } = told
      const before = sent.get(uri) ?? nothing
      if (before.version === version && areSame(before.diagnostics, diagnostics)) continue
      sent.set(uri, told)
      send({ uri, diagnostics: [...diagnostics], ...(version === undefined ? {} : { version }) })
    }
    for (const uri of sent.keys()) {
      if (now.has(uri)) continue
      sent.delete(uri)
      send({ uri, diagnostics: [] })
    }
  }
}

const nothing: Told = { diagnostics: [], version: undefined }

/** Nearly all are the same objects as before. */
function areSame(some: readonly Diagnostic[], others: readonly Diagnostic[]): boolean {
  const isSame = (one: Diagnostic, other: Diagnostic | undefined) =>
    one === other || JSON.stringify(one) === JSON.stringify(other)
  return some.length === others.length && some.every((one, index) => isSame(one, others[index]))
}
