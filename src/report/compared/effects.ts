import { deciderOf } from '../../engine/decider.ts'
import type { Effect } from '../../engine/effects.ts'
import type { Profile } from '../../engine/profile.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { cite } from '../../law/cite.ts'
import { authorities, registration } from '../../law/law.generated.ts'
import type { Lang } from '../../law/types.ts'
import { placeAt } from '../../model/document.ts'
import type { Place } from '../../text/source.ts'
import { toldOf } from '../change.ts'
import { classTold } from '../class-told.ts'
import { filled } from '../filled.ts'
import { groundOf } from '../located.ts'
import { dateIn, listIn, sentenceOf } from '../sentence.ts'
import { confidenceWords, words } from '../words.ts'
import { effectWords, voidedWords } from './effect-words.ts'
import type { EffectView, PlaceView } from './view.ts'

/** So many passages and values of a change are kept; the page shows fewer where there is no room. */
const kept = 12

/** What effects are told with, beside themselves. */
export interface Telling {
  readonly lang: Lang
  readonly asOf: IsoDate
  readonly profile: Profile | undefined
  /** Where a place of either side stands; undefined where it stands nowhere now. */
  readonly placed: (place: Place) => PlaceView | undefined
}

/** An effect in words. */
export function effectView(effect: Effect, telling: Telling): EffectView {
  const base = { kind: effect.kind, todo: '', law: '', at: null, details: [], passages: [] } as const
  switch (effect.kind) {
    case 'class':
      return { ...base, ...classOf(effect, telling) }
    case 'approval-voided':
      return { ...base, ...voidedOf(effect, telling) }
    case 'approved':
      return { ...base, says: decided(effect, effectWords.approved[telling.lang], telling), law: approvalLaw(telling) }
    case 'registered':
      return { ...base, ...registeredOf(effect, telling) }
    case 'due': {
      const { says, fix } = sentenceOf(effect.finding, telling.lang)
      const law = groundOf(effect.finding, telling.lang)
      return { ...base, says, todo: fix, law, at: telling.placed(effect.at) ?? null }
    }
  }
}

type Of<K extends Effect['kind']> = Extract<Effect, { kind: K }>

function classOf({ before, after }: Of<'class'>, { lang }: Telling) {
  const inWords = (profile: Profile) =>
    [classTold(profile, lang), profile.paragraph ? `${words.registersUnder[lang]} § ${profile.paragraph}` : '']
      .filter(Boolean)
      .join(', ')
  return { says: filled(effectWords.class[lang], { before: inWords(before), after: inWords(after) }) }
}

function voidedOf(effect: Of<'approval-voided'>, telling: Telling) {
  const { document, why, change } = effect
  const { lang } = telling
  const told = change && toldOf(change, lang, kept)
  return {
    says: decided(effect, voidedWords[why].says[lang], telling),
    todo: voidedWords[why].todo[lang],
    law: approvalLaw(telling),
    at: why === 'removed' ? null : (telling.placed(placeAt(document, ['version'])) ?? null),
    details: told ? [told.head, ...told.values, ...(told.more ? [told.more] : [])] : [],
    passages: told?.passages ?? [],
  }
}

function decided({ document, decision }: Of<'approved'> | Of<'approval-voided'>, template: string, { lang }: Telling) {
  const { approval } = decision
  const title = 'title' in document.data ? ` ${quoted(document.data.title ?? '', lang)}` : ''
  return filled(template, {
    document: `${document.data.id}${title}`,
    date: dateIn(lang, approval.data.date),
    who: deciderOf(approval)[lang],
    approval: approval.data.id,
  })
}

function quoted(text: string, lang: Lang): string {
  return lang === 'da' ? `«${text}»` : `"${text}"`
}

function approvalLaw({ lang }: Telling): string {
  return cite('dk/7.1/approval')[lang]
}

function registeredOf({ fields, latest, requirement, certain, at }: Of<'registered'>, telling: Telling) {
  const { lang, asOf, profile } = telling
  const names = (profile?.authorities ?? []).map(key => authorities[key]?.name[lang] ?? key)
  const law = cite(requirement)[lang]
  return {
    says: filled(effectWords.registered[lang], {
      fields: listIn(
        lang,
        fields.map(({ title }) => title[lang]),
      ),
    }),
    todo: filled(effectWords.tell[lang], {
      authority: names.length > 0 ? listIn(lang, names) : effectWords.authority[lang],
      channel: registration.channel.name,
      latest: dateIn(lang, latest),
      asOf: dateIn(lang, asOf),
    }),
    law: certain ? law : `${law} (${confidenceWords.I[lang]})`,
    at: telling.placed(at) ?? null,
    details: fields.map(({ title, removed, added }) => {
      const signed = [...removed.map(value => `− ${value}`), ...added.map(value => `+ ${value}`)]
      return `${title[lang]}: ${signed.join(', ')}`
    }),
  }
}
