import type { Diagnostic } from 'vscode-languageserver/node'
import { defaultSettings } from '../../src/engine/settings.ts'
import { lint } from '../../src/lint.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { rules } from '../../src/rules/index.ts'
import { asOf } from './client.ts'

/** What a linter that has never seen the files before says of them: rule, fingerprint and place, by path. */
export function fresh(files: Readonly<Record<string, string>>, date = asOf): Map<string, string[]> {
  const all = Object.entries(files).map(([path, text]) => ({ path, text, bytes: Buffer.byteLength(text) }))
  const proofs = { fileDigests: new Map(), signatures: new Map() }
  const tree = Object.keys(files).sort()
  const judgements = lint(
    all.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    { rules, asOf: date, tree, settings: defaultSettings, ...proofs },
  )
  const sources = sourcesOf(all)
  const said = new Map<string, string[]>()
  for (const { at, rule, fingerprint } of judgements.flatMap(({ findings }) => findings)) {
    const [start, end] = [sources.start(at), sources.end(at)]
    const line = `${rule} ${fingerprint} ${start.line}:${start.column}-${end.line}:${end.column}`
    said.set(at.path, [...(said.get(at.path) ?? []), line])
  }
  return new Map([...said].map(([path, lines]) => [path, lines.sort()]))
}

/** The same of what an editor shows. */
export function asSaid(shown: ReadonlyMap<string, readonly Diagnostic[]>): Map<string, string[]> {
  const line = ({ code, data, range: { start, end } }: Diagnostic) =>
    `${code} ${data} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`
  return new Map([...shown].map(([path, diagnostics]) => [path, diagnostics.map(line).sort()]))
}
