import { registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { authorityNamed, authorityNames, competencesOf, outdatedNameOf } from '../law/authorities.ts'
import { authorities, sources } from '../law/law.generated.ts'
import { place } from '../model/document.ts'
import { nearest } from '../text/nearest.ts'

const outdated = {
  da: '«{written}» er ikke kompetent myndighed efter {order}',
  en: '"{written}" is not a competent authority under {order}',
  fix: { da: '{why} Skriv {expected}', en: '{why} Write {expected}' },
} as const

const notTheirs = {
  da: '{authority} er ikke kompetent myndighed for {sectors}; det er {expected}',
  en: '{authority} is not the competent authority for {sectors}; {expected} is',
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
      da: '«{written}» er ikke navnet på en kompetent myndighed',
      en: '"{written}" is not the name of a competent authority',
      level: 'BØR',
      fix: { da: 'Skriv {expected}', en: 'Write {expected}' },
    },
    unknownNear: {
      da: '«{written}» er ikke navnet på en kompetent myndighed; det ligner {near}',
      en: '"{written}" is not the name of a competent authority; it resembles {near}',
      level: 'BØR',
      fix: { da: 'Skriv {near}', en: 'Write {near}' },
    },
    notTheirs,
    notTheirsUnsure: { ...notTheirs, confidence: 'I' },
    notNamed: {
      da: '{authority}, som er kompetent myndighed for {sector}, er ikke blandt de myndigheder, der er registreret hos',
      en: '{authority}, the competent authority for {sector}, is not among the authorities registered with',
      confidence: 'I',
      fix: { da: 'Tilføj {authority}', en: 'Add {authority}' },
    },
  },
  *check({ entity, sound }, say, { profile }) {
    const duty = registrationDutyOf(profile)
    if (!profile || !duty) return
    const beside = { requirement: duty.authority }
    const competences = competencesOf(profile.sectors)
    const theirs = new Set(competences.flatMap(({ authority, orElse }) => [authority, ...orElse]))
    const sure = competences.every(({ confidence }) => confidence === 'V')
    const expected = profile.authorities.map(nameOf)
    for (const document of [...(entity ? [entity] : []), ...sound.registration]) {
      for (const [index, written] of (document.data.authorities ?? []).entries()) {
        const at =
          document.kind === 'entity' ? place(document, 'authorities', index) : place(document, 'authorities', index)
        const old = outdatedNameOf(written)
        const key = authorityNamed(written)
        const near = authorityNames.get(nearest(written.toLowerCase(), [...authorityNames.keys()]) ?? '')
        if (old) {
          const words = { written, order: sources['dk-620']?.cite ?? '', why: old.why, expected }
          yield (old.confidence === 'V' ? say.outdated : say.outdatedBySecondarySource)(at, words, beside)
        } else if (!key) {
          yield near
            ? say.unknownNear(at, { written, near: nameOf(near) }, beside)
            : say.unknown(at, { written, expected }, beside)
        } else if (!theirs.has(key)) {
          const words = { authority: nameOf(key), sectors: profile.sectors, expected }
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
        yield say.notNamed(place(registration, 'authorities'), { authority: nameOf(authority), sector }, beside)
      }
    }
  },
})

function nameOf(key: string) {
  return authorities[key]?.name ?? key
}
