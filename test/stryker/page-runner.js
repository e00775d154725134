// Runs the pages of the rules for Stryker: loads the rules once and retells a page for each mutant, which takes milliseconds where a
// runner that loads them each time takes seconds.
import { imported } from '../../scripts/imported.js'

class PageRunner {
  /** By the id of its rule, what is wrong with each page, if anything. */
  #pages = new Map()
  /** Where code that Stryker has changed looks up which change is on, and counts what it runs. */
  #mutation = {}

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    globalThis.__stryker__ = this.#mutation
    this.#pages = (await imported('test/stryker/rule-pages.ts')).rulePages
  }

  dryRun() {
    const tests = [...this.#pages].map(([id, differs]) => {
      this.#mutation.currentTestId = id
      const start = performance.now()
      const failureMessage = differs()
      const told = { id, name: id, timeSpentMs: performance.now() - start, startPosition: undefined }
      return failureMessage === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage }
    })
    this.#mutation.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: this.#mutation.mutantCoverage }
  }

  mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.#mutation.activeMutant = activeMutant.id
    this.#mutation.hitCount = hitLimit === undefined ? undefined : 0
    this.#mutation.hitLimit = hitLimit
    const ids = testFilter ?? [...this.#pages.keys()]
    try {
      for (const [index, id] of ids.entries()) {
        const failureMessage = this.#pages.get(id)()
        if (this.#mutation.hitCount > hitLimit) return { status: 'timeout', reason: 'its code ran too often' }
        if (failureMessage) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: index + 1 }
      }
      return { status: 'survived', nrOfTests: ids.length }
    } finally {
      this.#mutation.activeMutant = undefined
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'pages', injectableClass: PageRunner }]
