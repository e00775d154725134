import { scopeFactsOf } from '../../engine/profile.ts'
import { entityInDocument } from '../scope-document.ts'
import type { Subject } from './stated.ts'

/** What an entity document that is there already says. Throws UsageError where it is broken. */
export function subjectRecorded(path: string): Subject {
  const data = entityInDocument(path)
  const { name, cvr, legalForm, size, managementBody, coveredSince } = data
  const { employees, turnover, balance, consolidated, ...facts } = scopeFactsOf(data)
  const stated = { ...facts, own: { employees, turnover, balance }, group: consolidated }
  const { structure, members } = managementBody
  return { statement: { stated, coveredSince }, named: { name, cvr, legalForm, year: size.year, structure, members } }
}
