import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueOf } from '../src/law/catalogue.ts'
import type { Claim } from '../src/model/claims.ts'
import { parse } from '../src/model/parse.ts'
import { link } from '../src/model/workspace.ts'
import type { Answer } from '../src/report/explain/example-types.ts'

/** The most characters of a section that are shown; what follows is left to the file. */
const longest = 900

/** The sections in which the organisations of a folder answer requirements, the fullest organisation first, and which answers which. */
export function answered(
  folder: string,
  tree: readonly string[],
): { sections: Answer[]; answers: Record<string, number> } {
  const texts = new Map(
    tree.filter(path => /\.(?:md|ya?ml)$/.test(path)).map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  )
  const documents = [...texts].flatMap(([path, text]) => parse({ path, text, bytes: Buffer.byteLength(text) }) ?? [])
  const workspaces = link(documents, tree, catalogueOf({})).toSorted((a, b) => b.claims.length - a.claims.length)
  const known = new Map<string, number>()
  const sections: Answer[] = []
  const answers: Record<string, number> = {}
  for (const claim of workspaces.flatMap(({ claims }) => claims)) {
    if (claim.requirement in answers || !claim.section) continue
    const key = `${claim.policy.path}#${claim.anchor}`
    const index = known.get(key) ?? sections.push(answerOf(claim, folder, texts)) - 1
    known.set(key, index)
    answers[claim.requirement] = index
  }
  return { sections, answers }
}

function answerOf({ policy, anchor, section }: Claim, folder: string, texts: ReadonlyMap<string, string>): Answer {
  const all = policy.outline?.sections ?? []
  const start = section?.span[0] ?? 0
  const next = all.find(({ span, depth }) => span[0] > start && depth <= (section?.depth ?? 0))
  const text = (texts.get(policy.path) ?? '').slice(start, next?.span[0]).trim()
  return { path: `${folder}/${policy.path}`, anchor, text: shortened(text) }
}

/** The fields of the registrations of the organisations, by section and name, as they stand in the files. */
export function registered(folder: string): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {}
  for (const organisation of readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())) {
    const text = readFileSync(join(folder, organisation.name, 'registration.yaml'), 'utf8')
    const paragraph = /^paragraph: "?(\d+)/m.exec(text)?.[1] ?? ''
    // A key at the beginning of a line, and what is indented below it.
    const fields = [...text.matchAll(/^(\w+):.*(?:\n(?:[ -].*)?(?=\n))*/gm)]
    found[paragraph] ??= Object.fromEntries(fields.map(([field, name = '']) => [name, field.trimEnd()]))
  }
  return found
}

/** A text up to the last whole paragraph that fits. */
function shortened(text: string): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf('\n\n', longest)
  return `${text.slice(0, end > 0 ? end : longest).trimEnd()}\n\n…`
}
