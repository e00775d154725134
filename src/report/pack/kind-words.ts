import type { Lang, Text } from '../../law/types.ts'
import type { LeftOut } from './selection.ts'

/** What one of a kind that a pack leaves out is called to whoever opens it. */
export function kindIn(kind: string, lang: Lang): string {
  return (words as Readonly<Record<string, Text>>)[kind]?.[lang] ?? kind
}

const words: Readonly<Record<LeftOut['kind'], Text>> = {
  actions: { da: 'fortegnelse over korrigerende foranstaltninger', en: 'register of corrective actions' },
  approval: { da: 'beslutning', en: 'decision' },
  assets: { da: 'fortegnelse over aktiver', en: 'register of assets' },
  entity: { da: 'enhedsdokument', en: 'entity document' },
  evidence: { da: 'bilag', en: 'file named as evidence' },
  exception: { da: 'undtagelse', en: 'exception' },
  incident: { da: 'hændelse', en: 'incident' },
  index: { da: 'indeks over dokumenter', en: 'index of documents' },
  oversight: { da: 'møde om ledelsens tilsyn', en: 'oversight meeting of the management body' },
  policy: { da: 'politik', en: 'policy' },
  registration: { da: 'registrering', en: 'registration' },
  risks: { da: 'fortegnelse over risici', en: 'register of risks' },
  services: { da: 'fortegnelse over tjenester', en: 'register of services' },
  suppliers: { da: 'fortegnelse over leverandører', en: 'register of suppliers' },
  training: { da: 'fortegnelse over kurser', en: 'register of courses' },
  unread: { da: 'dokument, der ikke kan læses', en: 'document that cannot be read' },
  translation: { da: 'oversættelse', en: 'translation' },
}
