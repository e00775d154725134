import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../src/engine/settings.ts'
import { lint } from '../../src/lint.ts'
import { mended } from '../../src/mend.ts'
import { rules } from '../../src/rules/index.ts'
import type { File } from '../../src/text/source.ts'
import { utf8 } from '../../src/text/utf8.ts'
import { entity, file, policy } from '../workspaces.ts'

const runs = Number(process.env['FIXES'] ?? 8)

/** What may be mended is said by these; the others take most of the time. */
const mending = rules.filter(({ id }) =>
  [
    'matches-schema',
    'readable',
    'links-resolve',
    'section-says-something',
    'references-resolve',
    'no-hidden-characters',
    'authority-current',
  ].includes(id),
)

const findingsIn = (files: readonly File[]) =>
  lint(files, {
    rules: mending,
    asOf: '2026-06-01',
    tree: files.map(({ path }) => path),
    settings: defaultSettings,
  }).flatMap(({ findings }) => findings)
const mend = (files: readonly File[]) => mended(files, findingsIn)
const sound = {
  'entity.yaml': entity.replace('\nclass:', '\nauthorities: [Miljøstyrelsen] # den, vi har\nclass:'),
  'backup.md': policy({
    id: 'BACKUP-2',
    owner: 'It-chefen # eller driften',
    reviewed: '2026-03-01',
    replaces: 'BACKUP-1',
    covers: '{ "dk/6.1.3/backup": "#gendannelse" }',
    body: '# Gendannelse\n\nVi tager en kopi af alle data hver nat.   \n\n  Se\t[her](#gendannelse "nu"), og [der](gone.md).\n',
  }),
  'old.md': policy({ id: 'BACKUP-1', status: 'retired' }),
}

/** What fingers do wrong, and where; each can be mended with certainty. */
const slips: readonly (readonly [keyof typeof sound, right: string, wrong: string])[] = [
  ['backup.md', '\nowner:', '\nownr:'],
  ['backup.md', '\nreviewed:', '\nreviwed:'],
  ['backup.md', 'status: approved', 'status: Aproved'],
  ['backup.md', 'version: "1.0"', 'version: 1.0'],
  ['backup.md', 'replaces: BACKUP-1', 'replaces: backup-1'],
  ['backup.md', '"#gendannelse" }', '"#gendanelse" }'],
  ['backup.md', '(#gendannelse ', '(#gendannnelse '],
  ['backup.md', 'alle data', 'al\u00adle da\u200bta'],
  ['entity.yaml', '[Miljøstyrelsen]', '[Miljøstyrrelsen]'],
  ['entity.yaml', 'cvr: "12345674"', 'cvr: 12345674'],
  ['entity.yaml', '  structure:', '  strukture:'],
  ['entity.yaml', 'class: important', 'class: importent'],
]

interface Style {
  readonly mark: boolean
  readonly crlf: boolean
}

function workspace(wrong: readonly (typeof slips)[number][], { mark, crlf }: Style): File[] {
  return Object.entries(sound).map(([path, text]) => {
    const slipped = wrong.filter(([of]) => of === path).reduce((now, [, from, to]) => now.replace(from, to), text)
    const ended = crlf ? slipped.replaceAll('\n', '\r\n') : slipped
    const whole = mark ? `\uFEFF${ended}` : ended
    return { path, text: whole, bytes: utf8(whole).length }
  })
}

describe('what was mistyped', () => {
  const style = fc.record({ mark: fc.boolean(), crlf: fc.boolean() })

  test('is mended to the very bytes that were meant', () => {
    fc.assert(
      fc.property(fc.subarray([...slips]), style, (wrong, how) => {
        expect(mend(workspace(wrong, how)).files).toEqual(workspace([], how))
      }),
      { numRuns: runs, examples: [[[...slips], { mark: true, crlf: true }]] },
    )
  })

  test.each([true, false])(
    'with nothing mistyped there is nothing to mend, and all is found that was (CRLF: %s)',
    crlf => {
      const right = workspace([], { mark: crlf, crlf })
      expect(mend(right)).toEqual({ files: right, fixed: [], held: [] })
      expect(findingsIn(right).map(({ rule }) => rule)).toEqual(['links-resolve'])
    },
  )

  test.each(slips)('one by one: %s, %j', (path, right, wrong) => {
    const broken = workspace([[path, right, wrong]], { mark: false, crlf: false })
    const { fixed, files } = mend(broken)
    expect(fixed.length).toBeGreaterThan(0)
    expect(files).toEqual(workspace([], { mark: false, crlf: false }))
  })
})

test('whatever scraps a file is made of: what can be mended is mended at once, no line comes or goes, and other files stay', () => {
  const scraps = fc.constantFrom(
    ...'owner: x\n|ownr: x\n|status: aproved\n|status: >-\n  aproved\n|"ownr": x\n|version: 1.0\n|version: |id: Ø\n|covers: { "dk/6.1.3/backup": "#hedder" }\n|---\n|# Hedder\n|[a](#hedderr)|![a](<#hedderr>)|[a]: #hedderr\n|al\u00adle |\u200b# x\n|`al\u00adle`|\r\n|\n'.split(
      '|',
    ),
  )
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 25 }), parts => {
      const files = [file('entity.yaml', entity), file('p.md', `---\nnis2: policy\n${parts.join('')}`)]
      const { files: after } = mend(files)
      expect(after[0]).toBe(files[0])
      const lines = (list: readonly File[]) => list.map(({ text }) => text.split('\n').length)
      expect(lines(after)).toEqual(lines(files))
      expect(mend(after).fixed).toEqual([])
    }),
    { numRuns: runs * 4 },
  )
})
