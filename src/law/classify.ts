import { cite } from './cite.ts'
import { classes, type SectorId, sectors } from './law.generated.ts'
import type { EntityClass, SizeName, Sourced, Text } from './types.ts'

/** What the class of an entity rests on. Money in EUR. */
export interface ClassFacts {
  readonly sectors: readonly SectorId[]
  readonly employees: number
  readonly turnover: number
  readonly balance: number
  readonly designations: readonly string[]
  readonly legalForm: string
}

/** One step of the reasoning: which provision, and what it came to. */
export interface Step {
  readonly where: Text
  readonly says: Text
}

/** The class that follows from sections 4 and 5; undefined where neither is reached. */
export interface Classification {
  readonly class: EntityClass | undefined
  readonly trace: readonly Step[]
}

/** Finds the class of an entity, the first ground that holds deciding: essential goes before important. */
export function classify(facts: ClassFacts): Classification {
  const grounds = [...sizeIndependent(facts), ...designated(facts), ...bySize(facts)]
  const essential = grounds.filter(ground => ground.class === 'essential')
  const deciding = essential.length > 0 ? essential : grounds
  const found = deciding[0]?.class
  if (found) return { class: found, trace: deciding.map(({ where, says }) => ({ where, says })) }
  return {
    class: undefined,
    trace: [
      { where: cite('dk/5.1'), says: { da: 'ingen af betingelserne er opfyldt', en: 'none of the conditions is met' } },
    ],
  }
}

/** A class in a sentence, with its article. */
export function classNamed(name: EntityClass | undefined): Text {
  if (!name) return { da: 'hverken væsentlig eller vigtig', en: 'neither essential nor important' }
  return { da: `en ${classes.classes[name].da}`, en: `an ${classes.classes[name].en}` }
}

/** Whether a size is reached: enough employed, or both amounts exceeded. */
export function reaches(size: SizeName, { employees, turnover, balance }: ClassFacts): boolean {
  const { employeesFrom, turnoverOver, balanceOver } = classes.thresholds[size]
  return employees >= employeesFrom || (turnover > turnoverOver && balance > balanceOver)
}

interface Ground extends Step {
  readonly class: EntityClass
}

function* sizeIndependent(facts: ClassFacts): Generator<Ground> {
  for (const id of facts.sectors) {
    const { anySize, type } = sectors[id]
    if (!anySize) continue
    const where = anySize === 'essential' ? cite('dk/4.3') : cite('dk/5.3')
    yield { class: anySize, where, says: { da: `${type.da}: uanset størrelse`, en: `${type.en}: whatever its size` } }
  }
}

function* designated(facts: ClassFacts): Generator<Ground> {
  const replaced = new Set(facts.designations.flatMap(key => classes.designations[key]?.replaces ?? []))
  for (const key of facts.designations) {
    const ground = classes.designations[key]
    if (!ground || replaced.has(key)) continue
    if (ground.forms && !ground.forms.includes(facts.legalForm)) continue
    if (ground.atLeast && !reaches(ground.atLeast, facts)) continue
    if (ground.needsAnnex && !facts.sectors.some(id => sectors[id].annex !== null)) continue
    yield { class: ground.class, where: whereOf(ground), says: ground.title }
  }
}

function* bySize(facts: ClassFacts): Generator<Ground> {
  for (const rule of classes.sizeRules) {
    const sector = facts.sectors.find(id => rule.annexes.includes(sectors[id].annex ?? 0))
    if (!sector || !reaches(rule.atLeast, facts)) continue
    yield { class: rule.class, where: whereOf(rule), says: sizeText(rule.atLeast, facts) }
  }
}

function sizeText(size: SizeName, { employees }: ClassFacts): Text {
  const { employeesFrom, turnoverOver, balanceOver } = classes.thresholds[size]
  if (employees >= employeesFrom) {
    return {
      da: `${employees} beskæftigede er ${employeesFrom} eller derover`,
      en: `${employees} employed is ${employeesFrom} or more`,
    }
  }
  const [turnover, balance] = [turnoverOver / 1e6, balanceOver / 1e6]
  return {
    da: `omsætning over ${turnover} mio. euro og balance over ${balance} mio. euro`,
    en: `turnover over EUR ${turnover} million and balance sheet over EUR ${balance} million`,
  }
}

function whereOf({ source }: Sourced): Text {
  return typeof source === 'string' ? { da: source, en: source } : source
}
