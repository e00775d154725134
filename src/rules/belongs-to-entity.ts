import { rule } from '../engine/rule.ts'
import { place, placeAt } from '../model/document.ts'

export default rule({
  id: 'belongs-to-entity',
  requirement: 'tool/entity',
  title: { da: 'Hvert dokument hører til én enhed', en: 'Each document belongs to one entity' },
  messages: {
    without: {
      da: 'Intet enhedsdokument (nis2: entity) står i mappen eller over den (dokumenter uden enhed: {count})',
      en: 'No entity document stands in the folder or above it (documents without an entity: {count})',
      fix: {
        da: 'Læg et enhedsdokument (nis2: entity) i mappen eller over den, så det kan ses, hvem loven gælder for',
        en: 'Put an entity document in the folder or above it, so that it shows whom the act applies to',
      },
    },
    second: {
      da: '{second} står i samme mappe som {first}, men en mappe hører til én enhed',
      en: '{second} stands in the same folder as {first}, but a folder belongs to one entity',
      fix: {
        da: 'Giv hver enhed sin egen mappe; indtil da hører alle dokumenter her til {first}',
        en: 'Give each entity a folder of its own; until then all documents here belong to {first}',
      },
    },
  },
  *check({ documents, sound }, say) {
    const [first, ...others] = sound.entity
    const [document] = documents
    // An entity document with schema errors is an entity document: what is wrong with it is said by matches-schema.
    if (document && !documents.some(({ kind }) => kind === 'entity')) {
      yield say.without(placeAt(document, ['nis2']), { count: documents.length })
    }
    if (!first) return
    for (const second of others) {
      const words = { first: first.data.id, second: second.data.id }
      yield say.second(place(second, 'id'), words, { see: [place(first, 'id')] })
    }
  },
})
