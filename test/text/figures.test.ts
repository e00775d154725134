import { describe, expect, test } from 'vitest'
import { figureValue } from '../../src/text/figure-value.ts'
import { figuresIn } from '../../src/text/figures.ts'

const texts = (text: string) => figuresIn(text, 0).map(figure => figure.text)
const read = (text: string, lang: 'da' | 'en') =>
  figuresIn(text, 0).flatMap(figure => {
    const value = figureValue(figure, lang)
    return value && !value.loose ? [value.measured ?? value.readings[0]] : []
  })

/** What stands in Danish and in English for the same. */
const same: [da: string, en: string][] = [
  ['1.000,5 kr.', '1,000.5 kroner'],
  ['1 234 567', '1,234,567'],
  ['99,9 %', '99.9%'],
  ['99,9 procent', '99.9 per cent'],
  ['version 2.1 og TLS 1.2', 'version 2.1 and TLS 1.2'],
  ['den 1. marts 2025', '1 March 2025'],
  ['den 1. marts 2025', 'March 1st, 2025'],
  ['01.03.2025', '2025-03-01'],
  ['1/3-2025', '1 Mar. 2025'],
  ['i marts 2025', 'in March 2025'],
  ['31. december', 'December 31'],
  ['24. oktober 2026', '24 October 2026'],
  ['kl. 9.30', '9:30 am'],
  ['kl. 21.05', '9:05 p.m.'],
  ['klokken 12.15', '12:15 pm'],
  ['hver 12. måned', 'every twelve months'],
  ['to uger', '14 days'],
  ['et interval på 90 minutter', 'an interval of 1.5 hours'],
  ['fem arbejdsdage', '5 working days'],
  ['24-timers vagt', '24-hour watch'],
  ['+45 70 10 10 10', '+4570101010'],
  ['§ 6, stk. 1, nr. 3', 'section 6(1)(3)'],
]

/** What does not stand for the same. */
const different: [da: string, en: string][] = [
  ['1.000', '1.000'],
  ['1.10', '1.1'],
  ['24 timer', '24 days'],
  ['5 arbejdsdage', '5 days'],
  ['7. november 2024', '7 October 2024'],
  ['november 2024', 'November 2025'],
  ['kl. 9', '9 pm'],
  ['tre uger', 'two weeks'],
]

describe('figures', () => {
  test.each(same)('%s is %s', (da, en) => {
    expect(read(da, 'da').length).toBeGreaterThan(0)
    expect(read(da, 'da')).toEqual(read(en, 'en'))
  })

  test.each(different)('%s is not %s', (da, en) => {
    expect(read(da, 'da')).not.toEqual(read(en, 'en'))
  })

  test('a number in words without a unit, and the English "to", say nothing', () => {
    expect(read('to personer, tre måder', 'da')).toEqual([])
    expect(read('to report two of them, and you may march on', 'en')).toEqual([])
  })

  test('each knows where it stood', () => {
    const text = 'Hver 24. time,\nsenest den 1. marts\n2025 og døgnet rundt (24/7).'
    expect(texts(text)).toEqual(['24. time', '1. marts\n2025', '24/7'])
    for (const { span, text: written } of figuresIn(text, 7)) expect(text.slice(span[0] - 7, span[1] - 7)).toBe(written)
  })
})
