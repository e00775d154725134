import type { Lang } from '../../law/types.ts'
import { jsonText } from '../json-text.ts'
import type { Diagnosis } from './diagnosis.ts'
import { toldProblems } from './problems.ts'

/** The diagnosis for programs; null where there is nothing to say. */
export function diagnosisJson(diagnosis: Diagnosis, lang: Lang): string {
  const { machine, configuration, repository, law, entities, problems, ...rest } = diagnosis
  const data = {
    version: 1,
    ...rest,
    machine: {
      ...machine,
      git: machine.git ?? null,
      terminal: { ...machine.terminal, columns: machine.terminal.columns ?? null },
    },
    configuration: { ...configuration, lang: configuration.lang ?? null },
    repository: repository
      ? { ...repository, commit: repository.commit ?? null, autocrlf: repository.autocrlf ?? null }
      : null,
    law: { ...law, sources: law.sources.map(source => ({ ...source, name: source.name[lang] })) },
    entities: entities.map(entity => ({
      ...entity,
      class: entity.class ?? null,
      claimed: entity.claimed ?? null,
      legalForm: entity.legalForm ?? null,
      authorities: entity.authorities.map(name => name[lang]),
      verdict: entity.verdict?.[lang] ?? null,
    })),
    problems: toldProblems(problems, lang),
  }
  return jsonText(data)
}
