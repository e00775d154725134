import { registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { registrationDue } from '../law/deadlines.ts'
import { type RequirementId, requirements } from '../law/law.generated.ts'
import { type Document, place, placeAt } from '../model/document.ts'
import { entryOf, plainValue } from '../text/located.ts'

const noDocument = {
  da: 'Intet dokument viser enhedens registrering efter § {paragraph}, som skulle være indgivet senest den {due}',
  en: 'No document shows the registration of the entity under § {paragraph}, which was to be filed by {due}',
  fix: {
    da: 'Registrér enheden hos den kompetente myndighed, og læg et registreringsdokument (nis2: registration) her med det, der blev oplyst',
    en: 'Register the entity with the competent authority and put a registration document here with what was stated',
  },
} as const

export default rule({
  id: 'registration-complete',
  requirement: 'dk/10.1/authority',
  title: {
    da: 'Registreringen har alle de oplysninger, loven kræver',
    en: 'The registration has all the information that the act requires',
  },
  messages: {
    noDocument,
    noDocumentUnsure: { ...noDocument, confidence: 'I' },
    missing: {
      da: 'Registreringen mangler {field}, som § {paragraph} kræver',
      en: 'The registration lacks {field}, which § {paragraph} requires',
      missing: true,
      fix: { da: '{ask}', en: '{ask}' },
    },
    empty: {
      da: 'Listen {field} er tom, men § {paragraph} kræver mindst én oplysning',
      en: 'The list {field} is empty, but § {paragraph} requires at least one entry',
      missing: true,
      fix: { da: '{ask}', en: '{ask}' },
    },
    denmark: {
      da: 'memberStates nævner DK, men § {paragraph} spørger kun om de øvrige medlemsstater',
      en: 'memberStates names DK, but § {paragraph} asks only for the other Member States',
      level: 'KAN',
      fix: { da: 'Fjern DK fra listen', en: 'Remove DK from the list' },
    },
  },
  *check({ entity, documents, sound }, say, { asOf, profile }) {
    const duty = registrationDutyOf(profile)
    if (!entity || !profile || !duty) return
    const { paragraph, certain } = duty
    const { coveredSince } = entity.data
    const due = coveredSince && registrationDue(paragraph, coveredSince)
    if (due && asOf > due.date && !documents.some(({ kind }) => kind === 'registration')) {
      const sure = certain && due.confidence === 'V'
      const words = { paragraph, due: { date: due.date } }
      const at = place(entity, 'id')
      yield (sure ? say.noDocument : say.noDocumentUnsure)(at, words, { requirement: duty.authority })
    }
    // An entity with types of both sections may keep a document for each.
    const own = sound.registration.filter(({ data }) => data.paragraph === paragraph)
    for (const registration of own.length > 0 ? own : sound.registration) {
      const data: Readonly<Record<string, unknown>> = { ...registration.data }
      for (const requirement of profile.applicable) {
        const { fields = {}, insteadOfFields, ask } = requirements[requirement]
        if (insteadOfFields && data[insteadOfFields]) continue
        for (const [field, needed] of Object.entries(fields)) {
          const at = placeAt(registration, [field])
          const words = { field, paragraph, ask }
          // What is there and breaks the schema is told of as that alone: it is not known what it would say.
          if (isRefused(registration, field)) continue
          if (data[field] === undefined) yield say.missing(at, words, { requirement })
          else if (needed === 'filled' && isEmpty(data[field])) yield say.empty(at, words, { requirement })
        }
      }
      const home = registration.data.memberStates?.indexOf('DK') ?? -1
      if (paragraph === '10' && home >= 0) {
        const requirement: RequirementId = 'dk/10.1.4/member-states'
        yield say.denmark(place(registration, 'memberStates', home), { paragraph }, { requirement })
      }
    }
  },
})

function isRefused({ written, data }: Document<'registration'>, field: string): boolean {
  const entry = written && entryOf(written, field)
  const value = entry ? plainValue(entry.value) : null
  const { [field]: left }: Readonly<Record<string, unknown>> = { ...data }
  return value !== null && !isEmpty(value) && (left === undefined || isEmpty(left))
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
