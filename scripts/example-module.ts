import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { remark } from 'remark'
import type { Rule } from '../src/engine/rule.ts'
import type { Text } from '../src/law/types.ts'
import { lint } from '../src/lint.ts'
import { sentenceOf } from '../src/report/sentence.ts'
import { answered, registered } from './answered.ts'
import { type Case, casesOf } from './page-cases.ts'
import { pageOptions } from './page-options.ts'

/** A workspace of a page, with what the rule says of it. */
interface Shown {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly says: readonly Text[]
}

/** The most characters of a workspace that is shown whole. */
const longest = 6000

/** The examples that explanations show, as a module: of each rule a bad and a good workspace, of each requirement an answer. */
export function exampleModule(rules: readonly Rule[], pages: string, organisations: string): string {
  const good: Record<string, Shown> = {}
  const bad: Record<string, Shown> = {}
  const remarks: Record<string, string> = {}
  for (const rule of rules) {
    const page = readFileSync(join(pages, `${rule.id}.md`), 'utf8')
    for (const shown of casesOf(remark().parse(page), page).flatMap(one => shownOf(one, rule))) {
      if (shown.says.length === 0) {
        good[rule.id] ??= shown
        continue
      }
      bad[rule.id] ??= shown
      for (const id of shown.about) {
        if (remarks[id]) continue
        const key = bad[rule.id] === shown ? rule.id : `${rule.id} ${id}`
        bad[key] = shown
        remarks[id] = key
      }
    }
  }
  const { sections, answers } = answered(organisations, tree(organisations))
  const constants = {
    'goodWorkspaces: Readonly<Record<string, Workspace>>': stripped(good),
    'badWorkspaces: Readonly<Record<string, Workspace>>': stripped(bad),
    'badAbout: Readonly<Record<string, string>>': remarks,
    'sections: readonly Answer[]': sections,
    'answeredIn: Readonly<Record<string, number>>': answers,
    'registered: Readonly<Record<string, Readonly<Record<string, string>>>>': registered(organisations),
  }
  return [
    '// Written by npm run generate from the pages of the rules and policies-example. Do not edit.\n',
    "import type { Answer, Workspace } from './example-types.ts'\n",
    ...Object.entries(constants).map(([head, value]) => `export const ${head} = ${JSON.stringify(value, null, 1)}\n`),
  ].join('\n')
}

interface Found extends Shown {
  /** The requirements that the rule speaks of. */
  readonly about: ReadonlySet<string>
}

function shownOf(one: Case, rule: Rule): Found[] {
  const { files, links } = one
  const shown = files.map(({ path, text }) => ({ path, text }))
  // A link on disk cannot be shown.
  if (files.length === 0 || links.size > 0 || shown.reduce((sum, { text }) => sum + text.length, 0) > longest) return []
  const findings = lint(files, pageOptions(one, rule)).flatMap(judgement => judgement.findings)
  const says = findings.map(finding => ({ da: sentenceOf(finding, 'da').says, en: sentenceOf(finding, 'en').says }))
  const about = new Set(findings.map(({ requirement }) => requirement))
  return [{ files: shown, says, about }]
}

function stripped(table: Readonly<Record<string, Shown>>) {
  return Object.fromEntries(Object.entries(table).map(([key, { files, says }]) => [key, { files, says }]))
}

function tree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/'))
}
