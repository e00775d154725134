import type { Chance } from './chance.ts'
import { type Draft, recorded } from './document.ts'
import { members } from './entity.ts'
import { sentences } from './prose.ts'

/** What was granted, what happened and what was reported in one part of an entity. */
export function recordsOf(folder: string, prefix: string, chance: Chance): { exceptions: Draft[]; others: Draft[] } {
  const exceptions = ['dk/6.1.8/post-quantum', 'dk/6.1.3/offline-copy'].map(
    (requirement, place): Draft => ({
      path: `${folder}/undtagelser/und-${place + 1}.md`,
      data: {
        nis2: 'exception',
        id: `${prefix}UND-${place + 1}`,
        title: 'Ældre styring uden netadgang',
        version: '1.0',
        requirement,
        reason: 'Udstyret er fra 2009 og kan ikke understøtte det; det skiftes efter anlægsplanen',
        compensation: 'Anlægget har intet netværk ud og tilses hver uge',
        owner: 'Driftschefen',
        granted: '2026-03-12',
        expires: '2027-03-31',
        scope: 'Pumpestationer fra før 2010',
      },
      body: `# Ældre styring uden netadgang\n\n${sentences(chance, 6)}\n`,
    }),
  )
  const meeting: Draft = {
    path: `${folder}/tilsyn/2026-09-10.md`,
    data: {
      nis2: 'oversight',
      id: `${prefix}TILSYN-1`,
      organ: 'board',
      date: '2026-09-10',
      present: members,
      minutes: 'Protokollen, møde 4/2026',
      reports: [{ topic: 'Korrigerende foranstaltninger', document: `${prefix}ACTIONS` }],
    },
    body: `# Tilsyn\n\n${sentences(chance, 4)}\n`,
  }
  const incident: Draft = {
    path: `${folder}/haendelser/h-1.md`,
    data: {
      nis2: 'incident',
      id: `${prefix}H-1`,
      title: 'Forsøg på login fra udlandet',
      status: 'closed',
      discovered: '2026-05-04T09:10+02:00',
      known: '2026-05-04T09:30+02:00',
      timeline: [
        { at: '2026-05-04T09:10+02:00', what: 'Alarm om login fra et andet land' },
        { at: '2026-05-04T09:45+02:00', what: 'Kontoen er spærret, og intet er læst' },
      ],
      significance: {
        assessed: '2026-05-04T10:00+02:00',
        by: 'Sikkerhedschefen',
        result: 'not-significant',
        reasons: 'Ingen adgang blev opnået, ingen tjeneste stod stille, og ingen andre blev ramt af det',
      },
      services: [`${prefix}tjeneste-1`],
      handled: '2026-05-05T12:00+02:00',
    },
    body: `# Forløb\n\n${sentences(chance, 5)}\n`,
  }
  return { exceptions, others: [meeting, incident] }
}

/** What the board decided: every document with its digests, and the ten measures. */
export function approvalsOf(folder: string, prefix: string, decided: readonly Draft[]): Draft[] {
  return [0, 1, 2].map(third => {
    const own = decided.filter((_, place) => place % 3 === third)
    return {
      path: `${folder}/godkendelser/2026-03-${12 + third}.md`,
      data: {
        nis2: 'approval',
        id: `${prefix}GK-${third + 1}`,
        organ: 'board',
        date: `2026-03-${12 + third}`,
        present: members,
        minutes: `Protokollen, møde ${third + 1}/2026`,
        decisions: own.map(draft => ({ document: draft.data.id, version: '1.0', ...recorded(draft) })),
        measures: third === 0 ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : undefined,
      },
      body: '# Beslutning\n\nBestyrelsen godkendte politikkerne og undtagelserne.\n',
    }
  })
}
