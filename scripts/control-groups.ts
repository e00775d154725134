import type { Standard } from '../src/law/explained-types.ts'
import { type RequirementId, requirements } from '../src/law/law.generated.ts'

/** A control of a standard, and the requirements that are mapped to it. */
export interface Control {
  readonly name: string
  readonly ids: readonly RequirementId[]
}

const all = Object.keys(requirements) as RequirementId[]
const points = all.filter(id => id.startsWith('eu-ir/')).map(refOf)

/** The controls of a standard that anything is mapped to, in the order of their numbers. */
export function controlsOf(standard: Standard): Control[] {
  const controls = new Map<string, RequirementId[]>()
  for (const id of all) {
    for (const name of requirements[id].maps?.[standard] ?? []) controls.set(name, [...(controls.get(name) ?? []), id])
  }
  return [...controls]
    .map(([name, ids]) => ({ name, ids }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
}

/** The points of the annex among some requirements, a chapter or section named as a whole where all its points are there. */
export function annexPlaces(ids: readonly RequirementId[]): string[] {
  const refs = ids.filter(id => id.startsWith('eu-ir/')).map(refOf)
  return [...new Set(refs.map(ref => widest(ref, refs)))]
}

function widest(ref: string, refs: readonly string[]): string {
  const parts = ref.split('.')
  const above = [parts.slice(0, 1), parts.slice(0, 2)].map(part => part.join('.'))
  const whole = above.find(place => points.filter(point => isWithin(point, place)).every(point => refs.includes(point)))
  return whole ?? ref
}

function isWithin(point: string, place: string): boolean {
  return point === place || point.startsWith(`${place}.`)
}

function refOf(id: string): string {
  return id.slice('eu-ir/'.length)
}
