import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { readingOf } from '../../src/engine/adopt/adopt.ts'
import { vocabularyFor } from '../../src/engine/adopt/proposals.ts'
import { parse } from '../../src/model/parse.ts'
import { frontMatter } from '../../src/text/front-matter.ts'

const policies = ['fjordvand', 'nordlys'].flatMap(name => {
  const folder = posix.join('policies-example', name, 'policies')
  return readdirSync(folder).map(file => posix.join(folder, file))
})

// Nobody wrote these with adopt in mind: what their own front matter claims is compared with what is proposed without it.
test('of the examples, read without their front matter, what they claim is found again', () => {
  const vocabulary = vocabularyFor(false)
  const wrong: string[] = []
  let [right, wanted] = [0, 0]
  for (const path of policies) {
    const text = readFileSync(path, 'utf8')
    const document = parse({ path, text, bytes: 0 })
    const claimed = document && 'covers' in document.data ? (document.data.covers ?? {}) : {}
    const bare = text.slice(frontMatter(text)?.body)
    wanted += Object.keys(claimed).filter(id => id.startsWith('dk/6.1.')).length
    for (const { requirement, section, confidence } of readingOf({ path, text: bare, bytes: 0 }, vocabulary).claims) {
      const anchor = Object.entries(claimed).find(([id]) => id === requirement)?.[1]
      // What an example claims under no heading at all, it was not asked.
      if (confidence !== 'high' || anchor === undefined) continue
      if (anchor === `#${section.slug}`) right++
      else wrong.push(`${path} «${section.title}» → ${requirement}, not ${anchor}`)
    }
  }
  expect(right / (right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.8)
  expect(right / wanted).toBeGreaterThanOrEqual(0.55)
})
