import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { readHistory } from '../../../src/cli/history/read.ts'
import { commitsOf, pointsOf } from '../../../src/cli/trend/points.ts'
import { changeBetween } from '../../../src/engine/changes/compare.ts'
import { defaultSettings } from '../../../src/engine/settings.ts'
import { entity, file, policy } from '../../workspaces.ts'
import { changed, changes } from '../mutations.ts'
import { inTime, type Target } from '../target.ts'

const body = '# Formål\n\nVi tager backup hver nat.\n\n## Ansvar\n\nIt-chefen har ansvaret for 3 ting.\n'
const before = policy({ body })
const digest = '0'.repeat(64)

const name = fc.oneof(
  fc.constantFrom('p.md', 'q.md', 'a/p.md', '-p.md', 'p\tq.md', '"p".md', 'æ.md', 'p.MD', 'entity.yaml', ':p.md'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).map(text => `${text.replace(/[/\0]/g, '_')}.md`),
)
const commit = fc.record({
  seconds: fc.oneof(fc.nat(), fc.constantFrom(0, 4_102_444_800, 253_402_300_800, 9_007_199_254_740_991)),
  message: fc.string({ unit: 'binary', maxLength: 20 }),
  files: fc.array(fc.tuple(name, fc.constantFrom('100644', '100755', '120000'), changes), { maxLength: 3 }),
  merges: fc.boolean(),
})

/** What git tells of documents: as texts that were changed, and as whole repositories of commits that anybody may have made. */
export const histories: readonly Target[] = [
  {
    name: 'changes of a text',
    share: 2,
    property: fc.property(changes, changes, (first, second) => {
      const old = changed(before, first)
      inTime(() => changeBetween(file('p.md', old), file('p.md', changed(old, second))))
    }),
  },
  {
    name: 'repositories',
    // Each takes a dozen processes.
    share: 0.02,
    property: fc.property(fc.array(commit, { minLength: 1, maxLength: 5 }), commits => {
      const folder = mkdtempSync(join(tmpdir(), 'nis2lint-fuzz-'))
      try {
        execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: folder })
        const input = Buffer.concat([...commits.flatMap(told), Buffer.from('done\n')])
        // Names that git itself refuses end the import there: what came before it is a history too.
        try {
          execFileSync('git', ['fast-import', '--quiet', '--done'], {
            cwd: folder,
            input,
            stdio: ['pipe', 'ignore', 'ignore'],
          })
        } catch {}
        const sought = ['p.md', 'entity.yaml'].map(path => ({ path, kind: 'policy', id: 'POL-1', digests: [digest] }))
        readHistory(folder, sought)
        const { commits: listed = [] } = commitsOf(folder, undefined, 10) ?? {}
        Array.from(pointsOf(folder, listed, { settings: defaultSettings, ignore: [] }))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }),
  },
]

function told(
  { seconds, message, files, merges }: typeof commit extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): Buffer[] {
  const data = (text: string) => [
    Buffer.from(`data ${Buffer.byteLength(text)}\n`),
    Buffer.from(text),
    Buffer.from('\n'),
  ]
  const head = `commit refs/heads/main\nmark :${index + 1}\ncommitter T <t@example.com> ${seconds} +0000\n`
  const parents = index > 1 && merges ? `merge :${index - 1}\n` : ''
  const entries = files.flatMap(([path, mode, list]) => [
    Buffer.from(`M ${mode} inline ${JSON.stringify(path)}\n`),
    ...data(changed(path.endsWith('.yaml') ? entity : before, list)),
  ])
  return [Buffer.from(head), ...data(message), Buffer.from(parents), ...entries, Buffer.from('\n')]
}
