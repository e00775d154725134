import { describe, expect, test } from 'vitest'
import { width } from '../../src/report/width.ts'

describe('columns of', () => {
  test.each([
    ['', 0],
    ['policy', 6],
    ['æøåÆØÅ', 6],
    ['æøåÆØÅ'.normalize('NFD'), 6],
    ['é'.normalize('NFD'), 1],
    ['\u0301', 0],
    ['日本語', 6],
    ['한글', 4],
    ['한'.normalize('NFD'), 2],
    ['ｆｕｌｌ', 8],
    ['ﾊﾝｶｸ', 4],
    ['𠀀', 2],
    ['😀', 2],
    ['👍🏽', 2],
    ['👨‍👩‍👧', 2],
    ['🇩🇰', 2],
    ['🇩🇰🇬🇱', 4],
    ['1️⃣', 2],
    ['⚠️', 2],
    ['⚠', 1],
    ['© ™ → … «»', 10],
    ['\t', 1],
    ['\uFFFD', 1],
    ['§ 6, stk. 1', 11],
  ])('%j are %d', (text, columns) => expect(width(text)).toBe(columns))
})
