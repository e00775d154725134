import type { Stated } from '../../../src/law/figures.ts'
import type { SectorId } from '../../../src/law/law.generated.ts'

/** What is expected of an answer; what is left out is not looked at. */
export interface Expected {
  readonly covered: boolean | 'unsettled'
  readonly class?: 'essential' | 'important' | undefined
  readonly act?: string | undefined
  readonly besides?: readonly string[]
  readonly registration?: '9' | '10' | undefined
  readonly regulation?: boolean
  readonly authorities?: readonly string[]
  /** Begins of the open questions, in English, in order. */
  readonly open?: readonly string[]
}

export type Case = readonly [why: string, facts: Partial<Stated> & { readonly size?: Size }, expected: Expected]

/** Employees, turnover and balance sheet in million EUR. */
export type Size = readonly [employees: number, turnover: number, balance: number]

export const msp: SectorId[] = ['ict-service-management.msp']
export const water: SectorId[] = ['drinking-water']
export const food: SectorId[] = ['food']
export const small: Size = [10, 2, 2]
export const medium: Size = [100, 20, 20]
export const large: Size = [300, 100, 100]
export const important = { covered: true, class: 'important' } as const
export const essential = { covered: true, class: 'essential' } as const
export const outside = { covered: false, class: undefined, registration: undefined } as const
