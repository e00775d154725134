import { folded } from '../law/folded.ts'
import { classes, legalForms } from '../law/law.generated.ts'
import type { Text } from '../law/types.ts'
import { once } from '../text/once.ts'
import { grouped } from './grouped.ts'

/** The one of some values that people call by a name in Danish or English: `public-limited-company` is an A/S. */
export function valueCalled(name: string, allowed: readonly string[]): string | undefined {
  const called = (valuesByName().get(folded(name)) ?? []).map(([, value]) => value)
  const [first, ...others] = new Set(called.filter(value => allowed.includes(value)))
  return others.length === 0 ? first : undefined
}

const valuesByName = once(() => {
  const { forms, structures, organs } = legalForms
  const named: Readonly<Record<string, Text>> = { ...structures, ...organs, ...classes.classes }
  const names = Object.entries(named).flatMap(([value, text]) => namesOf(text).map(name => [name, value] as const))
  const ofForms = Object.entries(forms).flatMap(([value, { name, short }]) =>
    [...namesOf(name), ...(short === null ? [] : [short])].map(one => [one, value] as const),
  )
  return grouped([...names, ...ofForms], ([name]) => folded(name))
})

/** In both languages; of an entity of a class also the class alone, as people say it. */
function namesOf({ da, en }: Text): string[] {
  return [da, en, da.replace(/ enhed$/, ''), en.replace(/ entity$/, '')]
}
