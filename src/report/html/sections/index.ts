import type { SectionOf } from '../view.ts'
import { about } from './about.ts'
import { calendar } from './calendar.ts'
import { deviations } from './deviations.ts'
import { findings } from './findings.ts'
import { incidents } from './incidents.ts'
import { management } from './management.ts'
import { matrix } from './matrix.ts'
import { registration } from './registration.ts'
import { standards } from './standards.ts'
import { summary } from './summary.ts'
import { suppliers } from './suppliers.ts'
import { auditBaseline, eightSteps } from './views.ts'

/** The sections of the report on one entity, in the order of the page. */
export const sections: readonly SectionOf[] = [
  summary,
  matrix,
  management,
  registration,
  incidents,
  suppliers,
  deviations,
  calendar,
  findings,
  standards,
  eightSteps,
  auditBaseline,
  about,
]
