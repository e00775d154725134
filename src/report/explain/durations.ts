import type { Lang } from '../../law/types.ts'

/** A duration in words: `P1Y` is 1 year, `PT72H` 72 hours. */
export function durationIn(lang: Lang, duration: string): string {
  const [, count = '', unit = ''] = /^PT?(\d+)([YMWDH])$/.exec(duration) ?? []
  const [one = '', many = ''] = units[lang][unit] ?? []
  return `${count} ${count === '1' ? one : many}`
}

const units: Readonly<Record<Lang, Readonly<Record<string, readonly [one: string, many: string]>>>> = {
  da: { Y: ['år', 'år'], M: ['måned', 'måneder'], W: ['uge', 'uger'], D: ['dag', 'dage'], H: ['time', 'timer'] },
  en: { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'], H: ['hour', 'hours'] },
}
