import type { Lang } from '../src/law/types.ts'

/** `PT24H` as 24 hours, `P1M` as 1 month. */
export function lengthIn(lang: Lang, duration: string): string {
  const [, time, count = '', unit] = /^P(T?)(\d+)([HM])$/.exec(duration) ?? []
  if (!unit) throw new Error(`no words for ${duration}`)
  const [one, many] = time ? units.hour[lang] : units.month[lang]
  return `${count} ${count === '1' ? one : many}`
}

const units = {
  hour: { da: ['time', 'timer'], en: ['hour', 'hours'] },
  month: { da: ['måned', 'måneder'], en: ['month', 'months'] },
} as const
