import { readTree, realFolder } from '../../src/cli/files.ts'
import { check, type Finding } from '../../src/engine/check.ts'
import type { Rule } from '../../src/engine/rule.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { isTold } from '../../src/engine/untold.ts'
import { catalogueOf } from '../../src/law/catalogue.ts'
import { type Judgement, judged } from '../../src/lint.ts'
import type { Document } from '../../src/model/document.ts'
import { parse } from '../../src/model/parse.ts'
import { rules } from '../../src/rules/index.ts'
import type { File } from '../../src/text/source.ts'
import { lineStarts, pointAt } from '../../src/text/source.ts'
import { edited, linesAfter } from './edit.ts'
import { fits, type Mutant } from './mutant.ts'

/** One of our examples, parsed once, so that a mutant costs one parse and one judgement. */
export interface Organisation {
  readonly asOf: string
  readonly documents: readonly Document[]
  readonly tree: readonly string[]
  readonly text: (path: string) => string
  readonly judgement: Judgement
  readonly findings: readonly Finding[]
  readonly after: (mutant: Mutant, by?: readonly Rule[]) => Outcome
}

/** What the linter makes of a mutant. */
export interface Outcome {
  readonly findings: readonly Finding[]
  readonly fresh: readonly Finding[]
  /** What is not told because of what could not be read. */
  readonly untold: () => readonly Finding[]
  /** The fresh findings that were expected; as many as there were expectations where it was killed. */
  readonly hits: readonly Finding[]
  readonly killed: boolean
}

const asOf = '2026-11-21'
const requirements = catalogueOf(defaultSettings.requirements)

export function organisation(name: string): Organisation {
  const { files, paths: tree } = readTree(realFolder(`policies-example/${name}`), [])
  const texts = new Map(files.map(file => [file.path, file]))
  const parsed = new Map(files.map(file => [file.path, parse(file)]))
  const documents = [...parsed.values()].filter(document => document !== undefined)
  const judge = (list: readonly Document[], paths: readonly string[], by = rules as readonly Rule[]) =>
    judged(list, { rules: by, asOf, tree: paths, settings: defaultSettings })
  const [judgement] = judge(documents, tree)
  if (!judgement) throw new Error(`${name} holds nothing of ours`)
  const known = new Set(judgement.findings.map(({ fingerprint }) => fingerprint))
  const fileAt = (path: string): File => {
    const file = texts.get(path)
    if (!file) throw new Error(`no ${path}`)
    return file
  }
  const text = (path: string) => fileAt(path).text

  return { asOf, documents, tree, text, judgement, findings: judgement.findings, after }

  function after({ changes, expects }: Mutant, by: readonly Rule[] = rules): Outcome {
    const changed = new Map([...changes].map(([path, edits]) => [path, edits && edited(text(path), edits)] as const))
    const list = [...parsed].flatMap(([path, document]) => {
      const put = changed.get(path)
      const now = put === undefined ? document : put === null ? undefined : parse({ ...fileAt(path), text: put })
      return now ? [now] : []
    })
    const paths = tree.filter(path => changed.get(path) !== null)
    const judgements = judge(list, paths, by)
    const findings = judgements.flatMap(one => one.findings)
    const untold = () =>
      judgements.flatMap(({ workspace, profile }) =>
        check(workspace, by, { asOf, profile, settings: defaultSettings, requirements }).filter(one => !isTold(one)),
      )
    const fresh = findings.filter(({ fingerprint }) => !known.has(fingerprint))
    const hits = expects.flatMap(expectation => {
      const { path, near } = expectation
      const edits = path === undefined ? undefined : changes.get(path)
      const lines = near && path !== undefined ? linesAfter(text(path), edits ?? [], near) : undefined
      const lineOf = ({ at }: Finding) => pointAt(lineStarts(changed.get(at.path) ?? text(at.path)), at.span[0]).line
      return fresh.find(finding => fits(expectation, finding, lineOf(finding), lines)) ?? []
    })
    return { findings, fresh, untold, hits, killed: expects.length > 0 && hits.length === expects.length }
  }
}

/**
 * The rules that a mutant's expectations name; all, where one names none. A finding comes of its rule alone, so whether a
 * mutant is killed does not depend on what the others would say.
 */
export function rulesNamedBy({ expects }: Mutant): readonly Rule[] {
  if (expects.some(expectation => expectation.rules === undefined)) return rules
  const named = new Set(expects.flatMap(expectation => expectation.rules ?? []))
  return rules.filter(({ id }) => named.has(id))
}
