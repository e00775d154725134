import { expect, test } from 'vitest'
import { type SectorId, sectors, significance } from '../../src/law/law.generated.ts'
import { lossLimit, thresholdsFor, thresholdsNamed } from '../../src/law/significance.ts'

/** Articles 5 to 14 of Regulation (EU) 2024/2690, by hand: what must last how long, for how many, and by malice. */
const table: Record<string, string[]> = {
  'dns/unavailable': ['PT30M'],
  'dns/slow': ['PT1H', '10 s'],
  'dns/compromised': ['except <1000, 1 %'],
  'tld/unavailable': [],
  'tld/slow': ['PT1H', '10 s'],
  'tld/compromised': [],
  ...four('cloud'),
  'data-centre/unavailable': [],
  'data-centre/limited': ['PT1H'],
  'data-centre/compromised-with-malice': ['malicious'],
  'data-centre/physical-access': [],
  ...four('cdn'),
  ...four('managed'),
  ...platform('marketplace'),
  ...platform('search'),
  ...platform('social'),
  'trust/unavailable': ['PT20M'],
  'trust/unavailable-in-week': ['PT1H', 'week'],
  'trust/limited': ['1 % 200000'],
  'trust/physical-access': [],
  'trust/compromised-widely': ['0.1 % 100'],
}

function four(type: string): Record<string, string[]> {
  return {
    [`${type}/unavailable`]: ['PT30M'],
    [`${type}/limited`]: ['PT1H', '5 % 1000000'],
    [`${type}/compromised-with-malice`]: ['malicious'],
    [`${type}/compromised-widely`]: ['5 % 1000000'],
  }
}

function platform(type: string): Record<string, string[]> {
  return { ...four(type), [`${type}/unavailable`]: ['5 % 1000000'], [`${type}/limited`]: ['5 % 1000000'] }
}

const own = Object.fromEntries(
  thresholdsFor(Object.keys(sectors) as SectorId[])
    .filter(({ key }) => key.includes('/'))
    .map(({ key, lasting, seconds, perWeek, users, malicious, except }) => [
      key,
      [
        lasting,
        seconds && `${seconds} s`,
        perWeek && 'week',
        users && `${users.percent} % ${users.number}`,
        malicious && 'malicious',
        except && `except <${except.domainNamesUnder}, ${except.percentAtMost} %`,
      ].filter(Boolean),
    ]),
)

test('the thresholds of articles 5 to 14 are those of the text', () => {
  expect(own).toEqual(table)
})

test('every type the regulation lists has an article of its own, from 5 to 14, and no other type has', () => {
  const listed = (Object.keys(sectors) as SectorId[]).filter(id => sectors[id].regulation)
  const named = Object.values(significance.byType).flatMap(({ sectors: ids }) => ids)
  expect(named.toSorted()).toEqual(listed.toSorted())
  expect(Object.values(significance.byType).flatMap(({ source }) => source)).toEqual(
    Array.from({ length: 10 }, (_, index) => `eu-ir-articles/${index + 5}`),
  )
})

test('what is said in words says the numbers that stand beside it', () => {
  const words = { PT20M: '20', PT30M: '30', PT1H: '1' }
  for (const { title, lasting, users, seconds } of thresholdsFor(Object.keys(sectors) as SectorId[])) {
    for (const [lang, mark, point] of [
      ['da', '.', ','],
      ['en', ',', '.'],
    ] as const) {
      const apart = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, mark)
      if (lasting)
        expect(title[lang]).toMatch(new RegExp(`\\b${words[lasting as keyof typeof words]} (?:min|time|hour)`))
      if (users) expect(title[lang]).toContain(`${String(users.percent).replace('.', point)} %`)
      if (users) expect(title[lang]).toContain(apart(users.number))
      if (seconds) expect(title[lang]).toContain(`${seconds} se`)
    }
  }
})

test.each([
  // 5 % of 14.2 million are 710,000: the fixed sum is lower.
  [14_200_000, 500_000],
  [10_000_000, 500_000],
  [9_999_980, 499_999],
  [0, 0],
])('the limit of loss with a turnover of EUR %i is EUR %i', (turnover, limit) => {
  expect(lossLimit(turnover)).toBe(limit)
})

test('article 3 holds for each of them, and articles 5 to 14 for those they name', () => {
  const general = Object.keys(significance.general)
  expect(thresholdsFor([]).map(({ key }) => key)).toEqual(general)
  expect(thresholdsFor(['food']).map(({ key }) => key)).toEqual(general)
  const dns = thresholdsFor(['food', 'digital-infrastructure.dns'])
  expect(dns.map(({ key }) => key)).toEqual([...general, 'dns/unavailable', 'dns/slow', 'dns/compromised'])
  const trust = thresholdsFor(['digital-infrastructure.trust']).slice(general.length)
  expect(trust.map(({ key }) => key)).toEqual(Object.keys(own).filter(key => key.startsWith('trust/')))
  expect(dns.at(-1)?.source).toEqual(['eu-ir-articles/5'])
})

test('thresholds that are named come in the order of the regulation', () => {
  const named = thresholdsNamed(['trust/limited', 'financial-loss', 'dns/slow', 'no-such-threshold'])
  expect(named.map(({ key }) => key)).toEqual(['financial-loss', 'dns/slow', 'trust/limited'])
})
