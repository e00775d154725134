import type { Settings } from '../engine/settings.ts'
import { isLawsDemand } from '../engine/severities.ts'
import { type Catalogue, catalogueOf, isOwn, type OrgRequirement, type OrgRequirementId } from '../law/catalogue.ts'
import type { Text } from '../law/types.ts'
import type { Configuration } from '../model/schema.generated.ts'
import { rules } from '../rules/index.ts'
import { nearest } from '../text/nearest.ts'

/** The settings that a configuration of the right shape makes. */
export function settingsOf({ intervals = {}, requirements = {}, severities = {} }: Configuration): Settings {
  const declared: Record<OrgRequirementId, OrgRequirement> = {}
  for (const [id, { title, ask, ...others }] of Object.entries(requirements)) {
    if (isOwn(id)) declared[id] = { ...others, title: bothWays(title), ask: bothWays(ask) }
  }
  return { intervals: defined(intervals), requirements: declared, severities: defined(severities) }
}

/** The first severity that cannot be chosen, and why: its name is nobody's, or it would make the law's demand weigh less. */
export function refusedSeverity({ severities, requirements }: Settings): { id: string; why: Text } | undefined {
  const catalogue = catalogueOf(requirements)
  for (const [id, severity] of Object.entries(severities)) {
    const requirement = rules.find(rule => rule.id === id)?.requirement ?? id
    if (!catalogue.knows(requirement)) return { id, why: unknown(id, catalogue) }
    if (severity !== 'error' && isLawsDemand(catalogue.of(requirement))) return { id, why: theLaws(id, severity) }
  }
  return undefined
}

function unknown(id: string, { all }: Catalogue): Text {
  const near = nearest(id, all)
  return {
    da: `Kravet «${id}» findes ikke. ${near ? `Mente du «${near}»?` : 'Slå kravets id op i docs/krav.md'}`,
    en: `There is no requirement "${id}". ${near ? `Did you mean "${near}"?` : 'Look the id up in docs/requirements.md'}`,
  }
}

function theLaws(id: string, severity: string): Text {
  return {
    da: `«${id}» er eller omfatter lovens egne krav og kan ikke sættes til ${severity}. Opfyld kravet, eller skriv en undtagelse (nis2: exception), som ledelsesorganet godkender; --fail-on bestemmer, hvad der får kørslen til at fejle`,
    en: `"${id}" is or carries the law's own demands and cannot be set to ${severity}. Meet them, or write an exception (nis2: exception) that the management body approves; --fail-on decides what fails the run`,
  }
}

function bothWays(text: string | Text): Text {
  return typeof text === 'string' ? { da: text, en: text } : text
}

/** A map without the keys that stand in the type alone. */
function defined<T>(map: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}
