import type { Draft } from './document.ts'

/** Who sits in the management body of every entity. */
export const members = ['Kirsten Mølgaard', 'Anders Bjerre', 'Mette Lund', 'Jens-Ole Krag', 'Birgitte Haurum'] as const

/** A waterworks: who it is, what it registered, and what its people learnt. */
export function entityOf(folder: string, number: number): Draft[] {
  const name = `Vandværk ${number} A/S`
  const taught = (topic: string, audience: string, date: string, participants: readonly string[]) => {
    return { topic, audience, provider: 'Forsyningsskolen', date, participants, evidence: `Sag 2026-${number}` }
  }
  return [
    {
      path: `${folder}/entity.yaml`,
      data: {
        nis2: 'entity',
        id: `vandvaerk-${number}`,
        name,
        cvr: cvrOf(number),
        legalForm: 'public-limited-company',
        sectors: ['drinking-water'],
        size: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 },
        coveredSince: '2025-07-01',
        class: 'important',
        managementBody: {
          structure: 'board-and-executives',
          organ: 'board',
          members: members.map((member, place) => ({
            name: member,
            role: place === 0 ? 'chair' : 'member',
            from: '2022-04-28',
          })),
        },
      },
    },
    {
      path: `${folder}/registration.yaml`,
      data: {
        nis2: 'registration',
        id: 'REG-1',
        paragraph: '10',
        name,
        address: `Vandværksvej ${number}, 9999 Fjordby`,
        sectors: ['drinking-water'],
        emails: ['sikkerhed@vandvaerk.example'],
        phones: ['+4512345678'],
        ipRanges: ['192.0.2.0/24'],
        memberStates: [],
        filings: [{ date: '2025-09-23', channel: 'virk.dk', receipt: `Sag ${number}` }],
      },
    },
    {
      path: `${folder}/training.yaml`,
      data: {
        nis2: 'training',
        id: 'KURSER',
        courses: [
          taught('Styring af cyberrisici', 'management-body', '2026-01-14', members),
          taught('Phishing og adgangskoder', 'staff', '2026-05-06', ['Driften', 'Administrationen']),
        ],
      },
    },
  ]
}

/** A CVR number that passes the check. */
function cvrOf(number: number): string {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1]
  for (let cvr = 10_000_000 + number * 97; ; cvr++) {
    const digits = [...String(cvr)].map(Number)
    if (digits.reduce((sum, digit, place) => sum + digit * (weights[place] ?? 0), 0) % 11 === 0) return String(cvr)
  }
}
