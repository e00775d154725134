import { registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { folded } from '../law/folded.ts'
import { type SectorId, sectors } from '../law/law.generated.ts'
import { sectorNamed } from '../law/sector-named.ts'
import { place } from '../model/document.ts'

const fix = {
  da: 'Ret det dokument, der er forkert; er oplysningen ændret, så underret den kompetente myndighed inden fristen, og skriv det i registreringen',
  en: 'Correct the document that is wrong; if the information has changed, tell the competent authority in time and write it in the registration',
} as const

export default rule({
  id: 'registration-agrees-with-entity',
  requirement: 'dk/10.3/changes',
  title: { da: 'Registreringen stemmer med enheden', en: 'The registration agrees with the entity' },
  messages: {
    name: {
      da: 'Registreringen har navnet «{registered}», men enheden hedder «{name}»',
      en: 'The registration has the name "{registered}", but the entity is called "{name}"',
      level: 'BØR',
      fix,
    },
    notRegistered: {
      da: 'Enheden angiver også {types}, som ikke står i registreringen',
      en: 'The entity also states {types}, which the registration does not have',
      level: 'BØR',
      fix,
    },
    notStated: {
      da: 'Registreringen angiver også {types}, som enheden ikke har',
      en: 'The registration also states {types}, which the entity does not have',
      level: 'BØR',
      fix,
    },
  },
  *check({ entity, sound }, say, { profile }) {
    const duty = registrationDutyOf(profile)
    if (!entity || !profile || !duty) return
    const { name, sectors: own } = entity.data
    const registered = new Set(sound.registration.flatMap(({ data }) => data.sectors ?? []))
    for (const registration of sound.registration) {
      const beside = (key: 'name' | 'sectors') => ({ see: [place(entity, key)], requirement: duty.changes })
      const { data } = registration
      if (data.name !== undefined && folded(data.name) !== folded(name)) {
        yield say.name(place(registration, 'name'), { registered: data.name, name }, beside('name'))
      }
      if (!data.sectors) continue
      const missing = (own as SectorId[]).filter(id => !registered.has(id) && mustRegister(id))
      const foreign = (data.sectors as SectorId[]).filter(id => !profile.sectors.includes(id))
      const at = place(registration, 'sectors')
      if (missing.length > 0) yield say.notRegistered(at, { types: missing.map(sectorNamed) }, beside('sectors'))
      if (foreign.length > 0) yield say.notStated(at, { types: foreign.map(sectorNamed) }, beside('sectors'))
    }
  },
})

/** Not where another act takes the place of this one, or where it is not settled whether this one applies. */
function mustRegister(id: SectorId): boolean {
  return sectors[id].registration !== null && sectors[id].unsettled === undefined
}
