import { cite, citeAll } from './cite.ts'
import { classes, type SectorId, sectors } from './law.generated.ts'
import type { SizeName } from './scope-types.ts'
import type { Confidence, EntityClass, Lang, Text } from './types.ts'

/** What the class of an entity rests on. Money in EUR. A figure that is not known is NaN, which reaches no size. */
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
  readonly confidence: Confidence
}

/** The class that follows from sections 4 and 5; undefined where neither is reached. */
export interface Classification {
  readonly class: EntityClass | undefined
  readonly trace: readonly Step[]
}

/**
 * Finds the class of an entity, the first ground that holds deciding: essential goes before important. `all` are its types with those
 * that other acts or other states have.
 */
export function classify(facts: ClassFacts, all: readonly SectorId[] = facts.sectors): Classification {
  const grounds = [...sizeIndependent(facts), ...designated(facts), ...bySize(facts)]
  const essential = grounds.filter(ground => ground.class === 'essential')
  const deciding = essential.length > 0 ? essential : grounds
  const found = deciding[0]?.class
  if (found)
    return { class: found, trace: deciding.map(({ where, says, confidence }) => ({ where, says, confidence })) }
  return {
    class: undefined,
    trace: [notReached(facts, all)],
  }
}

/** A class in a sentence, with its article. */
export function classNamed(name: EntityClass | undefined): Text {
  if (!name) return { da: 'hverken væsentlig eller vigtig', en: 'neither essential nor important' }
  return { da: `en ${classes.classes[name].da}`, en: `an ${classes.classes[name].en}` }
}

/** Whether a size is reached: enough employed, or both amounts exceeded. */
function reaches(size: SizeName, { employees, turnover, balance }: ClassFacts): boolean {
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
    yield {
      class: anySize,
      where,
      confidence: 'V',
      says: { da: `${type.da}: uanset størrelse`, en: `${type.en}: whatever its size` },
    }
  }
}

function* designated(facts: ClassFacts): Generator<Ground> {
  const replaced = new Set(facts.designations.flatMap(key => classes.designations[key]?.replaces ?? []))
  for (const key of facts.designations) {
    const ground = classes.designations[key]
    if (!ground || replaced.has(key)) continue
    if (ground.forms && !ground.forms.includes(facts.legalForm)) continue
    if (ground.atLeast && !reaches(ground.atLeast, facts)) continue
    if (ground.needsAnnex && !facts.sectors.some(isInAnnex)) continue
    yield { class: ground.class, where: citeAll(ground.source), says: ground.title, confidence: ground.confidence }
  }
}

function* bySize(facts: ClassFacts): Generator<Ground> {
  for (const rule of classes.sizeRules) {
    const sector = facts.sectors.find(id => rule.annexes.includes(sectors[id].annex ?? 0))
    if (!sector || !reaches(rule.atLeast, facts)) continue
    yield {
      class: rule.class,
      where: citeAll(rule.source),
      says: sizeText(rule.atLeast, facts),
      confidence: rule.confidence,
    }
  }
}

/** Why the smaller of the two sizes is not reached, or that size is not what it hangs on. */
function notReached({ sectors: ids, employees, turnover, balance }: ClassFacts, all: readonly SectorId[]): Step {
  // For the smaller size the two amounts are the same.
  const { employeesFrom, turnoverOver, confidence } = classes.thresholds.medium
  const where = cite('dk/5.1')
  if (!ids.some(isInAnnex)) return { where, confidence, says: all.some(isInAnnex) ? noneLeft : none }
  const limit = { da: inMillions(turnoverOver, 'da'), en: inMillions(turnoverOver, 'en') }
  return {
    where,
    confidence,
    says: {
      da: `${employees} beskæftigede er under ${employeesFrom}; ${amountsIn('da')}, men begge skulle være over ${limit.da}`,
      en: `${employees} employed is under ${employeesFrom}; ${amountsIn('en')}, but both would have to be over ${limit.en}`,
    },
  }

  /** The two amounts; the one that is not over is enough where the other is not known. */
  function amountsIn(lang: Lang): string {
    const [first, second] = lang === 'da' ? ['omsætningen', 'balancen'] : ['turnover', 'the balance sheet']
    const is = lang === 'da' ? 'er' : 'is'
    if (Number.isNaN(balance)) return `${first} ${is} ${inMillions(turnover, lang)}, ${second} ${unknown[lang]}`
    if (Number.isNaN(turnover)) return `${second} ${is} ${inMillions(balance, lang)}, ${first} ${unknown[lang]}`
    const and = lang === 'da' ? 'og' : 'and'
    return `${first} ${is} ${inMillions(turnover, lang)} ${and} ${second} ${inMillions(balance, lang)}`
  }
}

function isInAnnex(id: SectorId): boolean {
  return sectors[id].annex !== null
}

const none: Text = { da: 'ingen type i bilag 1 eller 2', en: 'no type in annex 1 or 2' }
const noneLeft: Text = {
  da: 'ingen type i bilag 1 eller 2 er tilbage under denne lov',
  en: 'no type in annex 1 or 2 is left to this act',
}
const unknown: Text = { da: 'er ikke oplyst', en: 'is not given' }

/** An amount in EUR as sentences name it, in millions. */
export function inMillions(euro: number, lang: Lang): string {
  const millions = String(Math.round(euro / 1e4) / 100)
  return lang === 'da' ? `${millions.replace('.', ',')} mio. euro` : `EUR ${millions} million`
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
