import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Desk, Remarked } from '../../../action/review/desk.ts'
import { type Discussion, discuss } from '../../../action/review/discuss.ts'
import type { Gap } from '../../../action/review/gap.ts'
import type { Remark } from '../../../action/review/plan.ts'

type Step = <T>(act: () => T) => Promise<T>

/** Remarks in memory. Lines above a hundred are ones that the pull request does not show, as are files called elsewhere. */
class Memory implements Desk {
  readonly remarks: (Remark & { readonly path?: string; readonly line?: number | undefined })[] = []
  readonly #step: Step
  at = 'c'.repeat(40)
  #last = 0

  constructor(step: Step = async act => act()) {
    this.#step = step
  }

  head = () => this.#step(() => this.at)
  list = () => this.#step(() => [...this.remarks])

  review = (remarks: readonly Remarked[]) =>
    this.#step(() => {
      if (remarks.some(({ line = 0 }) => line > 100)) throw refusal
      for (const one of remarks) this.add(one)
    })

  remark = (one: Remarked) =>
    this.#step(() => {
      if (one.path === 'elsewhere') throw refusal
      this.add({ ...one, line: undefined })
    })

  reply = (id: number, body: string) => this.#step(() => void this.add({ body, replyTo: id }))

  update = (id: number, body: string) =>
    this.#step(() => {
      const at = this.remarks.findIndex(one => one.id === id)
      const there = this.remarks[at]
      if (there) this.remarks[at] = { ...there, body }
    })

  remove = (id: number) =>
    this.#step(() => {
      const at = this.remarks.findIndex(one => one.id === id)
      if (at >= 0) this.remarks.splice(at, 1)
    })

  add(one: Partial<Remark> & { path?: string; line?: number | undefined }): number {
    const id = ++this.#last
    this.remarks.push({ body: '', byBot: true, replyTo: undefined, isOutdated: false, ...one, id })
    return id
  }

  outdate(): void {
    this.remarks.splice(0, this.remarks.length, ...this.remarks.map(one => ({ ...one, isOutdated: true })))
  }
}

const refusal = Object.assign(new Error('Validation Failed'), { status: 422 })

const gap = (digit: string, more: Partial<Gap> = {}): Gap => ({
  key: digit.repeat(16),
  path: 'a.md',
  line: 3,
  text: `gap ${digit}`,
  ...more,
})

const wanted = (gaps: readonly Gap[], more: Partial<Discussion> = {}): Discussion => ({
  step: 'default',
  gaps,
  present: new Set(gaps.map(({ key }) => key)),
  most: 10,
  commit: 'c'.repeat(40),
  excused: new Set(),
  lang: 'en',
  ...more,
})

const none = { posted: 0, updated: 0, removed: 0, ended: 0, left: 0, refused: 0 }
const texts = (desk: Memory) => desk.remarks.map(({ body }) => body.split('\n').slice(1).join('\n'))

describe('remarks in turn', () => {
  test('are made, not made twice, rewritten where they say something else, and taken away when there is no gap', async () => {
    const desk = new Memory()
    expect(await discuss(desk, wanted([gap('1'), gap('2', { line: undefined })]))).toEqual({ ...none, posted: 2 })
    expect(desk.remarks).toMatchObject([
      { body: `<!-- nis2lint:gap id=default key=${'1'.repeat(16)} -->\ngap 1`, path: 'a.md', line: 3 },
      { body: `<!-- nis2lint:gap id=default key=${'2'.repeat(16)} -->\ngap 2`, path: 'a.md', line: undefined },
    ])
    expect(await discuss(desk, wanted([gap('1'), gap('2')]))).toEqual(none)
    expect(await discuss(desk, wanted([gap('1', { text: 'other' })]))).toEqual({ ...none, updated: 1, removed: 1 })
    expect(texts(desk)).toEqual(['other'])
    expect(await discuss(desk, wanted([]))).toEqual({ ...none, removed: 1 })
    expect(desk.remarks).toEqual([])
  })

  test('stand where the gap is still there, though the change does not bring it any more', async () => {
    const desk = new Memory()
    await discuss(desk, wanted([gap('1')]))
    expect(await discuss(desk, wanted([], { present: new Set(['1'.repeat(16)]) }))).toEqual(none)
    expect(texts(desk)).toEqual(['gap 1'])
  })

  test('are at most so many, and what there is no room for is counted', async () => {
    const desk = new Memory()
    const gaps = ['1', '2', '3'].map(digit => gap(digit))
    expect(await discuss(desk, wanted(gaps, { most: 2 }))).toEqual({ ...none, posted: 2, left: 1 })
    expect(await discuss(desk, wanted(gaps.slice(1), { most: 2 }))).toEqual({ ...none, posted: 1, removed: 1 })
    expect(texts(desk)).toEqual(['gap 2', 'gap 3'])
  })

  test('are made again where the lines are now, once they are outdated', async () => {
    const desk = new Memory()
    await discuss(desk, wanted([gap('1')]))
    desk.outdate()
    expect(await discuss(desk, wanted([gap('1', { line: 7 })]))).toEqual({ ...none, posted: 1 })
    expect(desk.remarks).toMatchObject([{ id: 2, line: 7 }])
    desk.outdate()
    expect(await discuss(desk, wanted([gap('1', { line: undefined })]))).toEqual(none)
    expect(await discuss(desk, wanted([gap('2'), gap('1')], { most: 1 }))).toMatchObject({ posted: 1, left: 1 })
    expect(texts(desk)).toEqual(['gap 1', 'gap 2'])
  })

  test('of other steps, and of people who copy our mark, are let be', async () => {
    const desk = new Memory()
    const forged = `<!-- nis2lint:gap id=default key=${'1'.repeat(16)} -->\nMine`
    desk.add({ body: forged, byBot: false })
    desk.add({ body: `> ${forged}` })
    await discuss(desk, wanted([gap('9')], { step: 'other' }))
    expect(await discuss(desk, wanted([gap('1')]))).toEqual({ ...none, posted: 1 })
    expect(await discuss(desk, wanted([]))).toEqual({ ...none, removed: 1 })
    expect(desk.remarks).toHaveLength(3)
  })

  test('are not touched by a run of an older commit', async () => {
    const desk = new Memory()
    await discuss(desk, wanted([gap('1')]))
    desk.at = 'd'.repeat(40)
    expect(await discuss(desk, wanted([gap('2')]))).toBeUndefined()
    expect(texts(desk)).toEqual(['gap 1'])
  })
})

describe('a remark that somebody answered', () => {
  test.each([
    ['fixed', {}, 'Fixed in cccccccccc: nis2lint no longer finds this gap.'],
    ['excused', { excused: new Set(['1'.repeat(16)]) }, 'An exception covers this gap as of cccccccccc.'],
    ['fixed, in Danish', { lang: 'da' }, 'Rettet i cccccccccc: nis2lint finder ikke længere denne mangel.'],
  ] as const)('is kept and told once that the gap is %s', async (_, more, word) => {
    const desk = new Memory()
    await discuss(desk, wanted([gap('1')]))
    desk.add({ body: 'Why?', byBot: false, replyTo: 1 })
    expect(await discuss(desk, wanted([], more))).toEqual({ ...none, ended: 1 })
    expect(desk.remarks.at(-1)).toMatchObject({ body: `<!-- nis2lint:end id=default -->\n${word}`, replyTo: 1 })
    expect(await discuss(desk, wanted([], more))).toEqual(none)
    expect(desk.remarks).toHaveLength(3)
  })

  test('is not moved, and made anew when the gap comes back after our last word', async () => {
    const desk = new Memory()
    await discuss(desk, wanted([gap('1')]))
    desk.add({ body: 'Why?', byBot: false, replyTo: 1 })
    desk.outdate()
    expect(await discuss(desk, wanted([gap('1')]))).toEqual(none)
    await discuss(desk, wanted([]))
    expect(await discuss(desk, wanted([gap('1')]))).toEqual({ ...none, posted: 1 })
  })
})

describe('what GitHub does not show', () => {
  test('is said of the file, where one line refuses the review', async () => {
    const desk = new Memory()
    expect(await discuss(desk, wanted([gap('1'), gap('2', { line: 101 })]))).toEqual({ ...none, posted: 2 })
    expect(desk.remarks.map(({ line }) => line)).toEqual([undefined, undefined])
  })

  test('is counted, where it takes the file neither', async () => {
    const desk = new Memory()
    const gaps = [gap('1', { line: 101, path: 'elsewhere' }), gap('2')]
    expect(await discuss(desk, wanted(gaps))).toEqual({ ...none, posted: 1, refused: 1 })
    expect(texts(desk)).toEqual(['gap 2'])
  })

  test('is an error where it is something else that is wrong', async () => {
    const desk = new Memory()
    desk.review = async () => {
      throw Object.assign(new Error('no'), { status: 403 })
    }
    await expect(discuss(desk, wanted([gap('1')]))).rejects.toMatchObject({ status: 403 })
    expect(desk.remarks).toEqual([])
  })
})

test('runs at once, in whatever order their requests arrive, say each gap once', async () => {
  const sets = fc.array(fc.subarray(['1', '2', '3'], { minLength: 1 }), { minLength: 2, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), sets, async (scheduler, runs) => {
      const desk = new Memory(act => scheduler.schedule(Promise.resolve()).then(act))
      const present = new Set(runs.flat().map(digit => digit.repeat(16)))
      const all = runs.map(digits =>
        discuss(
          desk,
          wanted(
            digits.map(digit => gap(digit)),
            { present },
          ),
        ),
      )
      await scheduler.waitFor(Promise.all(all))
      const said = texts(desk)
      expect(said.toSorted()).toEqual([...new Set(said)].sort())
      expect(new Set(said)).toEqual(new Set(runs.flat().map(digit => `gap ${digit}`)))
    }),
    { numRuns: 300 },
  )
})
