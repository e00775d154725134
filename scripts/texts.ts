import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '#sha256'

/** One paragraph of a text of law: what it says, and the digest of that. */
export interface Paragraph {
  readonly text: string
  readonly digest: string
}

/** The files that hold the texts, by the name under which they are cited. */
const files: Readonly<Record<string, string>> = {
  dk: 'lov-434-2025.json',
  'dk-620': 'bek-620-2025.json',
  'dk-653': 'bek-653-2025.json',
  'dk-655': 'bek-655-2025.json',
  'dk-433': 'lov-433-2025.json',
  'dk-435': 'lov-435-2025.json',
  'dk-258': 'lov-258-2025.json',
  dir: 'dir-2022-2555.json',
  'eu-ir': 'ir-2024-2690-annex.json',
}

/** Each text of law in a folder, paragraph by paragraph. */
export function readTexts(folder: string): Record<string, Record<string, Paragraph>> {
  return Object.fromEntries(Object.entries(files).map(([source, file]) => [source, paragraphsOf(join(folder, file))]))
}

interface Stored {
  readonly section?: string
  readonly article?: string
  readonly ref?: string
  readonly title?: string
  readonly text?: string
}

function paragraphsOf(file: string): Record<string, Paragraph> {
  const { provisions, articles, points } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    Stored[] | undefined
  >
  return Object.fromEntries(
    (provisions ?? articles ?? points ?? []).map(({ section, article, ref, title, text }) => {
      const said = (text ?? title ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
      return [section ?? article ?? ref ?? '', { text: said, digest: sha256(said) }]
    }),
  )
}
