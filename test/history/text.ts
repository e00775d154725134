/** A policy as an organisation writes one, before 200 commits come over it. */
export const policy = `---
nis2: policy
id: POL-03
title: Driftskontinuitet
version: "1.0"
status: approved
owner: Driftschefen
reviewed: 2026-02-01
reviewEvery: P12M
covers:
  dk/6.1.3/backup: "#backup"
  dk/6.1.3/crisis-management: "#krisestyring"
  dk/6.1.3/continuity: "#driftskontinuitet"
facts:
  3:
    backupFrequency: PT24H
    backupRetention: P30D
    services:
      - { service: Kundeportalen, rto: PT4H, rpo: PT1H }
      - { service: Telefonien, rto: PT8H, rpo: PT4H }
    restoreTest: { every: P12M, last: 2025-11-04 }
tags: [drift]
---

# Driftskontinuitet

Denne politik beskriver, hvordan virksomheden holder driften i gang, når noget svigter. Den gennemgås af Driftschefen
og bygger på den vurdering, som Sikkerhedschefen fremlægger. Beskrivelsen opbevares sammen med de øvrige dokumenter.

## Backup

Der tages kopier hver nat, og kopierne skal opbevares på en anden adresse. Gendannelsen afprøves 2 gange om året, og
resultatet journaliseres. Ældre kopier destrueres forsvarligt efter 30 dage. Kontrollen beskrives i vejledningen.

- Alle servere er med i planen og overvåges automatisk
- Kopierne krypteres, inden de forlader maskinrummet
- Nøglerne opbevares adskilt fra kopierne

## Krisestyring

Ved en krise samles kredsen i bygningen. Driftschefen leder arbejdet og skal informere ledelsen inden 2 timer. Alle
beslutninger noteres, og forløbet evalueres bagefter. Øvelsen den 12. marts 2026 danner grundlag for planlægningen.

- Telefonlisten udskrives og opdateres
- Mødelokalet forberedes og aflåses

## Reetablering

Systemerne genstartes i den rækkefølge, som fremgår af tabellen. Medarbejderne må ikke benytte systemerne, før det er
meddelt. Leverandørens vejledning følges, og afvigelser begrundes skriftligt.

| System | Tid |
| --- | --- |
| Kundeportalen | 4 timer |
| Telefonien | 8 timer |
`

/** Words that a slip may fall on: none of them carries a duty, a number, a role, a limit or a name. */
export const plainWords =
  'politik beskriver virksomheden svigter gennemgås bygger fremlægger opbevares sammen øvrige dokumenter kopier kopierne afprøves resultatet journaliseres destrueres forsvarligt beskrives vejledningen servere overvåges automatisk krypteres forlader maskinrummet adskilt samles kredsen bygningen arbejdet beslutninger noteres forløbet evalueres bagefter grundlag planlægningen udskrives opdateres forberedes aflåses genstartes rækkefølge fremgår tabellen benytte systemerne følges afvigelser begrundes skriftligt'.split(
    ' ',
  )
