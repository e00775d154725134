import type { Lang, Text } from '../../law/types.ts'
import type { Part, ShownFile, Table } from './explanation.ts'
import { headings, type PartKey } from './headings.ts'

interface Told {
  readonly lines?: readonly (Text | string | undefined | false)[]
  readonly table?: Table | undefined
  readonly files?: readonly ShownFile[]
}

/** A part with what there is to tell; none where there is nothing. */
export function part(key: PartKey, lang: Lang, { lines = [], table, files = [] }: Told): Part[] {
  const said = lines.flatMap(line => (line ? [typeof line === 'string' ? line : line[lang]] : []))
  const rows = table && table.rows.length > 0 ? table : undefined
  if (said.length === 0 && !rows && files.length === 0) return []
  return [
    {
      key,
      heading: headings[key][lang],
      ...(said.length > 0 ? { lines: said } : {}),
      ...(rows ? { table: rows } : {}),
      ...(files.length > 0 ? { files } : {}),
    },
  ]
}

/** A sentence as it begins and ends: a capital and a full stop. */
export function sentence(text: string): string {
  const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return /[.:!?…]$/.test(whole) ? whole : `${whole}.`
}

/** The same in both languages. */
export function sentences({ da, en }: Text): Text {
  return { da: sentence(da), en: sentence(en) }
}

/** One text made of others, in both languages. */
export function both(make: (lang: Lang) => string): Text {
  return { da: make('da'), en: make('en') }
}
