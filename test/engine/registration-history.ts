import { digestOfFacts } from '../../src/model/registered-facts.ts'

/** A day on which something was changed, the day it was filed, and the registration as it stood in between and after. */
export interface Step {
  readonly changed: string
  /** The latest day to tell of it, counted by hand: see `dueOf`. */
  readonly due: string
  readonly filed: string
  /** The digest of the filing before it, and the document as it stood from then on. */
  readonly last: { readonly date: string; readonly digest: string }
  readonly before: string
  /** The document once it was changed, with and without a line about it under `changes`. */
  readonly open: string
  readonly silent: string
  /** The document once it was filed. */
  readonly closed: string
}

/** So many changes of a registration, one after another, each filed before the next; seeded, so that it is the same in each run. */
export function historyOf(paragraph: '9' | '10', count: number): Step[] {
  const random = seeded(20250701)
  const filings: { date: string; digest: string }[] = []
  const changes: string[] = []
  const facts = factsOf(paragraph)
  filings.push({ date: '2025-09-20', digest: digestOfFacts(paragraph, facts) })
  let day = '2025-10-01'
  return Array.from({ length: count }, (_, index) => {
    // Between changes some weeks; now and then the days where months differ.
    const changed = hardDays[index] ?? plusDays(day, 20 + Math.floor(random() * 60))
    const before = [...changes]
    const filedSoFar = [...filings]
    const unchanged = documentOf(paragraph, facts, filedSoFar, before)
    facts.ipRanges = [...facts.ipRanges, `10.${index}.0.0/16`]
    changes.push(changed)
    const due = dueOf(paragraph, changed)
    const filed = plusDays(changed, Math.floor(random() * 14))
    filings.push({ date: filed, digest: digestOfFacts(paragraph, facts) })
    day = plusDays(due, 1)
    return {
      changed,
      due,
      filed,
      last: filedSoFar.at(-1) ?? { date: '', digest: '' },
      before: unchanged,
      open: documentOf(paragraph, facts, filedSoFar, changes),
      silent: documentOf(paragraph, facts, filedSoFar, before),
      closed: documentOf(paragraph, facts, filings, changes),
    }
  })
}

const hardDays = [
  '2025-11-30',
  '2026-05-31',
  '2026-11-29',
  '2027-03-31',
  '2027-11-30',
  '2028-02-29',
  '2028-08-31',
  '2028-12-31',
]

/** Two weeks are 14 days; three months end on the day of the same number, or on the last of a month that has none. */
function dueOf(paragraph: '9' | '10', changed: string): string {
  if (paragraph === '10') return plusDays(changed, 14)
  const [year = 0, month = 0, date = 0] = changed.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + 3, 0)).getUTCDate()
  return new Date(Date.UTC(year, month + 2, Math.min(date, last))).toISOString().slice(0, 10)
}

/** A date so many days later. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

function factsOf(paragraph: '9' | '10') {
  return {
    name: 'Acme A/S',
    address: 'Vandværksvej 1, 8000 Aarhus C',
    ...(paragraph === '9' ? { establishments: [] } : {}),
    sectors: [paragraph === '9' ? 'ict-service-management.msp' : 'drinking-water'],
    emails: ['it@acme.example'],
    phones: ['+4512345678'],
    ipRanges: ['192.0.2.0/24'],
    memberStates: paragraph === '9' ? ['DK'] : [],
  }
}

/** JSON is YAML as well. */
function documentOf(
  paragraph: '9' | '10',
  facts: object,
  filings: readonly object[],
  changes: readonly string[],
): string {
  const document = {
    ...facts,
    filings: filings.map(filing => ({ ...filing, channel: 'virk.dk', receipt: 'sag' })),
    changes: changes.map(date => ({ fields: ['ipRanges'], date })),
  }
  return `nis2: registration\nid: REG-1\nparagraph: "${paragraph}"\n${Object.entries(document)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}`
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
