import { registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { authorityNamed, authorityNames, competencesOf, outdatedNameOf } from '../law/authorities.ts'
import { cite } from '../law/cite.ts'
import { authorities } from '../law/law.generated.ts'
import { sectorNamed } from '../law/sector-named.ts'
import type { Authority, OutdatedName } from '../law/types.ts'
import { place, placeAt } from '../model/document.ts'
import type { Edit } from '../text/edit.ts'
import { meant } from '../text/meant.ts'
import { nearest } from '../text/nearest.ts'
import type { Place } from '../text/source.ts'
import { isAsItReads, yamlWord } from '../text/yaml-word.ts'

const outdated = {
  da: '«{written}» er ikke kompetent myndighed efter {order}',
  en: '"{written}" is not a competent authority under {order}',
  fix: { da: '{why} Skriv {expected}', en: '{why} Write {expected}' },
} as const

const notTheirs = {
  da: '«{written}» er ikke kompetent myndighed for {sectors}; det er {expected}',
  en: '"{written}" is not the competent authority for {sectors}; expected was {expected}',
  fix: {
    da: 'Skriv {expected}, eller ret sectors, hvis enheden også er af en anden type',
    en: 'Write {expected}, or correct sectors if the entity is of another type too',
  },
} as const

export default rule({
  id: 'authority-current',
  requirement: 'dk/10.1/authority',
  title: {
    da: 'De myndigheder, der er nævnt, er de kompetente myndigheder',
    en: 'The authorities named are the competent authorities',
  },
  messages: {
    outdated,
    outdatedBySecondarySource: { ...outdated, confidence: 'S' },
    unknown: {
      da: '«{written}» er ikke navnet på en kompetent myndighed; ventet var {expected}',
      en: '"{written}" is not the name of a competent authority; expected was {expected}',
      level: 'BØR',
      fix: { da: 'Skriv {expected}', en: 'Write {expected}' },
    },
    notTheirs,
    notTheirsUnsure: { ...notTheirs, confidence: 'I' },
    notNamed: {
      da: 'Registreringen nævner ikke {authority}, som er kompetent myndighed for {sector}',
      en: 'The registration does not name {authority}, the competent authority for {sector}',
      confidence: 'I',
      fix: { da: 'Tilføj {authority}', en: 'Add {authority}' },
    },
  },
  *check({ entity, sound }, say, { profile }) {
    const duty = registrationDutyOf(profile)
    if (!profile || !duty) return
    const beside = { requirement: duty.authority }
    // Who is too small for a class and yet asked to register has nobody under the act: then whoever has the sector.
    const { competences: own } = profile.scope
    const competences = own.length > 0 ? own : competencesOf(profile.sectors)
    const theirs = new Set(competences.flatMap(({ authority, orElse }) => [authority, ...orElse]))
    const sure = duty.certain && competences.every(({ confidence }) => confidence === 'V')
    const expected = [...new Set(competences.map(({ authority }) => authority))].map(nameOf)
    const theirNames = [...authorityNames].filter(([, key]) => theirs.has(key)).map(([name]) => name)
    for (const document of [...(entity ? [entity] : []), ...sound.registration]) {
      const { authorities: all = [] } = document.data
      for (const [index, written] of all.entries()) {
        const at = placeAt(document, ['authorities', index])
        const old = outdatedNameOf(written)
        const key = authorityNamed(written)
        if (old) {
          const words = { written, order: cite('dk-620'), why: old.why, expected }
          const edits = renamed(at, written, all, successorOf(old, theirs)?.name.da)
          yield (old.confidence === 'V' ? say.outdated : say.outdatedBySecondarySource)(at, words, { ...beside, edits })
        } else if (!key) {
          // Of another sector's authority it would be no help to say how its name is written.
          const near = authorityNames.get(nearest(written, theirNames) ?? '')
          const edits = renamed(at, written, all, meant(written, namesOf(theirs)))
          yield say.unknown(at, { written, expected: near ? nameOf(near) : expected }, { ...beside, edits })
        } else if (!theirs.has(key)) {
          const words = { written, sectors: profile.sectors.map(sectorNamed), expected }
          yield (sure ? say.notTheirs : say.notTheirsUnsure)(at, words, beside)
        }
      }
    }
    for (const registration of sound.registration) {
      const named = new Set((registration.data.authorities ?? []).map(authorityNamed))
      // Where none of them is right, what is right has been said above.
      if (![...theirs].some(key => named.has(key))) continue
      for (const { sector, authority, orElse } of competences) {
        if ([authority, ...orElse].some(key => named.has(key))) continue
        yield say.notNamed(
          place(registration, 'authorities'),
          { authority: nameOf(authority), sector: sectorNamed(sector) },
          beside,
        )
      }
    }
  },
})

/** The authority that has the tasks of which an outdated name speaks, where the entity has no other. */
function successorOf({ instead, confidence }: OutdatedName, theirs: ReadonlySet<string>): Authority | undefined {
  const [only = '', ...others] = theirs
  return confidence === 'V' && others.length === 0 && instead.includes(only) ? authorities[only] : undefined
}

function namesOf(keys: ReadonlySet<string>): string[] {
  return [...keys].flatMap(key => Object.values(authorities[key]?.name ?? {}))
}

/** Another name in the place of one in the list, where its authority is not there yet. */
function renamed(
  { path, span }: Place,
  written: string,
  all: readonly string[],
  name: string | undefined,
): readonly Edit[] | undefined {
  if (
    name === undefined ||
    !isAsItReads(span, written) ||
    all.some(other => authorityNamed(other) === authorityNamed(name))
  )
    return undefined
  return [{ path, span, text: yamlWord(name) }]
}

function nameOf(key: string) {
  return authorities[key]?.name ?? key
}
