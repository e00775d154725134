import type { Figures, Statement } from '../../src/law/figures.ts'
import type { SectorId } from '../../src/law/law.generated.ts'
import type { Named } from '../../src/report/scaffold/entity.ts'

/** An entity as somebody states it who begins, and how many policies it is given. */
export interface Beginner {
  readonly statement: Statement
  readonly named: Named
  readonly policies: number
}

const members = [
  { name: 'Mette Holm', from: '2024-04-25' },
  { name: 'Åge Øster', from: '2023-05-01' },
]

function beginner(
  sector: SectorId,
  [legalForm, structure]: readonly [string, string?],
  [employees, turnover, balance]: readonly [number, number, number],
  policies: number,
  others: Partial<Statement['stated']> = {},
): Beginner {
  const own: Figures = { employees, turnover, balance }
  const stated = { sectors: [sector], designations: [], legalForm, own, mainEstablishment: 'DK', ...others }
  const coveredSince = policies > 1 || sector === 'domain-registration' ? '2025-07-01' : undefined
  const named = { name: `Ærø ${sector}`, cvr: '12345674', legalForm, structure, members }
  return { statement: { stated: { representative: undefined, ...stated }, coveredSince }, named, policies }
}

/** Of each kind one: how it is led, whether and how the act reaches it, and by which section it registers. */
export const beginners: Readonly<Record<string, Beginner>> = {
  'ApS with an executive board alone': beginner(
    'food',
    ['private-limited-company', 'executives-only'],
    [70, 14e6, 12e6],
    10,
  ),
  'A/S with a board': beginner('health', ['public-limited-company', 'board-and-executives'], [300, 80e6, 60e6], 10),
  municipality: beginner('public-administration.local', ['municipality'], [3000, 9e8, 9e8], 0),
  MSP: beginner('ict-service-management.msp', ['public-limited-company', 'board-and-executives'], [84, 14e6, 11e6], 13),
  waterworks: beginner('drinking-water', ['limited-liability-association', 'neither'], [62, 11.8e6, 96e6], 10),
  manufacturer: beginner(
    'manufacturing.machinery',
    ['public-limited-company', 'board-and-executives'],
    [260, 70e6, 50e6],
    10,
  ),
  'too small': beginner('drinking-water', ['private-limited-company', 'executives-only'], [6, 1e6, 1e6], 1),
  'registrar of domain names': beginner(
    'domain-registration',
    ['private-limited-company', 'executives-only'],
    [3, 1e5, 1e5],
    1,
  ),
  'cloud provider with a representative': beginner(
    'digital-infrastructure.cloud',
    ['foreign-branch', 'board-only'],
    [90, 20e6, 12e6],
    13,
    { mainEstablishment: 'US', representative: 'DK' },
  ),
}
