import { rule } from '../engine/rule.ts'
import { cite } from '../law/cite.ts'
import { durationNamed } from '../law/duration-named.ts'
import { alwaysExceeds, canExceed, limitedFacts, timeLimitsFor } from '../law/time-limits.ts'
import { disagreementsIn, valuesInPolicy, valuesInServices } from '../model/stated-values.ts'

export default rule({
  id: 'numbers-agree',
  requirement: 'tool/agreement',
  title: {
    da: 'Tal, der står flere steder, er de samme',
    en: 'Numbers that stand in several places are the same',
  },
  messages: {
    differs: {
      da: '«{what}» er {value} her, men {other} i {document}',
      en: '"{what}" is {value} here but {other} in {document}',
      fix: {
        da: 'Skriv samme værdi begge steder, eller skriv, hvad hver af dem gælder for',
        en: 'Write the same value in both places, or write what each of them holds for',
      },
    },
    textDiffers: {
      da: 'Teksten siger «{words}», men i {document} er «{what}» {other}',
      en: 'The text says "{words}", but in {document} "{what}" is {other}',
      fix: { da: 'Lad teksten og facts sige det samme', en: 'Let the text and facts say the same' },
    },
    textTooLong: {
      da: '«{words}» er længere end tilladt efter {where}: højst {limit}',
      en: '"{words}" is longer than {where} allows: at most {limit}',
      fix: { da: 'Sæt fristen til {limit} eller kortere', en: 'Set the time limit to {limit} or shorter' },
    },
    textMayBeTooLong: {
      da: '«{words}» holder ikke altid {where}: højst {limit}',
      en: '"{words}" does not always keep to {where}: at most {limit}',
      fix: { da: 'Sæt fristen til {limit} eller kortere', en: 'Set the time limit to {limit} or shorter' },
    },
    factTooLong: {
      da: '«{what}» er {value}, og det er længere end tilladt efter {where}: højst {limit}',
      en: '"{what}" is {value}, which is longer than {where} allows: at most {limit}',
      fix: { da: 'Sæt fristen til {limit} eller kortere', en: 'Set the time limit to {limit} or shorter' },
    },
    factMayBeTooLong: {
      da: '«{what}» er {value}, og det holder ikke altid {where}: højst {limit}',
      en: '"{what}" is {value}, which does not always keep to {where}: at most {limit}',
      fix: { da: 'Sæt fristen til {limit} eller kortere', en: 'Set the time limit to {limit} or shorter' },
    },
  },
  *check({ sound }, say, { profile }) {
    const policies = sound.policy.filter(({ data }) => data.status !== 'draft' && data.status !== 'retired')
    const stated = policies.flatMap(valuesInPolicy)
    for (const { one, other } of disagreementsIn([...stated, ...sound.services.flatMap(valuesInServices)])) {
      const words = { what: one.title, value: named(one.value), other: named(other.value), document: other.document }
      yield say.differs(one.at, words, { see: [other.at] })
    }
    // Whoever is not covered sets its own time limits.
    if (!profile?.class) return
    const limits = timeLimitsFor(profile.scope.reached)
    for (const { of, at, value, title } of stated) {
      const limited = limitedFacts[of]
      if (!limited) continue
      const { within, requirement } = limits[limited]
      if (!canExceed(durationOf(value), within)) continue
      const tell = alwaysExceeds(durationOf(value), within) ? say.factTooLong : say.factMayBeTooLong
      const words = { what: title, value: named(value), where: cite(requirement), limit: durationNamed(within) }
      yield tell(at, words, { requirement })
    }
    const factsOf = new Map(stated.toReversed().map(value => [limitedFacts[value.of], value]))
    for (const { outline, path } of policies) {
      const { times = [], misstated = [] } = outline?.statements ?? {}
      for (const { of, within, words, span } of times) {
        // What is often said wrongly of the law is told with what is right, by citations-correct.
        if (misstated.some(({ span: [from, to] }) => from < span[1] && span[0] < to)) continue
        const at = { path, span, key: `time ${of}` }
        const { within: limit, requirement } = limits[of]
        const fact = factsOf.get(of)
        if (canExceed(within, limit)) {
          const tell = alwaysExceeds(within, limit) ? say.textTooLong : say.textMayBeTooLong
          yield tell(at, { words, where: cite(requirement), limit: durationNamed(limit) }, { requirement })
        } else if (fact && isOther(within, durationOf(fact.value)) && isOther(within, limit)) {
          const about = { words, document: fact.document, what: fact.title, other: named(fact.value) }
          yield say.textDiffers(at, about, { see: [fact.at] })
        }
      }
    }
  },
})

/** A length of time in words, a number as it is. */
function named(value: string | number) {
  return typeof value === 'number' ? value : durationNamed(value)
}

/** These facts are hours where they are numbers. */
function durationOf(value: string | number): string {
  return typeof value === 'number' ? `PT${value}H` : value
}

/** A text may name the limit of the law beside a shorter one of its own; it may not name a third. */
function isOther(within: string, than: string): boolean {
  return canExceed(within, than) || canExceed(than, within)
}
