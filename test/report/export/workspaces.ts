import { readTree, realFolder } from '../../../src/cli/files.ts'
import { defaultSettings } from '../../../src/engine/settings.ts'
import type { Lang } from '../../../src/law/types.ts'
import { type Judgement, lint } from '../../../src/lint.ts'
import { sourcesOf } from '../../../src/report/located.ts'
import type { Telling } from '../../../src/report/tables/table.ts'
import { rules } from '../../../src/rules/index.ts'
import { once } from '../../../src/text/once.ts'
import type { File } from '../../../src/text/source.ts'
import { entity, file, policy } from '../../workspaces.ts'

/** What an export is made of. */
export interface Told {
  readonly judgements: readonly Judgement[]
  readonly telling: Telling
}

/** Files as an export gets them, as of a day on which the examples stand. */
export function told(files: readonly File[], lang: Lang = 'da', tree = files.map(({ path }) => path)): Told {
  const asOf = '2026-11-21'
  const declared = { title: { da: 'Eget', en: 'Own' }, ask: { da: 'Skriv', en: 'Write' }, level: 'SKAL' } as const
  const settings = { ...defaultSettings, requirements: { 'org/own': declared } }
  const linkTo = (path: string) => `https://git.example/b/${encodeURIComponent(path)}`
  const known = judged.get(files) ?? lint(files, { rules, asOf, tree, settings })
  judged.set(files, known)
  return {
    judgements: known,
    telling: { lang, asOf, version: '0.1.0', settings: defaultSettings, sources: sourcesOf(files), linkTo },
  }
}

/** What came of files, which is the same in each language. */
const judged = new Map<readonly File[], readonly Judgement[]>()

const both = once(() => readTree(realFolder('policies-example'), []))

/** Both examples in one repository. */
export function examples(lang: Lang = 'da'): Told {
  return told(both().files, lang, [...both().paths])
}

/** What somebody might write to steer whoever opens the export. */
export const attacks = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '  =HYPERLINK("https://evil.example")',
  '\t=1+1',
  '</t></si><script>alert(1)</script>',
  ']]><!-- & &amp; &#0;',
  '"; drop; "x',
  '_x0041_ _x000D_',
  '\u202Etxt.exe \u200b\u2066',
  '\uFFFE\uFFFF \uD800 \u0000\u0007\u001b[31m',
  '{{ insert: param, x }} [x](javascript:alert(1)) ![y](https://evil.example/a.png)',
  '# Title\n\n- a\r\n1. b',
  `${'æ'.repeat(240)}😀`,
  '...',
]

/** A value of YAML that is a text, whatever stands in it. */
function said(index: number): string {
  const text = attacks[index % attacks.length] ?? ''
  return JSON.stringify(text).replace(/[\u007f-\u{10ffff}]/gu, character => {
    const code = character.codePointAt(0) ?? 0
    return code > 0xffff ? character : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** Organisations in every free text of which something hostile is written, another in each. */
export const hostile: readonly File[] = [0, 3, 6, 9, 12, 15].flatMap(turn => {
  const at = (index: number) => said(turn + index)
  const name = `e${turn}`
  const registers = {
    suppliers: `nis2: suppliers
id: S
suppliers:
  - { id: L-1, name: ${at(0)}, criticality: critical, services: [${at(1)}], contact: ${at(2)}, contract: ${at(3)}, clauses: { audit: { where: ${at(4)} }, exit: { notApplicable: ${at(5)} } }, exitPlan: ${at(6)} }
`,
    assets: `nis2: assets
id: A
assets:
  - { id: A-1, name: ${at(1)}, type: it, owner: ${at(2)}, location: ${at(3)} }
`,
    services: `nis2: services
id: T
services:
  - { id: T-1, name: ${at(2)}, criticality: ${at(3)}, dependants: [${at(4)}], owner: ${at(5)} }
`,
    risks: `nis2: risks
id: R
date: 2026-01-01
risks:
  - { id: R-1, title: ${at(3)}, threat: ${at(4)}, likelihood: ${at(5)}, impact: 3, plan: ${at(6)}, owner: ${at(7)}, accepted: { by: ${at(8)}, reason: ${at(9)}, date: 2026-02-01 } }
`,
    actions: `nis2: actions
id: K
actions:
  - { id: K-1, gap: ${at(4)}, requirement: dk/6.1.3/backup, measure: ${at(5)}, owner: ${at(6)}, opened: 2026-01-01, due: 2027-01-01 }
  - { id: K-2, gap: ${at(6)}, owner: ${at(7)}, opened: 2026-01-01, due: 2026-03-01, done: 2026-02-01, evidence: ${at(8)} }
`,
  }
  const exception = `---
nis2: exception
id: U-1
title: ${at(5)}
version: "1.0"
requirement: dk/6.1.8/cryptography
reason: ${at(6)}
compensation: ${at(7)}
owner: ${at(8)}
granted: 2026-01-01
expires: 2027-01-01
---

# x
`
  const heading = JSON.parse(at(9)).replace(/\s+/g, ' ')
  return [
    file(
      `${name}/entity.yaml`,
      entity.replace('name: Acme A/S', `name: ${at(0)}`).replace('id: acme', `id: ${turn % 2 ? 'Acme' : 'acme'}`),
    ),
    ...Object.entries(registers).map(([kind, text]) => file(`${name}/${kind}.yaml`, text)),
    file(
      `${name}/=x;"&'<${turn}>.md`,
      policy({
        title: at(7),
        owner: at(8),
        covers: '{ "dk/6.1.3/backup": "#a", org/own: "#b" }',
        body: `# ${heading}\n\n# a\n`,
      }),
    ),
    file(`${name}/u.md`, exception),
  ]
})

/** Bytes of an export under another clock, language and working folder than those of the test. */
export function elsewhere<T>(make: () => T): T {
  const { TZ, LANG, LC_ALL } = process.env
  const folder = process.cwd()
  Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
  process.chdir('/')
  try {
    return make()
  } finally {
    process.chdir(folder)
    for (const [name, value] of Object.entries({ TZ, LANG, LC_ALL })) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}
