import type { Rule } from '../rule.ts'
import type { Settings } from '../settings.ts'

/** Every length of time that rules leave to the organisation, as it chose it or as it is otherwise. */
export function intervalsOf(rules: readonly Rule[], { intervals }: Settings): Record<string, string> {
  const defaults = rules.flatMap(rule => Object.entries(rule.settings ?? {}))
  return { ...Object.fromEntries(defaults.map(([name, choice]) => [name, choice.default])), ...intervals }
}
