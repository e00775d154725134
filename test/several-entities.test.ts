import { describe, expect, test } from 'vitest'
import type { Judgement } from '../src/lint.ts'
import { sourcesOf } from '../src/report/located.ts'
import { markdownReport } from '../src/report/markdown.ts'
import { textReport } from '../src/report/text.ts'
import type { Digests } from '../src/text/digest.ts'
import type { File } from '../src/text/source.ts'
import { entity, file, judge, policy } from './workspaces.ts'

const body = `# Backup\n\n${'Vi tager hver nat en kopi af alle data og prøver den hver måned. '.repeat(3)}\n`
const covers = '{ "dk/6.1.3/backup": "#backup" }'
const inherits = (id: string) => `inherits:\n  - { entity: koncern, policies: [${id}] }\n`
const named = (id: string, name: string, more = '') =>
  entity.replace('id: acme', `id: ${id}`).replace('Acme A/S', name) + more

function approval(id: string, document: string, digests: Digests | undefined): string {
  const binds = digests ? `, digest: ${digests.digest}, words: ${digests.words}` : ''
  return `---\nnis2: approval\nid: ${id}\norgan: board\ndate: 2026-03-12\ndecisions:\n  - { document: ${document}, version: "1.0"${binds} }\n---\n`
}

function of(judgements: readonly Judgement[], id: string): Judgement {
  const found = judgements.find(({ workspace }) => workspace.entity?.data.id === id)
  if (!found) throw new Error(`${id} was not judged`)
  return found
}

const backup = ({ requirements }: Judgement) => {
  const found = requirements.find(({ id }) => id === 'dk/6.1.3/backup')
  return [found?.status, found?.reason]
}

describe('a policy taken over', () => {
  const group = (text = policy({ id: 'K-01', reviewed: '2026-03-01', covers, body })) => [
    file('entity.yaml', named('koncern', 'Koncern A/S')),
    file('backup.md', text),
    file('datter/entity.yaml', named('datter', 'Datter A/S', inherits('K-01'))),
  ]
  const digests = of(judge(group()), 'koncern').workspace.sound.policy[0]?.digests
  const adopted = file('datter/b.md', approval('D-B', 'K-01', digests))

  test('counts as unapproved until the subsidiary’s own body has adopted it, whatever the parent decided', () => {
    const files = [...group(), file('b.md', approval('K-B', 'K-01', digests))]
    expect(backup(of(judge(files), 'koncern'))).toEqual(['met', null])
    expect(backup(of(judge(files), 'datter'))).toEqual(['partial', 'unapproved'])
    expect(backup(of(judge([...files, adopted]), 'datter'))).toEqual(['met', null])
  })

  test('counts for the subsidiary by its own decision, though the parent has not decided', () => {
    const judged = judge([...group(), adopted])
    expect(backup(of(judged, 'datter'))).toEqual(['met', null])
    expect(backup(of(judged, 'koncern'))).toEqual(['partial', 'unapproved'])
  })

  test('does not count without a digest', () => {
    const judged = judge([...group(), file('datter/b.md', approval('D-B', 'K-01', undefined))])
    expect(backup(of(judged, 'datter'))).toEqual(['partial', 'unapproved'])
    expect(of(judged, 'datter').findings.map(({ says }) => says)).toContain('noDigest')
  })

  test('lapses when the parent changes the text, which is told with both files', () => {
    const changed = policy({ id: 'K-01', reviewed: '2026-03-01', covers, body: body.replaceAll('nat', 'uge') })
    const datter = of(judge([...group(changed), adopted]), 'datter')
    expect(backup(datter)).toEqual(['partial', 'unapproved'])
    const told = datter.findings.find(({ rule }) => rule === 'approval-current')
    expect([told?.at.path, ...(told?.see ?? []).map(({ path }) => path)]).toEqual(['datter/b.md', 'backup.md'])
  })

  test('is spoken of as a text by its owner alone, and is weaker for both', () => {
    const wrong = policy({ id: 'K-01', covers, tga: '[x]', body: `${body}\nTODO [x](gone.md)\n\n# Tomt\n` })
    const judged = judge([...group(wrong), adopted])
    const inText = (judgement: Judgement) => judgement.findings.filter(({ at }) => at.path === 'backup.md')
    const rules = inText(of(judged, 'koncern')).map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['matches-schema', 'links-resolve', 'no-placeholder']))
    expect(inText(of(judged, 'datter'))).toEqual([])
    const undated = policy({ id: 'K-01', reviewed: '2024-01-01', covers, body })
    expect(backup(of(judge([...group(undated), adopted]), 'datter'))).toEqual(['partial', 'finding'])
  })

  test('is no broken reference in the subsidiary’s minutes, and is one elsewhere', () => {
    const judged = judge([
      ...group(),
      adopted,
      file('anden/entity.yaml', named('anden', 'Anden A/S')),
      file('anden/b.md', approval('A-B', 'K-01', digests)),
    ])
    const broken = judged.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'references-resolve'))
    expect(broken.map(({ at }) => at.path)).toEqual(['anden/b.md'])
  })
})

describe('forty customers of sixty documents', () => {
  const count = 40
  const name = (index: number) => `kunde-${String(index).padStart(2, '0')}`
  const files: File[] = [
    file('entity.yaml', named('msp', 'MSP A/S')),
    file('msp-01.md', policy({ id: 'MSP-01', reviewed: '2026-03-01', covers, body })),
  ]
  for (let index = 0; index < count; index++) {
    const folder = name(index)
    const more = 'inherits:\n  - { entity: msp, policies: [MSP-01] }\n'
    files.push(file(`${folder}/entity.yaml`, named(folder, `Kunde ${index} A/S`, more)))
    for (let number = 1; number < 60; number++) {
      // Each customer has one broken link for each it has in number, so that results can be told apart.
      const link = number <= index ? '[x](gone.md)' : ''
      const text = policy({
        id: `P-${number}`,
        reviewed: '2026-03-01',
        body: `# Formål\n\nTekst nr. ${number}. ${link}\n`,
      })
      files.push(file(`${folder}/p-${number}.md`, text))
    }
  }
  const started = performance.now()
  const judged = judge(files)
  const milliseconds = Math.round(performance.now() - started)
  const plain = { lang: 'da', paint: (_: string, words: string) => words, show: 'error' } as const

  test('are judged each by itself', () => {
    console.info(`${files.length} documents of ${judged.length} entities in ${milliseconds} ms`)
    expect(judged).toHaveLength(count + 1)
    for (let index = 0; index < count; index++) {
      const { findings, workspace } = of(judged, name(index))
      expect(findings.filter(({ rule }) => rule === 'links-resolve')).toHaveLength(index)
      expect(findings.every(({ at }) => at.path.startsWith(`${name(index)}/`))).toBe(true)
      expect(workspace.documents).toHaveLength(60)
      expect(findings.filter(({ rule }) => rule === 'inherited-policies-adopted')).toHaveLength(1)
    }
  })

  test('end in a table of a line for each', () => {
    const text = textReport(judged, sourcesOf(files), plain)
    const table = text.slice(text.indexOf('\nAlle enheder\n')).split('\n').filter(Boolean)
    expect(table[1]).toMatch(/^ {2}Enhed +Klasse +Tilsynsparathed +Fejl +Advarsler +Bemærkninger$/)
    const rows = table.slice(2, 2 + count + 1)
    for (const row of rows)
      expect(row).toMatch(/^ {2}(?:Kunde \d+|MSP) A\/S +(?:væsentlig|vigtig) enhed +\d+ % +\d+ +\d+ +\d+$/)
    expect(new Set(rows.map(row => row.length)).size).toBe(1)
    expect(Math.max(...rows.map(row => row.length))).toBeLessThan(100)
  })

  test('stand so in Markdown too, within its limit', () => {
    const page = markdownReport(judged, sourcesOf(files), { lang: 'en', linkTo: () => undefined, limit: 60_000 })
    expect(page).toContain('| Entity | Class | Audit readiness | Errors | Warnings | Notices |')
    expect(page.match(/^\| Kunde.*\| (?:essential|important) entity \|.*\|$/gm)).toHaveLength(count)
    expect(page.length).toBeLessThan(60_000)
  })

  test('one entity alone has no table of all', () => {
    expect(textReport(judged.slice(0, 1), sourcesOf(files), plain)).not.toContain('Alle enheder')
  })
})
