import { registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { authorityNamed, authorityNames, competencesOf, outdatedNameOf } from '../law/authorities.ts'
import { authorities, sources } from '../law/law.generated.ts'
import { sectorNamed } from '../law/sector-named.ts'
import type { Authority, OutdatedName } from '../law/types.ts'
import { type Document, place, placeAt } from '../model/document.ts'
import type { Edit } from '../text/edit.ts'
import { meant } from '../text/meant.ts'
import { nearest } from '../text/nearest.ts'
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
    const sure = competences.every(({ confidence }) => confidence === 'V')
    const expected = [...new Set(competences.map(({ authority }) => authority))].map(nameOf)
    for (const document of [...(entity ? [entity] : []), ...sound.registration]) {
      for (const [index, written] of (document.data.authorities ?? []).entries()) {
        const at = placeAt(document, ['authorities', index])
        const old = outdatedNameOf(written)
        const key = authorityNamed(written)
        const near = authorityNames.get(nearest(written.toLowerCase(), [...authorityNames.keys()]) ?? '')
        if (old) {
          const words = { written, order: sources['dk-620']?.cite ?? '', why: old.why, expected }
          const edits = renamed(document, index, successorOf(old, theirs)?.name.da)
          yield (old.confidence === 'V' ? say.outdated : say.outdatedBySecondarySource)(at, words, { ...beside, edits })
        } else if (!key) {
          const edits = renamed(document, index, meant(written, namesOf(theirs)))
          yield say.unknown(at, { written, expected: near ? nameOf(near) : expected }, { ...beside, edits })
        } else if (!theirs.has(key)) {
          const words = { written, sectors: profile.sectors.map(sectorNamed), expected }
          yield (sure ? say.notTheirs : say.notTheirsUnsure)(at, words, beside)
        }
      }
    }
    for (const registration of sound.registration) {
      const named = (registration.data.authorities ?? []).map(authorityNamed)
      // Where none of them is right, what is right has been said above.
      if (!named.some(key => key !== undefined && theirs.has(key))) continue
      for (const { sector, authority, orElse } of competences) {
        if ([authority, ...orElse].some(key => named.includes(key))) continue
        yield say.notNamed(
          place(registration, 'authorities'),
          { authority: nameOf(authority), sector: sectorNamed(sector) },
          beside,
        )
      }
    }
  },
})

/** The authority that has all the tasks of which an outdated name speaks, where the entity has no other. */
function successorOf({ instead, confidence }: OutdatedName, theirs: ReadonlySet<string>): Authority | undefined {
  const [only = '', ...others] = instead
  return confidence === 'V' && others.length === 0 && theirs.size === 1 && theirs.has(only)
    ? authorities[only]
    : undefined
}

function namesOf(keys: ReadonlySet<string>): string[] {
  return [...keys].flatMap(key => Object.values(authorities[key]?.name ?? {}))
}

/** Another name in the place of one in the list, where its authority is not there yet. */
function renamed(
  document: Document<'entity' | 'registration'>,
  index: number,
  name: string | undefined,
): readonly Edit[] | undefined {
  const written = document.data.authorities ?? []
  const { path, span } = placeAt(document, ['authorities', index])
  if (
    name === undefined ||
    !isAsItReads(span, written[index] ?? '') ||
    written.some(other => authorityNamed(other) === authorityNamed(name))
  )
    return undefined
  return [{ path, span, text: yamlWord(name) }]
}

function nameOf(key: string) {
  return authorities[key]?.name ?? key
}
