import fc from 'fast-check'
import { schemas } from '../../../src/model/kinds.generated.ts'
import { entity, file, policy } from '../../workspaces.ts'
import { survives } from '../survives.ts'
import { inTime, type Target } from '../target.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map(some => decoder.decode(some))
const path = fc.constantFrom('a.md', 'b.yaml', 'c/d.yml')
const kind: fc.Arbitrary<string> = fc.constantFrom(...Object.keys(schemas))
const noKind = fc.constant('')
const scraps = fc.constantFrom(
  ...'---\n|nis2: policy\n|nis2: entity\n|id: x\n|a: &x\n|*x|[|{|}|]|- |: |? |, |"|\'|!!binary |!x |%YAML 1.1\n|__proto__: 1\n|\t|\0|\r|\n|\r\n|# |> |    |```\n|~~~\n|[a](b)|[a]: b\n|<a id="|<!-- |-->|æ|😀|\ud800|\uFEFF|\uFFFD|\u2028|\u0085|covers:\n|  dk/6.1.3/backup: "#x"\n|0x1F|1e999|.inf|~|\\|`|*|_|$|&amp;|§ 6, stk. 1|24 timer|<<: |>-\n|+\n'.split(
    '|',
  ),
  '|',
)
const scrap = fc.array(scraps, { maxLength: 60 }).map(parts => parts.join(''))

/** Bytes, bytes behind what makes a document ours, scraps of syntax, and any value at any field of what is sound. */
export const documents: readonly Target[] = [
  {
    name: 'bytes',
    share: 19,
    property: fc.property(path, fc.oneof(kind, noKind), bytes(600), (name, our, text) => {
      const start = our === '' ? '' : `${name.endsWith('.md') ? '---\n' : ''}nis2: ${our}\n`
      inTime(() => survives([file(name, start + text)]))
    }),
  },
  {
    name: 'YAML',
    share: 22,
    property: fc.property(kind, fc.boolean(), scrap, (our, markdown, text) => {
      const yaml = `nis2: ${our}\nid: X-1\n${text}`
      const own = markdown ? file('p.md', `---\n${yaml}\n---\n\n# Formål\n`) : file('p.yaml', yaml)
      inTime(() => survives([file('entity.yaml', entity), own]))
    }),
  },
  {
    name: 'Markdown',
    share: 20,
    property: fc.property(scrap, body => {
      inTime(() => survives([file('entity.yaml', entity), file('p.md', policy({ body }))]))
    }),
  },
  {
    name: 'indexes',
    share: 4,
    property: fc.property(scrap, scrap, (metadata, text) => {
      const lines = `  - document: p.md\n    metadata:\n      nis2: policy\n      id: POL-1\n      ${metadata}`
      const index = `nis2: index\nid: I\ndocuments:\n${lines}\n`
      inTime(() => survives([file('entity.yaml', entity), file('nis2lint.index.yaml', index), file('p.md', text)]))
    }),
  },
  {
    name: 'values',
    share: 10,
    property: fc.property(
      fc.constantFrom('id', 'title', 'version', 'status', 'reviewed', 'covers', 'facts', 'tags', 'owner', 'history'),
      fc.json(),
      (key, value) => {
        inTime(() => survives([file('entity.yaml', entity), file('p.md', policy({ [key]: value }))]))
      },
    ),
  },
]
