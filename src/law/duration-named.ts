import type { Text } from './types.ts'

/** A length of time in words: `PT24H` is 24 hours, `P1M` 1 month. What is none of one unit stays as it is. */
export function durationNamed(duration: string): Text {
  const [, count = '', unit = ''] = /^PT?(\d+)([A-Z])$/.exec(duration) ?? []
  const names = units[duration.startsWith('PT') ? `T${unit}` : unit]
  if (!names) return { da: duration, en: duration }
  const at = count === '1' ? 0 : 1
  return { da: `${count} ${names.da[at]}`, en: `${count} ${names.en[at]}` }
}

type Forms = readonly [one: string, many: string]

const units: Readonly<Record<string, { readonly da: Forms; readonly en: Forms }>> = {
  TH: { da: ['time', 'timer'], en: ['hour', 'hours'] },
  D: { da: ['dag', 'dage'], en: ['day', 'days'] },
  W: { da: ['uge', 'uger'], en: ['week', 'weeks'] },
  M: { da: ['måned', 'måneder'], en: ['month', 'months'] },
  Y: { da: ['år', 'år'], en: ['year', 'years'] },
}
