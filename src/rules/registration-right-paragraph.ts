import { registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { sectors } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'registration-right-paragraph',
  requirement: 'dk/10.1/authority',
  title: {
    da: 'Registreringen sker efter den paragraf, der gælder for enhedens typer',
    en: 'The registration is under the section that governs the types of the entity',
  },
  messages: {
    other: {
      da: 'Registreringen er angivet efter § {stated}, men enheden ({types}) registreres efter § {paragraph}',
      en: 'The registration is given under § {stated}, but the entity ({types}) registers under § {paragraph}',
      confidence: 'I',
      fix: {
        da: 'Sæt paragraph til "{paragraph}", og tilføj de oplysninger, som § {paragraph} kræver',
        en: 'Set paragraph to "{paragraph}" and add the information that § {paragraph} requires',
      },
    },
  },
  *check({ sound, entity }, say, { profile }) {
    const duty = registrationDutyOf(profile)
    if (!entity || !profile || !duty) return
    const { paragraph, authority } = duty
    const types = profile.sectors.filter(id => sectors[id].registration === paragraph)
    // An entity with types of both sections may keep a document for each.
    if (sound.registration.some(({ data }) => data.paragraph === paragraph)) return
    for (const registration of sound.registration) {
      const words = { stated: registration.data.paragraph, paragraph, types }
      const see = [place(entity, 'sectors')]
      yield say.other(place(registration, 'paragraph'), words, { see, requirement: authority })
    }
  },
})
