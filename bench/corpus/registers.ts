import { clauses } from '../../src/law/law.generated.ts'
import type { Draft } from './document.ts'
import type { Data } from './yaml.ts'

const owner = 'Driftschefen'
const settled = Object.fromEntries(Object.keys(clauses.annex).map(key => [key, { where: `Bilag 2, ${key}` }]))

/** The five registers of a part of an entity, of ten rows each, which name one another's rows. */
export function registersOf(folder: string, prefix: string, policy: string, meeting: string): Draft[] {
  const rows = (make: (place: number, row: (kind: string) => string) => Data) =>
    Array.from({ length: 10 }, (_, place) => make(place, kind => `${prefix}${kind}-${place + 1}`))
  const one = (nis2: Draft['data']['nis2'], more: Readonly<Record<string, Data>>): Draft => ({
    path: `${folder}/registre/${nis2}.yaml`,
    data: { nis2, id: `${prefix}${nis2.toUpperCase()}`, owner, ...more },
  })
  return [
    one('services', {
      reviewed: '2026-03-01',
      services: rows((place, row) => ({
        id: row('tjeneste'),
        name: `Tjeneste ${prefix}${place + 1}`,
        criticality: 'Uden den kan kunderne ikke betjenes i mere end et døgn',
        supportingAssets: [row('aktiv')],
        rto: `PT${4 + place}H`,
        rpo: 'PT24H',
        owner,
      })),
    }),
    one('assets', {
      reviewed: '2026-03-01',
      assets: rows((place, row) => ({
        id: row('aktiv'),
        name: `Server ${place + 1}`,
        type: 'it',
        owner,
        location: 'Datacenter Nord',
        supports: [row('tjeneste')],
      })),
    }),
    one('suppliers', {
      reviewed: '2026-03-01',
      suppliers: rows((place, row) => ({
        id: row('leverandoer'),
        name: `Leverandør ${place + 1} ApS`,
        criticality: place < 3 ? 'critical' : 'important',
        services: ['Drift og overvågning'],
        supports: [row('tjeneste'), row('aktiv')],
        contract: `Aftale 2025-${100 + place}`,
        clauses: { ...settled, incidentNotice: { where: 'Bilag 2, punkt 4', hours: 12 } },
        lastReview: '2026-04-14',
        reviewEvery: 'P12M',
      })),
    }),
    one('risks', {
      method: policy,
      date: '2026-02-05',
      risks: rows((place, row) => ({
        id: row('risiko'),
        title: `Tjeneste ${place + 1} er væk i mere end et døgn`,
        likelihood: 1 + (place % 4),
        impact: 4,
        level: 4 * (1 + (place % 4)),
        treatment: 'reduce',
        plan: 'Reservedrift hos en anden leverandør',
        owner,
        due: '2027-06-30',
        assets: [row('aktiv')],
        suppliers: [row('leverandoer')],
      })),
    }),
    one('actions', {
      actions: rows((place, row) => ({
        id: row('korr'),
        gap: `Genetablering af tjeneste ${place + 1} er ikke afprøvet`,
        requirement: 'dk/6.1.3/restore-procedure',
        measure: 'Prøve og rettelse af planen',
        owner,
        opened: '2026-02-19',
        due: '2027-02-28',
        decidedBy: meeting,
        risks: [row('risiko')],
      })),
    }),
  ]
}
