import { type Competence, competencesOf } from '../../law/authorities.ts'
import { citeAll } from '../../law/cite.ts'
import { authorities, incidents, registration, type SectorId } from '../../law/law.generated.ts'
import type { Lang, Text } from '../../law/types.ts'
import { filled } from '../filled.ts'
import { listIn } from '../sentence.ts'
import type { ToRecord } from './reported.ts'

/** Both to whom section 12 has a notification sent, in a sentence; the authority by name where the entity is known. */
export function addresseesIn(record: Pick<ToRecord, 'entity' | 'scope'>, lang: Lang): string {
  const { authority, csirt } = incidents.addressees
  const names = authoritiesOf(competencesFor(record), lang)
  const named = names ? `${authority.title[lang]} (${names})` : authority.title[lang]
  return listIn(lang, [named, csirt.title[lang]])
}

/** Whoever is not covered may notify as well, and then the authority of its sectors. */
function competencesFor({ entity, scope }: Pick<ToRecord, 'entity' | 'scope'>): readonly Competence[] {
  const own = scope?.competences ?? []
  return own.length > 0 ? own : competencesOf((entity?.data.sectors ?? []) as readonly SectorId[])
}

/** The competent authorities by name; the act leaves some entities of a sector to others, and which is not said in the documents. */
function authoritiesOf(competences: readonly Competence[], lang: Lang): string {
  const name = (key: string) => authorities[key]?.name[lang] ?? key
  const named = competences.map(({ authority, orElse }) =>
    orElse.length > 0
      ? filled(words.orElse[lang], { own: name(authority), others: orElse.map(name).join(', ') })
      : name(authority),
  )
  return [...new Set(named)].join('; ')
}

/** How a notification is sent, and how where that fails, with what says so. */
export function channelsIn(
  lang: Lang,
): Readonly<Record<'channel' | 'channelLaw' | 'fallback' | 'fallbackLaw', string>> {
  const { channel, acceptedChannels } = registration
  const fallback = acceptedChannels.find(({ key }) => key === 'fallback')
  return {
    channel: lowered(channel.title[lang]),
    channelLaw: citeAll(channel.source)[lang],
    fallback: lowered(fallback?.title[lang] ?? ''),
    fallbackLaw: citeAll(fallback?.source ?? [])[lang],
  }
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}

const words = {
  orElse: { da: '{own}, for nogle enheder {others}', en: '{own}, for some entities {others}' },
} as const satisfies Record<string, Text>
