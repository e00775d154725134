import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { junitReport } from '../../src/report/junit.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { exempt } from '../exempt.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const hostile = String.raw`"\u0001\u0000\uFFFE\uD800 </failure><x> ]]> & 'ø' 😀"`
const files = [
  file('entity.yaml', entity),
  file('a & <b> "æ".md', policy({ [hostile]: 'x' })),
  file('b.yaml', 'nis2: training\n'),
]

const report = (list = files) => junitReport(judge(list), sourcesOf(list), 'da')

/** The report as Python's parser reads it, which is not ours and refuses what is not well-formed. */
function read(xml: string): {
  cases: { name: string; file: string; inside: string[] }[]
  counts: Record<string, string>
} {
  const program = `
import sys, json, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
cases = [dict(name=c.get('name'), file=c.get('file'), inside=[x.tag for x in c]) for c in root.iter('testcase')]
print(json.dumps(dict(cases=cases, counts=root.attrib)))`
  return JSON.parse(execFileSync('python3', ['-c', program], { input: xml, encoding: 'utf8' }))
}

function python(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.warn('SKIPPED: reading JUnit, as there is no python3 on this machine')
    return false
  }
}

describe.runIf(python())('JUnit', () => {
  test('is well-formed whatever a document holds, and counts what it has', () => {
    const { cases, counts } = read(report())
    const having = (tag: string) => cases.filter(({ inside }) => inside.includes(tag)).length
    expect(counts).toMatchObject({ tests: `${cases.length}`, failures: `${having('failure')}` })
    expect(counts).toMatchObject({ skipped: `${having('skipped')}`, errors: '0' })
    expect(having('failure')).toBeGreaterThan(3)
    expect(cases.map(({ file: path }) => path)).toContain('a & <b> "æ".md')
  })

  test('a document without findings passes, and what is excused is skipped', () => {
    const { cases } = read(report(exempt))
    expect(cases).toContainEqual({ name: 'Ingen fund', file: 'e-1.md', inside: [] })
    const excused = cases.filter(({ name }) => name.includes('kryptering, hvor det er relevant'))
    expect(excused.map(({ inside }) => inside)).toEqual([['skipped', 'system-out']])
  })

  test('no two tests of a file have one name, as GitLab would show the first alone', () => {
    const names = read(report()).cases.map(({ name, file: path }) => `${path} ${name}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('holds no character that XML cannot', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(report()).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/)
})
