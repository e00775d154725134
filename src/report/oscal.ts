import type { Judgement } from '../lint.ts'
import { aboutEach } from './oscal/about.ts'
import { catalogs } from './oscal/catalogs.ts'
import { componentDefinition } from './oscal/components.ts'
import { fileOf } from './oscal/document.ts'
import { planOfAction } from './oscal/milestones.ts'
import { profilesOf } from './oscal/profiles.ts'
import { assessmentResults } from './oscal/results.ts'
import type { OutputFile } from './output-file.ts'
import type { Telling } from './tables/table.ts'

/**
 * What was judged in OSCAL 1.2.1, a file at a time: the catalogs, a profile for each kind of entity, and in a folder for each entity its
 * component definition, assessment results and plan of action. They refer to each other by relative addresses.
 */
export function* oscalFiles(judgements: readonly Judgement[], telling: Telling): Iterable<OutputFile> {
  for (const catalog of catalogs(judgements, telling)) yield fileOf(catalog, telling)
  const profiles = profilesOf(judgements, telling)
  for (const profile of profiles.documents) yield fileOf(profile, telling)
  for (const about of aboutEach(judgements, profiles.of, telling)) {
    yield fileOf(componentDefinition(about), telling)
    yield fileOf(assessmentResults(about), telling)
    const plan = planOfAction(about)
    if (plan) yield fileOf(plan, telling)
  }
}
