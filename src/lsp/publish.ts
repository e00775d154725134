import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node'

/** The diagnostics of one text, and the version of it that they are about where it is open. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[]
  readonly version: number | undefined
}

/** Sends what is another than what was sent before, and takes back what no longer holds. */
export function publisher(send: (params: PublishDiagnosticsParams) => void): (now: ReadonlyMap<string, Told>) => void {
  const sent = new Map<string, string>()
  return now => {
    for (const [uri, { diagnostics, version }] of now) {
      const told = JSON.stringify([version, diagnostics])
      const isSilent = diagnostics.length === 0 && version === undefined
      if (sent.get(uri) === told || (isSilent && !sent.has(uri))) continue
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
