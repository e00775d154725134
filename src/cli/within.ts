import type { Judgement } from '../lint.ts'
import { documentAt } from '../text/source.ts'
import { UsageError } from './usage-error.ts'

/** Whether a path is another one or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/**
 * The judgements with the findings at the paths wanted, or all where none is named. Throws UsageError where one of them holds
 * no document of ours: a path that nobody judged must not look like one without gaps. `paths` are all
 * that lie below the root.
 */
export function reportedAt(
  all: readonly Judgement[],
  wanted: readonly string[],
  { root, paths }: { readonly root: string; readonly paths: readonly string[] },
): Judgement[] {
  const documents = all.flatMap(({ workspace }) => workspace.documents)
  const empty = wanted.find(path => !documents.some(document => isWithin(document.path, path)))
  if (empty !== undefined) throw nothingOfOurs(empty, paths.filter(path => isWithin(path, empty)).length)
  if (documents.length === 0) throw nothingOfOurs(root, paths.length)
  return narrowedTo(all, wanted)
}

/** The same of a tree in which nothing need be there, such as what was before. */
export function narrowedTo(all: readonly Judgement[], wanted: readonly string[]): Judgement[] {
  return wanted.length === 0 ? [...all] : all.flatMap(judgement => narrowed(judgement, wanted))
}

/** The folders of the entities judged, by which their workspaces go. */
export function rootsOf(judgements: readonly Judgement[]): Set<string> {
  return new Set(judgements.map(({ workspace }) => workspace.root))
}

/** A judgement with the findings in some paths only; nothing where none of its documents is there. */
function narrowed(judgement: Judgement, wanted: readonly string[]): Judgement[] {
  const isWanted = (path: string) => wanted.some(folder => isWithin(path, folder))
  if (!judgement.workspace.documents.some(({ path }) => isWanted(path))) return []
  const findings = judgement.findings.filter(({ at }) => isWanted(documentAt(at)))
  const suppressed = judgement.suppressed.filter(({ finding }) => isWanted(documentAt(finding.at)))
  return [{ ...judgement, findings, suppressed }]
}

/** The error of a caller who names a place that holds no document of ours. */
function nothingOfOurs(where: string, count: number): UsageError {
  return new UsageError({
    da: `Ingen NIS 2-dokumenter i ${where} (${count} ${count === 1 ? 'fil' : 'filer'} set). Et dokument er Markdown med front matter eller YAML med linjen «nis2: policy», «nis2: entity» eller lignende; nis2lint init skriver de første`,
    en: `No NIS 2 documents in ${where} (${count} ${count === 1 ? 'file' : 'files'} seen). A document is Markdown with front matter, or YAML, with a line "nis2: policy", "nis2: entity" or the like; nis2lint init writes the first of them`,
  })
}
