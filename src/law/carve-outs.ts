import type { ClassFacts } from './classify.ts'
import { type SectorId, sectors } from './law.generated.ts'
import type { Sector } from './types.ts'

/** The act that takes this one's place for a type; none for the legal forms that the carve-out excepts. */
export function carveOutOf(id: SectorId, legalForm: string): Sector['carveOut'] {
  const { carveOut } = sectors[id]
  return carveOut?.exceptForms?.includes(legalForm) ? undefined : carveOut
}

/** Whether that act may leave the entity out for being small, so that it is open whether it goes before this one. */
export function mayLeaveOut(
  id: SectorId,
  { employees, turnover, balance }: Pick<ClassFacts, 'employees' | 'turnover' | 'balance'>,
): boolean {
  const small = sectors[id].carveOut?.small
  if (!small) return false
  const large = employees >= small.employeesUnder && (turnover > small.amountsUpTo || balance > small.amountsUpTo)
  return !large
}
