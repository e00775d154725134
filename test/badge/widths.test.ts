import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BadgeGround, badgeOf, passedBadge } from '../../src/report/badge/badge.ts'
import { badgeSvg } from '../../src/report/badge/svg.ts'
import { textWidth } from '../../src/report/badge/widths.ts'
import { entity, file, judge } from '../workspaces.ts'

// Somebody else's program, not always installed.
const { makeBadge } = await import('badge-maker')

const widthOf = (svg: string) => Number(/ width="(\d+)"/.exec(svg)?.[1])

describe('as wide as badge-maker makes it, within two pixels', () => {
  const judgements = judge([file('entity.yaml', entity)])
  const grounds = (['da', 'en'] as const).flatMap(lang =>
    (['share', 'level'] as const).map((shows): BadgeGround & { until: string } => ({
      lang,
      shows,
      asOf: '2026-11-21',
      until: '2026-12-31',
    })),
  )

  test.each(grounds)('$lang $shows', ground => {
    for (const share of [0, 7, 50, 68, 99, 100]) {
      for (const level of ['audit-ready', 'gaps', 'not-ready'] as const) {
        const [one] = judgements
        if (!one) throw new Error('nothing judged')
        const badge = badgeOf([{ ...one, readiness: { ...one.readiness, share, level } }], ground)
        for (const { label, message, ...rest } of [badge, passedBadge(ground)]) {
          const theirs = widthOf(makeBadge({ label, message }))
          expect(Math.abs(widthOf(badgeSvg({ label, message, ...rest })) - theirs), message).toBeLessThanOrEqual(2)
        }
      }
    }
  })

  test('any text of European letters', () => {
    const letters = fc.string({
      unit: fc
        .integer({ min: 0x20, max: 0xff })
        .filter(code => code < 0x7f || (code > 0x9f && code !== 0xff))
        .map(code => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(letters, text => {
        fc.pre(text.trim() === text)
        const theirs = widthOf(makeBadge({ label: text, message: 'x' }))
        expect(Math.abs(textWidth(text) + 10 + textWidth('x') + 10 - theirs)).toBeLessThanOrEqual(2)
      }),
    )
  })
})
