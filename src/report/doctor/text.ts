import type { Lang } from '../../law/types.ts'
import { dateIn } from '../sentence.ts'
import type { Diagnosis, EntityState } from './diagnosis.ts'
import { toldProblems } from './problems.ts'
import { words } from './words.ts'

/** The diagnosis as a page of text that may be shown to anybody. */
export function diagnosisText(diagnosis: Diagnosis, lang: Lang): string {
  const told = toldProblems(diagnosis.problems, lang)
  const lines = [
    ...part(words.machine[lang], machineLines(diagnosis, lang)),
    ...part(words.configuration[lang], configurationLines(diagnosis, lang)),
    ...part(words.repository[lang], repositoryLines(diagnosis, lang)),
    ...part(words.law[lang], lawLines(diagnosis, lang)),
    ...part(words.found[lang], foundLines(diagnosis, lang)),
    ...diagnosis.entities.flatMap(entity => part(`${words.entity[lang]} ${entity.entity}`, entityLines(entity, lang))),
    ...part(
      words.problems[lang],
      told.length > 0 ? told.flatMap(({ says, fix }) => [says, `  → ${fix}`]) : [words.noProblems[lang]],
    ),
    words.holds[lang],
  ]
  return `${lines.join('\n')}\n`
}

function part(heading: string, lines: readonly string[]): string[] {
  return [heading, ...lines.map(line => `  ${line}`), '']
}

function machineLines({ machine, asOf }: Diagnosis, lang: Lang): string[] {
  const { interactive, colours, columns } = machine.terminal
  const terminal = interactive
    ? [words.terminal[lang], columns && `${columns} ${words.columns[lang]}`, colours && words.colours[lang]]
    : [words.noTerminal[lang]]
  return [
    `nis2lint ${machine.nis2lint} · Node ${machine.node} · ${machine.git ? `git ${machine.git}` : words.noGit[lang]}`,
    `${machine.system} · ${machine.locale} · ${machine.timeZone} · ${terminal.filter(Boolean).join(', ')}`,
    `${words.asOf[lang]} ${dateIn(lang, asOf)}`,
  ]
}

function configurationLines({ configuration }: Diagnosis, lang: Lang): string[] {
  const { state, named, lang: chosen, ...counts } = configuration
  if (state !== 'read') return [words.states[state][lang]]
  const stated = (['paths', 'ignore', 'severities', 'intervals', 'requirements'] as const).flatMap(name =>
    counts[name] > 0 ? [`${name}: ${counts[name]}`] : [],
  )
  const settings = [...(chosen ? [`lang: ${chosen}`] : []), ...stated]
  return [named ? words.named[lang] : words.states.read[lang], settings.join(' · ') || words.nothingSet[lang]]
}

function repositoryLines({ repository }: Diagnosis, lang: Lang): string[] {
  if (!repository) return [words.noRepository[lang]]
  const { commit, changed, root } = repository
  return [
    commit ? `commit ${commit}` : words.noCommit[lang],
    `${words.changed[lang]}: ${changed} · ${root ? words.atRoot[lang] : words.belowRoot[lang]}`,
  ]
}

function lawLines({ law }: Diagnosis, lang: Lang): string[] {
  const sources = law.sources.map(({ name, from, inForce }) => {
    const since = `${(inForce ? words.inForce : words.notInForce)[lang]} ${dateIn(lang, from)}`
    return `${name[lang]}: ${since}`
  })
  return [`${words.data[lang]} ${law.data} · ${words.requirements[lang]}: ${law.requirements}`, ...sources]
}

function foundLines({ found, rules }: Diagnosis, lang: Lang): string[] {
  const kinds = Object.entries(found.kinds).map(([kind, count]) => `${kind} ${count}`)
  const byRule = Object.entries(rules).map(([rule, count]) => `${rule} ${count}`)
  return [
    `${words.files[lang]}: ${found.files}, ${words.candidates[lang]}: ${found.candidates}`,
    `${words.documents[lang]}: ${kinds.join(', ') || '0'}`,
    `${words.findings[lang]}: ${byRule.join(', ') || '0'}`,
  ]
}

function entityLines(entity: EntityState, lang: Lang): string[] {
  const { claimed, legalForm, sectors, authorities, verdict, documents, readiness, findings } = entity
  const counts = (['error', 'warning', 'notice'] as const).map(level => `${words[level][lang]} ${findings[level]}`)
  return [
    verdict?.[lang] ?? words.unsound[lang],
    [entity.class ?? words.noClass[lang], claimed && `${words.claimed[lang]} ${claimed}`, legalForm, ...sectors]
      .filter(Boolean)
      .join(' · '),
    ...(authorities.length > 0
      ? [`${words.authorities[lang]}: ${authorities.map(name => name[lang]).join(', ')}`]
      : []),
    `${words.documents[lang]}: ${documents} · ${counts.join(', ')} · ${words.readiness[lang]}: ${readiness === null ? '–' : `${readiness} %`}`,
  ]
}
