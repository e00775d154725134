import { cite } from '../law/cite.ts'
import type { Step } from '../law/classify.ts'
import { sectors } from '../law/law.generated.ts'
import { formulaOf, type ScopeAnswer } from '../law/scope-answer.ts'
import type { Lang } from '../law/types.ts'
import { jsonText } from './json-text.ts'
import { verdictOf } from './scope-verdict.ts'

/** The answer for programs. The first seven keys are what most of them need; null where there is nothing to say. */
export function scopeJson(answer: ScopeAnswer, lang: Lang): string {
  const { scope, authorities, otherAuthorities, obligations, supervision, fine, fineRemarks } = answer
  const told = ({ where, says, confidence }: Step) => ({ law: where[lang], says: says[lang], confidence })
  const data = {
    covered: scope.covered,
    class: scope.class ?? null,
    act: scope.act ? cite(scope.act)[lang] : null,
    registration: scope.registration ? `§ ${scope.registration}` : null,
    authorities: authorities.map(({ da }) => da),
    trace: scope.trace.map(told),
    obligations: obligations.map(({ duty, law, when, due, punishable, confidence }) => ({
      duty: duty[lang],
      law: law[lang],
      when: when[lang],
      due: due ?? null,
      punishable,
      confidence,
    })),
    verdict: verdictOf(answer)[lang],
    besides: scope.besides.map(act => cite(act)[lang]),
    sectors: scope.reached,
    otherActs: scope.elsewhere.map(sector => ({ sector, act: cite(sectors[sector].carveOut?.act ?? 'dk')[lang] })),
    regulation: scope.regulation,
    authorityExceptions: otherAuthorities.map(({ when, name }) => ({ when: when[lang], authority: name.da })),
    supervision: supervision ? told(supervision) : null,
    fineCeiling: fine
      ? {
          currency: 'EUR',
          atLeast: fine.atLeast ?? null,
          fixed: fine.fixed,
          percent: fine.percent,
          turnover: fine.turnover ?? null,
          turnoverOf: fine.of,
          formula: formulaOf(fine)[lang],
          law: fine.law[lang],
          remarks: fineRemarks.map(told),
        }
      : null,
    open: scope.open.map(question => question[lang]),
  }
  return jsonText(data)
}
