import { sha256 } from '#sha256'
import { requirements, sources } from '../../law/law.generated.ts'
import type { Lang } from '../../law/types.ts'
import { type Judgement, judged } from '../../lint.ts'
import { documentsOf } from '../../model/documents.ts'
import type { Diagnosis } from '../../report/doctor/diagnosis.ts'
import { entitiesIn } from '../../report/doctor/entities.ts'
import { lawText } from '../../report/pack/manifest.ts'
import { rules } from '../../rules/index.ts'
import type { Request } from '../arguments.ts'
import { isCandidate, readTree, realFolder } from '../files.ts'
import { proofsOf } from '../proofs.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage-error.ts'
import { configurationState } from './configuration.ts'
import { machine } from './machine.ts'
import { repositoryState } from './repository.ts'
import { misplaced, passedOver, ungathered } from './tree.ts'

/** The sources whose dates are told: the act, the order on authorities and the regulation. */
const told = ['dk', 'dk-620', 'eu-ir'] as const

/** The diagnosis of a folder, and the language that its configuration asks for. Throws UsageError where there is no such folder. */
export function diagnosed(
  operands: readonly string[],
  options: Request['options'],
): { diagnosis: Diagnosis; lang: Lang | undefined } {
  const [root = '.', ...more] = operands
  if (more.length > 0) {
    throw new UsageError({ da: 'doctor: nævn højst én mappe', en: 'doctor: name one folder at most' })
  }
  const folder = realFolder(root)
  const asOf = typeof options['as-of'] === 'string' ? options['as-of'] : today()
  const { state: configuration, configured } = configurationState(folder, options['config'])
  const tree = readTree(folder, configured.ignore)
  const documents = documentsOf(tree.files)
  const repository = repositoryState(folder, tree.files)
  const judging = { rules, asOf, tree: tree.paths, settings: configured.settings }
  let judgements: readonly Judgement[] = []
  let failed = 0
  try {
    judgements = judged(documents, { ...judging, ...proofsOf(folder, tree, documents, asOf) })
  } catch {
    failed = 1
  }
  const findings = judgements.flatMap(judgement => judgement.findings)
  const { entities, problems } = entitiesIn(judgements)
  const diagnosis: Diagnosis = {
    asOf,
    machine: machine(folder),
    configuration,
    repository: repository.state,
    law: {
      data: sha256(lawText()).slice(0, 12),
      requirements: Object.keys(requirements).filter(id => !id.startsWith('tool/')).length,
      sources: told.flatMap(id => {
        const source = sources[id]
        return source
          ? [{ name: source.cite, number: source.number, from: source.from, inForce: source.from <= asOf }]
          : []
      }),
    },
    found: {
      files: tree.paths.length,
      candidates: tree.paths.filter(isCandidate).length,
      kinds: counted(documents.map(({ kind }) => kind)),
    },
    entities,
    rules: counted(findings.map(({ rule }) => rule)),
    problems: {
      failed,
      configurationBroken: configuration.state === 'broken' ? 1 : 0,
      ...misplaced(folder, tree.paths),
      noDocuments: documents.length === 0 ? 1 : 0,
      ...problems,
      ...passedOver(tree, documents),
      ...ungathered(folder, configured.ignore),
      evidenceOutside: findings.filter(({ rule, says }) => rule === 'evidence-verified' && says === 'outside').length,
      ...repository.problems,
    },
  }
  return { diagnosis, lang: configured.lang }
}

/** How often each comes, in the order of their names. */
function counted(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const name of names.toSorted()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries(counts)
}
