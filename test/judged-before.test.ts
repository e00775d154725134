import { expect, test } from 'vitest'
import { corpusOf } from '../bench/corpus.ts'
import { defaultSettings } from '../src/engine/settings.ts'
import { type Judgement, judged, type Options } from '../src/lint.ts'
import type { Document } from '../src/model/document.ts'
import { parse } from '../src/model/parse.ts'
import { jsonReport } from '../src/report/json.ts'
import { sourcesOf } from '../src/report/located.ts'
import { rules } from '../src/rules/index.ts'
import type { File } from '../src/text/source.ts'
import { entity, file, policy } from './workspaces.ts'

const body = `# Backup\n\n${'Vi tager hver nat en kopi af alle data og prøver den hver måned. '.repeat(3)}\n`
const covers = '{ "dk/6.1.3/backup": "#backup" }'
const named = (id: string, more = '') => entity.replace('id: acme', `id: ${id}`) + more
const inherits = 'inherits:\n  - { entity: koncern, policies: [K-01] }\n'

/** A group: a parent, a daughter that takes over its policy, a sister that does not. */
const group = {
  'entity.yaml': named('koncern'),
  'backup.md': policy({ id: 'K-01', covers, body }),
  'datter/entity.yaml': named('datter', inherits),
  'datter/adgang.md': policy({ id: 'D-01', body: '# Adgang\n\nSe [bilaget](bilag.md).\n' }),
  'soester/entity.yaml': named('soester'),
  'soester/backup.md': policy({ id: 'S-01', covers, body }),
}

/** A run that judges again and again what was parsed once, as an editor does. */
function editor(texts: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, file(path, text)]))
  const documents = new Map<File, Document | undefined>()
  const base: Options = { rules, asOf: '2026-06-01', tree: [], settings: defaultSettings }
  return (changes: Readonly<Record<string, string | undefined>> = {}, options: Partial<Options> = {}) => {
    for (const [path, text] of Object.entries(changes)) {
      if (text === undefined) files.delete(path)
      else files.set(path, file(path, text))
    }
    const all = [...files.values()]
    for (const one of all) if (!documents.has(one)) documents.set(one, parse(one))
    const run = { ...base, tree: [...files.keys()], ...options }
    const known = all.flatMap(one => documents.get(one) ?? [])
    const again = judged(known, run)
    // Of copies nobody remembers anything.
    const anew = judged(
      known.map(one => ({ ...one })),
      run,
    )
    expect(shown(again, all)).toBe(shown(anew, all))
    return again
  }
}

function shown(judgements: readonly Judgement[], files: readonly File[]): string {
  return jsonReport(judgements, sourcesOf(files), { lang: 'en', asOf: '2026-06-01', version: '0' })
}

const entities = (one: readonly Judgement[], other: readonly Judgement[]) =>
  one.filter((judgement, index) => judgement !== other[index]).map(({ workspace }) => workspace.root)

test('what is judged again says the same as what is judged for the first time, whatever was changed in between', () => {
  const judge = editor(group)
  const first = judge()
  expect(entities(judge(), first)).toEqual(['', 'datter'])
  judge({ 'backup.md': policy({ id: 'K-01', covers, body: '# Backup\n\nTODO\n' }) })
  judge({ 'datter/entity.yaml': named('datter') })
  judge({ 'datter/entity.yaml': named('datter', inherits.replace('K-01', 'K-02')) })
  judge({ 'backup.md': group['backup.md'].replace('K-01', 'K-02') })
  judge({ 'datter/bilag.md': 'Et bilag.\n' })
  judge({}, { asOf: '2029-01-01' })
  judge({}, { settings: { ...defaultSettings, severities: { 'links-resolve': 'error' } } })
  judge({ 'soester/entity.yaml': undefined })
  judge({ 'entity.yaml': undefined })
  judge({}, { rules: rules.filter(({ id }) => id !== 'id-unique') })
  judge(group)
})

test('an entity of which nothing was changed is not judged again', () => {
  const judge = editor(group)
  judge({ 'datter/entity.yaml': named('datter') })
  const before = judge({ 'datter/entity.yaml': named('datter') })
  expect(entities(judge(), before)).toEqual([])
  const other = judge({ 'soester/backup.md': policy({ id: 'S-01', covers, body: '# Backup\n' }) })
  expect(entities(other, before)).toEqual(['soester'])
  expect(entities(judge({ 'bilag.txt': 'Et bilag.' }), other)).toEqual(['', 'datter', 'soester'])
})

test('what a decision says of a policy is asked anew where the decision, its digest or the body that made it is changed', () => {
  const decided = (document: string) =>
    `---\nnis2: approval\nid: B-1\norgan: board\ndate: 2026-01-02\nminutes: 1\npresent: [Mette Holm]\ndecisions:\n  - { document: ${document}, version: "1.0" }\n---\n`
  const says = (judgements: readonly Judgement[]) =>
    judgements.flatMap(({ findings }) =>
      findings.flatMap(({ rule, says: said, at }) => (rule === 'approved-by-management' ? [`${at.path} ${said}`] : [])),
    )
  const judge = editor({
    'entity.yaml': named('koncern'),
    'b.md': group['backup.md'],
    'beslutning.md': decided('K-01'),
  })
  expect(says(judge())).toEqual([])
  expect(says(judge({ 'beslutning.md': decided('K-02') }))).toEqual(['b.md unapproved'])
  expect(says(judge({ 'beslutning.md': decided('K-01') }))).toEqual([])
  const led = named('koncern')
    .replace('board-and-executives', 'executives-only')
    .replace('organ: board', 'organ: executive-board')
  expect(says(judge({ 'entity.yaml': led }))).toEqual(['beslutning.md otherOrgan'])
})

test('a finding that says the same is the same, and one that stands elsewhere is another', () => {
  const judge = editor({
    'entity.yaml': named('koncern'),
    'a.md': policy({ id: 'K-01' }),
    'b.md': policy({ id: 'K-02' }),
  })
  const of = (judgements: readonly Judgement[], path: string) =>
    judgements.flatMap(({ findings }) => findings.filter(({ at }) => at.path === path))
  const before = judge()
  const after = judge({ 'a.md': policy({ id: 'K-01', owner: 'Somebody else' }) })
  expect(of(before, 'b.md').length).toBeGreaterThan(0)
  expect(of(after, 'b.md').every((finding, index) => finding === of(before, 'b.md')[index])).toBe(true)
  const moved = of(judge({ 'b.md': `---\n# Længere nede\n${policy({ id: 'K-02' }).slice(4)}` }), 'b.md')
  expect(moved.map(({ at }) => at.span)).not.toEqual(of(before, 'b.md').map(({ at }) => at.span))
})

test('a corpus in which documents are put in, changed and taken out one by one', () => {
  const files = corpusOf({ documents: 60, mistakes: 0.2 })
  const judge = editor(Object.fromEntries(files.map(({ path, text }) => [path, text])))
  judge()
  for (const { path, text } of files.filter((_, index) => index % 30 === 4)) {
    judge({ [path]: undefined })
    judge({ [path]: `${text}\nTODO\n` })
  }
})
