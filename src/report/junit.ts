import type { Finding } from '../engine/check.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { groundOf, type Sources } from './located.ts'
import { sentenceOf } from './sentence.ts'
import { visible } from './visible.ts'
import { severityWords, words } from './words.ts'

/** One test: a finding, or that a document has none. */
interface Case {
  readonly name: string
  readonly line: number
  /** What stands inside it; nothing where it passes. */
  readonly outcome: 'passed' | 'skipped' | 'failure'
  readonly title: string
  readonly text: string
}

/**
 * The report in JUnit's XML: a suite for each file, in it a failed test for each error and a skipped one for each warning,
 * notice, known and excused finding. A file without findings has one test that passes, so that a mended file is seen as mended.
 */
export function junitReport(judgements: readonly Judgement[], sources: Sources, lang: Lang): string {
  const suites = judgements.flatMap(judgement =>
    [...casesOf(judgement, sources, lang)].map(([path, cases]) => suite(path, judgement, uniquelyNamed(cases))),
  )
  const all = judgements.flatMap(judgement => [...casesOf(judgement, sources, lang).values()].flat())
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nis2lint" ${countsOf(all)}>
${suites.join('')}</testsuites>
`
}

function casesOf(judgement: Judgement, sources: Sources, lang: Lang): ReadonlyMap<string, readonly Case[]> {
  const { workspace, findings, suppressed } = judgement
  const cases = new Map(workspace.documents.map(({ path }): [string, Case[]] => [path, []]))
  const add = (path: string, one: Case) => {
    const own = cases.get(path)
    if (own) own.push(one)
    else cases.set(path, [one])
  }
  for (const finding of findings) add(finding.at.path, caseOf(finding, sources, lang))
  for (const { finding, by } of suppressed) {
    const title = `${words.excused[lang].replace('{id}', by.data.id)}: ${by.data.reason}`
    add(finding.at.path, { ...caseOf(finding, sources, lang), outcome: 'skipped', title })
  }
  const passed: Case = { name: words.nothing[lang], line: 1, outcome: 'passed', title: '', text: '' }
  for (const [path, own] of cases) if (own.length === 0) add(path, passed)
  return new Map([...cases].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function caseOf(finding: Finding, sources: Sources, lang: Lang): Case {
  const { says, fix } = sentenceOf(finding, lang)
  const { line, column } = sources.start(finding.at)
  const law = groundOf(finding, lang)
  return {
    name: `${finding.rule}: ${says}`,
    line,
    outcome: finding.severity === 'error' && !finding.known ? 'failure' : 'skipped',
    title: `${severityWords[finding.severity][lang]} · ${law}`,
    text: [`${visible(finding.at.path)}:${line}:${column} ${law}`, visible(says), `→ ${visible(fix)}`].join('\n'),
  }
}

/** GitLab takes two tests of one name for one. */
function uniquelyNamed(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>()
  return cases.map(one => {
    const count = (seen.get(one.name) ?? 0) + 1
    seen.set(one.name, count)
    return count === 1 ? one : { ...one, name: `${one.name} (${count})` }
  })
}

function suite(path: string, { workspace }: Judgement, cases: readonly Case[]): string {
  const owner = workspace.entity ? ` package="${escaped(workspace.entity.data.id)}"` : ''
  const tests = cases.map(one => test(path, one)).join('')
  return `  <testsuite name="${escaped(path)}"${owner} ${countsOf(cases)}>\n${tests}  </testsuite>\n`
}

function test(path: string, { name, line, outcome, title, text }: Case): string {
  const file = escaped(path)
  const head = `    <testcase classname="${file}" name="${escaped(name)}" file="${file}" line="${line}" time="0"`
  if (outcome === 'passed') return `${head}/>\n`
  const inside =
    outcome === 'failure'
      ? `<failure type="error" message="${escaped(title)}">${escaped(text, '\n')}</failure>`
      : `<skipped message="${escaped(title)}"/>\n      <system-out>${escaped(text, '\n')}</system-out>`
  return `${head}>\n      ${inside}\n    </testcase>\n`
}

function countsOf(cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']) => cases.filter(one => one.outcome === outcome).length
  return `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}" time="0"`
}

/** Text that XML takes: none of its markup, none of the characters that it has no way to write. Line ends only where asked for. */
function escaped(text: string, lineEnd = ' '): string {
  const lines = text.split('\n').map(line => visible(line).replace(/[\ufffe\uffff]/g, '\ufffd'))
  return lines.join(lineEnd).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
