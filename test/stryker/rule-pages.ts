import { existsSync, readFileSync } from 'node:fs'
import { rules } from '../../src/rules/index.ts'
import { retell } from '../pages.ts'

/** For each rule by its id: what is wrong when its pages are retold; undefined where they tell what they told at first. */
export const rulePages = new Map(
  rules.map(rule => {
    const pages = [`src/rules/${rule.id}.md`, `test/rules/${rule.id}.md`]
      .filter(path => existsSync(path))
      .map(path => ({ path, page: readFileSync(path, 'utf8'), keys: undefined as string | undefined }))
    return [rule.id, () => wrongWith(() => pages.find(page => !isAsBefore(page))?.path)] as const

    function isAsBefore(known: (typeof pages)[number]): boolean {
      const { text, keys } = retell(known.page, rule)
      const told = keys.join('\n')
      known.keys ??= told
      return text === known.page && told === known.keys
    }
  }),
)

function wrongWith(changed: () => string | undefined): string | undefined {
  try {
    return changed()
  } catch (error) {
    return String(error)
  }
}
