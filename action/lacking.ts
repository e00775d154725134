import type { Text } from '../src/law/types.ts'
import type { Checked } from './gather.ts'
import type { Inputs } from './inputs.ts'

/** What could not be told for want of a before, as remarks on the page and in the log; nothing where all could, or none was to be expected. */
export function lackingRemarks({ before }: Pick<Checked, 'before'>, { failOn }: Pick<Inputs, 'failOn'>): Text[] {
  if (!('lacking' in before) || before.lacking === 'no-before') return []
  const counted = failOn.startsWith('new-')
  return [
    {
      da: `Hvad der er nyt, kan ikke siges: det, der var før, er ikke i klonen og kunne ikke hentes. Sæt fetch-depth: 0 på actions/checkout${counted ? `. Indtil da tæller alle fund med i fail-on: ${failOn}` : ''}`,
      en: `What is new cannot be told: what was before is not in the clone and could not be fetched. Set fetch-depth: 0 on actions/checkout${counted ? `. Until then all findings count for fail-on: ${failOn}` : ''}`,
    },
  ]
}
