import { factsOf, type Stated } from '../../../src/law/figures.ts'
import { scopeOf } from '../../../src/law/scope.ts'
import type { Case, Size } from './case.ts'

/** The facts of a case, where nothing is said a Danish entity with no form and no figures. */
export function stated({ size, ...facts }: Case[1]): Stated {
  return { sectors: [], designations: [], legalForm: '', mainEstablishment: 'DK', own: ownOf(size), ...facts }
}

function ownOf(size: Size | undefined): Stated['own'] {
  if (!size) return {}
  const [employees, turnover, balance] = size
  return { employees, turnover: turnover * 1e6, balance: balance * 1e6 }
}

/** What somebody reads who asks whether the act covers them, in both languages. */
export function told(facts: Case[1]): { steps: string[][]; open: string[][] } {
  const { trace, open } = scopeOf(factsOf(stated(facts)))
  return {
    steps: trace.map(({ where, says, confidence }) => [
      `${where.da}: ${says.da} [${confidence}]`,
      `${where.en}: ${says.en}`,
    ]),
    open: open.map(({ da, en }) => [da, en]),
  }
}
