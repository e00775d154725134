import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entry, type Sticky, settle, type Thread } from '../../action/sticky.ts'

/** Comments in memory. Each request is one step that the scheduler may put before or after those of other runs. */
class Memory implements Thread {
  readonly entries: Entry[] = []
  readonly #step: <T>(act: () => T) => Promise<T>
  #last = 0

  constructor(step: <T>(act: () => T) => Promise<T> = async act => act()) {
    this.#step = step
  }

  list = () => this.#step(() => [...this.entries])

  create = (body: string) =>
    this.#step(() => {
      this.entries.push({ id: ++this.#last, body, url: `url-${this.#last}` })
      return this.#last
    })

  update = (id: number, body: string) =>
    this.#step(() => {
      const at = this.entries.findIndex(entry => entry.id === id)
      if (at >= 0) this.entries[at] = { id, body, url: `url-${id}` }
      return at >= 0
    })

  remove = (id: number) =>
    this.#step(() => {
      const at = this.entries.findIndex(entry => entry.id === id)
      if (at >= 0) this.entries.splice(at, 1)
    })
}

const sticky = (run: number, text: string, more: Partial<Sticky> = {}): Sticky => ({
  id: 'default',
  run: { id: run, attempt: 1 },
  text,
  create: true,
  ...more,
})

describe('in turn', () => {
  test('the first makes it, the same text leaves it, another changes it', async () => {
    const thread = new Memory()
    expect(await settle(thread, sticky(1, 'a'))).toEqual({ action: 'created', url: 'url-1' })
    expect(await settle(thread, sticky(2, 'a'))).toEqual({ action: 'unchanged', url: 'url-1' })
    expect(await settle(thread, sticky(3, 'b'))).toEqual({ action: 'updated', url: 'url-1' })
    expect(thread.entries.map(({ body }) => body)).toEqual([
      '<!-- nis2lint:sticky id=default -->\n<!-- nis2lint:run=3.1 -->\nb',
    ])
  })

  test('an older run, and an earlier attempt, change nothing', async () => {
    const thread = new Memory()
    await settle(thread, sticky(5, 'new', { run: { id: 5, attempt: 2 } }))
    expect(await settle(thread, sticky(4, 'old'))).toEqual({ action: 'skipped-stale', url: 'url-1' })
    expect(await settle(thread, sticky(5, 'old'))).toEqual({ action: 'skipped-stale', url: 'url-1' })
    expect(thread.entries[0]?.body).toContain('new')
  })

  test('a clean run makes none, but updates the one that is there', async () => {
    const thread = new Memory()
    const clean = { create: false }
    expect(await settle(thread, sticky(1, 'fine', clean))).toEqual({ action: 'skipped-clean', url: '' })
    await settle(thread, sticky(2, 'a gap'))
    expect(await settle(thread, sticky(3, 'fine', clean))).toEqual({ action: 'updated', url: 'url-1' })
  })

  test('an id that begins like another is another', async () => {
    const thread = new Memory()
    await settle(thread, sticky(1, 'a', { id: 'a-longer' }))
    expect(await settle(thread, sticky(2, 'a', { id: 'a' }))).toEqual({ action: 'created', url: 'url-2' })
  })

  test('line ends and a last blank that GitHub may change are no change', async () => {
    const thread = new Memory()
    await thread.create('<!-- nis2lint:sticky id=default -->\r\n<!-- nis2lint:run=1.1 -->\r\na\r\nb')
    expect(await settle(thread, sticky(2, 'a\nb\n'))).toEqual({ action: 'unchanged', url: 'url-1' })
  })
})

test('what is made but hidden, as of a token that is no bot, is not made again', async () => {
  const thread = new Memory()
  const hidden: Thread = { list: async () => [], create: thread.create, update: thread.update, remove: thread.remove }
  await expect(settle(hidden, sticky(1, 'a'))).rejects.toThrow('not there')
  expect(thread.entries).toHaveLength(1)
})

test('one that is not as wanted though its text is, is written again', async () => {
  const thread = new Memory()
  await settle(thread, sticky(1, 'a'))
  const [entry] = thread.entries
  thread.entries.splice(0, 1, { ...(entry as Entry), amiss: true })
  expect((await settle(thread, sticky(2, 'a'))).action).toBe('updated')
  expect((await settle(thread, sticky(3, 'a'))).action).toBe('unchanged')
})

describe('at once, in whatever order their requests arrive', () => {
  test('runs leave one comment, which one of them wrote', async () => {
    const runs = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), runs, fc.boolean(), async (scheduler, ids, twins) => {
        const thread = new Memory(act => scheduler.schedule(Promise.resolve()).then(act))
        if (twins)
          thread.entries.push(...[-2, -1].map(id => ({ id, body: '<!-- nis2lint:sticky id=default -->', url: '' })))
        const settled = Promise.all(ids.map(run => settle(thread, sticky(run, `text ${run}`))))
        await scheduler.waitFor(settled)
        expect(thread.entries).toHaveLength(1)
        expect(ids.map(run => `text ${run}`)).toContain(thread.entries[0]?.body.split('\n')[2])
      }),
      { numRuns: 500 },
    )
  })
})
