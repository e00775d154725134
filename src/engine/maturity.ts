import type { Kinds } from '../model/document.ts'

/** What an organisation says of its own maturity. */
export type Maturity = NonNullable<Kinds['entity']['maturity']>

/** The level that the organisation has set itself for a measure, 0 to 5; null where it has set none. */
export function maturityOf(maturity: Maturity | undefined, measure: number): number | null {
  const level = maturity?.[String(measure) as keyof Maturity]
  return typeof level === 'number' ? level : null
}
