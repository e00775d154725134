import { rule } from '../engine/rule.ts'
import { carveOutOf } from '../law/carve-outs.ts'
import { cite } from '../law/cite.ts'
import { registration, type SectorId } from '../law/law.generated.ts'
import { goesByMainEstablishment } from '../law/reach.ts'
import { sectorNamed } from '../law/sector-named.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'scope-carve-out-stated',
  requirement: 'tool/carve-out',
  title: {
    da: 'Det fremgår, hvad en anden lov eller en anden stat dækker',
    en: 'It appears what another act or another state covers',
  },
  messages: {
    notStated: {
      da: '{act} træder i stedet for loven for {sector}, så langt den dækker aktiviteterne, men det fremgår ikke, hvilke det er; loven kræver ikke, at det skrives ned',
      en: '{act} takes the place of the act for {sector} as far as it covers the activities, but it does not appear which those are; the act does not ask that it be written down',
      fix: {
        da: 'Skriv sektoren i otherActs med de aktiviteter, den anden lov dækker, og i rest, hvad der er tilbage',
        en: 'Write the sector in otherActs with the activities the other act covers, and in rest what remains',
      },
    },
    restNotStated: {
      da: 'Det fremgår, hvad {act} dækker for {sector}, men ikke, hvad der er tilbage under denne lov',
      en: 'It appears what {act} covers for {sector}, but not what remains under this act',
      level: 'KAN',
      fix: { da: 'Skriv det i rest, også hvis intet er tilbage', en: 'Write it in rest, also where nothing remains' },
    },
    noOtherAct: {
      da: 'otherActs nævner {sector}, men vi kender ingen anden lov, som træder i stedet for denne dér',
      en: 'otherActs names {sector}, but we know of no other act that takes the place of this one there',
      fix: {
        da: 'Fjern sektoren fra otherActs, eller skriv i activities, hvilken EU-retsakt der gælder efter § 1, stk. 3',
        en: 'Remove the sector from otherActs, or write in activities which EU act applies under § 1(3)',
      },
    },
    notInSectors: {
      da: 'otherActs nævner {sector}, som ikke står i sectors',
      en: 'otherActs names {sector}, which is not in sectors',
      fix: {
        da: 'Tilføj typen i sectors, eller fjern den fra otherActs',
        en: 'Add the type to sectors, or remove it from otherActs',
      },
    },
    noRepresentative: {
      da: 'Hovedforretningsstedet er i {country}, uden for EU, men der er ingen repræsentant ({where}); § 2, stk. 2, nævner {types}',
      en: 'The main establishment is in {country}, outside the EU, but there is no representative ({where}); § 2(2) lists {types}',
      fix: {
        da: 'Skriv repræsentanten i representative, eller ret country, hvis enheden har et forretningssted i EU',
        en: 'Write the representative in representative, or correct country if the entity has an establishment in the EU',
      },
    },
    elsewhere: {
      da: 'Efter {where} hører disse typer under jurisdiktionen i {state}, så kravene her gælder ikke for dem: {types}',
      en: 'By {where} these types are under the jurisdiction of {state}, so that the requirements here do not hold for them: {types}',
      level: 'KAN',
      fix: {
        da: 'Kontrollér, at hovedforretningsstedet er fundet efter § 2, stk. 3, og at enheden er registreret dér',
        en: 'Check that the main establishment was found by § 2(3) and that the entity is registered there',
      },
    },
  },
  *check({ entity }, say, { profile }) {
    if (!entity || !profile) return
    const { legalForm, otherActs = [], mainEstablishment, representative } = entity.data
    for (const [index, sector] of profile.sectors.entries()) {
      const carveOut = carveOutOf(sector, legalForm)
      if (carveOut?.extent !== 'activity') continue
      const words = { act: cite(carveOut.act), sector: sectorNamed(sector) }
      const stated = otherActs.findIndex(other => other.sector === sector)
      if (stated < 0) yield say.notStated(place(entity, 'sectors', index), words)
      else if (!otherActs[stated]?.rest) yield say.restNotStated(place(entity, 'otherActs', stated), words)
    }
    for (const [index, other] of otherActs.entries()) {
      const at = place(entity, 'otherActs', index, 'sector')
      const id = other.sector as SectorId
      const words = { sector: sectorNamed(id) }
      if (!profile.sectors.includes(id)) yield say.notInSectors(at, words)
      else if (!carveOutOf(id, legalForm)) yield say.noOtherAct(at, words)
    }
    const types = profile.sectors.filter(goesByMainEstablishment)
    const country = mainEstablishment?.country
    if (types.length === 0 || country === undefined) return
    const at = place(entity, 'mainEstablishment', 'country')
    const state = registration.euMemberStates[country] ?? registration.euMemberStates[representative?.memberState ?? '']
    const named = types.map(sectorNamed)
    if (!state) {
      const requirement = 'dk/2.4/representative'
      yield say.noRepresentative(at, { country, types: named, where: cite(requirement) }, { requirement })
    } else if (state !== registration.euMemberStates['DK']) {
      const where = cite(registration.euMemberStates[country] ? 'dk/2.2' : 'dk/2.4')
      yield say.elsewhere(at, { types: named, state, where })
    }
  },
})
