import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTree, realFolder } from '../../src/cli/files.ts'
import { measuresOf } from '../../src/engine/measures.ts'
import { isCounted, type Readiness } from '../../src/engine/readiness.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { type Judgement, judged } from '../../src/lint.ts'
import type { Document } from '../../src/model/document.ts'
import { parse } from '../../src/model/parse.ts'
import { rules } from '../../src/rules/index.ts'
import type { File } from '../../src/text/source.ts'
import { many } from '../text/reader/cases.ts'

const asOf = '2026-11-21'

describe.each(['nordlys', 'fjordvand'])('%s', name => {
  const { files, paths: tree } = readTree(realFolder(`policies-example/${name}`), [])
  const parsed = (list: readonly File[]) => list.flatMap(file => parse(file) ?? [])
  const documents = parsed(files)
  const judge = (list: readonly Document[]): Judgement => {
    const [judgement] = judged(list, { rules, asOf, tree, settings: defaultSettings })
    if (!judgement) throw new Error('nothing of ours')
    return judgement
  }
  const whole = judge(documents)

  test('every number can be followed to requirements, and from those to findings that are there', () => {
    const known = new Set(whole.findings.map(({ fingerprint }) => fingerprint))
    const { measures, chapters, paragraphs } = whole.readiness
    for (const part of [...measures, ...chapters, ...paragraphs]) {
      const own = whole.requirements.filter(({ id }) => part.requirements.includes(id))
      expect(own.every(isCounted)).toBe(true)
      for (const status of ['met', 'partial', 'missing', 'exempt', 'manual'] as const) {
        expect(own.filter(one => one.status === status).length).toBe(part.counts[status])
      }
      const open = own.filter(({ status }) => status === 'partial' || status === 'missing')
      expect(open.filter(({ because }) => because.length === 0).map(({ id }) => id)).toEqual([])
      expect(part.because.toSorted()).toEqual([...new Set(open.flatMap(({ because }) => because))].toSorted())
      expect(part.because.filter(fingerprint => !known.has(fingerprint))).toEqual([])
    }
    // Each requirement of the act or an order stands in one section, each of the annex in one chapter.
    const placed = [...chapters, ...paragraphs].flatMap(({ requirements }) => requirements)
    expect(placed.toSorted()).toEqual(
      whole.requirements
        .filter(isCounted)
        .map(({ id }): string => id)
        .toSorted(),
    )
    expect(measures.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  })

  test('a measure has the same number documented of those that count wherever it is told', () => {
    const told = measuresOf(whole.requirements).map(({ measure, counted, shown }) => [
      measure,
      shown.length,
      counted.length,
    ])
    const parts = whole.readiness.measures.map(({ id, counts: { met, exempt, partial, missing } }) => {
      return [Number(id), met + exempt, met + exempt + partial + missing]
    })
    expect(told).toEqual(parts)
  })

  test('the order of files changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), list => {
        expect(judge(list).readiness).toEqual(whole.readiness)
      }),
      { numRuns: 5 },
    )
  })

  test('the form of the files changes nothing: line ends, a byte order mark, trailing blanks, comments in YAML', () => {
    const forms: readonly ((file: File) => string)[] = [
      ({ text }) => text.replaceAll('\n', '\r\n'),
      ({ text }) => `\uFEFF${text}`,
      ({ text }) => `${text}\n\n\n`,
      ({ path, text }) => (path.endsWith('.yaml') ? `# en bemærkning\n\n${text}` : text),
    ]
    for (const form of forms) {
      expect(judge(parsed(files.map(file => ({ ...file, text: form(file) })))).readiness).toEqual(whole.readiness)
    }
  })

  test('taking away a policy, an approval or a register that is asked for never raises it', () => {
    const asked = ['policy', 'approval', 'actions', 'training', 'registration']
    const one = fc.constantFrom(...documents.filter(({ kind }) => asked.includes(kind)))
    fc.assert(
      fc.property(
        fc.subarray(
          documents.filter(({ kind }) => kind !== 'entity'),
          { maxLength: 4 },
        ),
        one,
        (gone, last) => {
          const before = judge(documents.filter(document => !gone.includes(document))).readiness
          const after = judge(documents.filter(document => !gone.includes(document) && document !== last)).readiness
          expect(sharesIn(after).filter((share, index) => share > (sharesIn(before)[index] ?? -1))).toEqual([])
          expect(levels.indexOf(after.level)).toBeLessThanOrEqual(levels.indexOf(before.level))
        },
      ),
      { numRuns: many ? 200 : 15 },
    )
  })
})

const levels: readonly string[] = ['not-ready', 'gaps', 'audit-ready'] satisfies readonly Readiness['level'][]

/** The share of all, and of each measure. */
function sharesIn({ share, measures }: Readiness): number[] {
  return [share, ...measures.map(part => part.share ?? 0)]
}
