import { readFileSync } from 'node:fs'
import type { Code } from 'mdast'
import { remark } from 'remark'
import { describe, expect, test } from 'vitest'
import { file, judge } from './workspaces.ts'

/** The documents that a readme shows, as files. */
function shown(readme: string) {
  const fences = remark()
    .parse(readFileSync(readme, 'utf8'))
    .children.filter((node): node is Code => node.type === 'code' && /^(?:---\n)?nis2:/.test(node.value))
  return fences.map(({ lang, value }, index) => file(lang === 'markdown' ? `${index}.md` : 'entity.yaml', `${value}\n`))
}

describe.each(['README.md', 'README.da.md'])('%s', readme => {
  test('counts the gaps of its picture as they are', () => {
    const [, number, picture = ''] =
      /!\[nis2lint (?:names|finder) (\S+) [^\]]*\]\((\S+)\)/.exec(readFileSync(readme, 'utf8')) ?? []
    // Each finding in it has one remedy.
    const count = readFileSync(picture, 'utf8').split('→').length - 1
    const words = [
      'zero nul',
      'one ét',
      'two to',
      'three tre',
      'four fire',
      'five fem',
      'six seks',
      'seven syv',
      'eight otte',
    ]
    expect(words[count]?.split(' ')).toContain(number)
  })

  test('shows documents that are as they should be, apart from the digests it leaves out', () => {
    const files = shown(readme)
    expect(files).toHaveLength(3)
    const findings = judge(files).flatMap(judgement => judgement.findings)
    const shape = findings.filter(({ rule }) =>
      ['readable', 'matches-schema', 'references-resolve', 'class-correct'].includes(rule),
    )
    expect(shape.map(({ says, words }) => [says, words['field']])).toEqual([
      ['sha256', 'digest'],
      ['sha256', 'words'],
    ])
  })

  test('names commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(readFileSync(readme, 'utf8')).toMatch(/npm ci && npm start {3}#.*\nnpm cit {15}#/)
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'build', 'generate', 'new:rule']))
  })
})

test('both languages show the same documents', () => {
  expect(shown('README.da.md')).toEqual(shown('README.md'))
})
