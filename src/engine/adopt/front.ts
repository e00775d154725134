import { frontMatter } from '../../text/front-matter.ts'
import { limits } from '../../text/limits.ts'
import { type Located, type Path, scalarsIn } from '../../text/located.ts'
import type { Span } from '../../text/source.ts'
import { parseYaml } from '../../text/yaml.ts'
import type { Origin, Pair } from './pair.ts'

/** Metadata of somebody else's making at the top of a Markdown text, and where the text below begins. */
export interface Foreign {
  readonly pairs: readonly Pair[]
  readonly body: number
  /** Whether programs read it there, so that nothing may be put before it: YAML or TOML between fences. */
  readonly fenced: boolean
}

/** Reads front matter of any dialect: YAML between fences, TOML between plus signs, YAML whose opening fence is missing. */
export function foreignFront(path: string, text: string): Foreign {
  const none = { pairs: [], body: 0, fenced: false }
  const fences = frontMatter(text)
  if (fences?.closed && fences.yaml[1] - fences.yaml[0] <= limits.frontMatter) {
    const pairs = pairsOfYaml(path, text, fences.yaml, 'front-matter')
    return pairs ? { pairs, body: fences.body, fenced: true } : none
  }
  const toml = /^\+\+\+[ \t]*\r?\n(?<text>[\s\S]{0,65536}?)^\+\+\+[ \t]*(?:\r?\n|$)/m.exec(text)
  if (toml?.index === 0) {
    const start = toml[0].indexOf('\n') + 1
    return { pairs: pairsOfToml(path, toml.groups?.['text'] ?? '', start), body: toml[0].length, fenced: true }
  }
  const open =
    /^(?:[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:[ \t]+[^\r\n]*)?\r?\n(?:[ \t]+[^\r\n]*\r?\n|- [^\r\n]*\r?\n)*){2,40}-{3,}[ \t]*(?:\r?\n|$)/u.exec(
      text,
    )
  if (!open) return none
  const end = open[0].lastIndexOf('---', open[0].trimEnd().length - 3)
  const last = open[0].lastIndexOf('\n', end) + 1
  const pairs = pairsOfYaml(path, text, [0, last], 'front-matter')
  return pairs ? { pairs, body: open[0].length, fenced: false } : none
}

/** The pairs of a JSON file beside a document; nothing where it is no JSON object. */
export function pairsOfJson(path: string, text: string): Pair[] {
  // JSON is YAML, which tells where things stand; what is neither says nothing.
  return text.trimStart().startsWith('{') && text.length <= limits.frontMatter
    ? (pairsOfYaml(path, text, [0, text.length], 'sidecar') ?? [])
    : []
}

/** Undefined where it is no map: then it is text between two lines across the page. */
function pairsOfYaml(path: string, text: string, [start, end]: Span, origin: Origin): Pair[] | undefined {
  const { root } = parseYaml(text.slice(start, end), start)
  if (root.kind !== 'map' || root.entries.length === 0) return undefined
  return [...scalarsIn(joined(root))].flatMap(({ path: way, node }) => {
    if (node.value === null) return []
    const written = text.slice(...node.span)
    // As written, since YAML reads 1.10 as the number 1.1.
    const value = typeof node.value === 'string' ? node.value : written
    return [{ label: labelAt(way), value, origin, path, span: node.span }]
  })
}

/** A list of words is read as one value: `owner: [Mette Holm, Bo Friis]`. */
function joined(node: Located): Located {
  if (node.kind === 'list' && node.items.every(item => item.kind === 'scalar')) {
    return { kind: 'scalar', span: node.span, value: node.items.map(item => String(item.value)).join(', ') }
  }
  if (node.kind !== 'map') return node
  return { ...node, entries: node.entries.map(entry => ({ ...entry, value: joined(entry.value) })) }
}

/** `dokument/ejer` is the owner of the document, `ejer/navn` the name of the owner. */
function labelAt(path: Path): string {
  const steps = path.map(String)
  const last = steps.at(-1) ?? ''
  const isDetail =
    steps.length > 1 &&
    /^(?:name|navn|namn|dato|date|datum|value|værdi|wert|role|rolle|roll|titel|title|tittel)$/i.test(last)
  return isDetail && !/^(?:dokument|document|meta|metadata|policy|politik|doc)$/i.test(steps.at(-2) ?? '')
    ? (steps.at(-2) ?? last)
    : last
}

function pairsOfToml(path: string, text: string, base: number): Pair[] {
  return [...text.matchAll(/^[ \t]*(?<label>[\p{L}\p{N}_"' -]+?)[ \t]*=[ \t]*(?<value>[^\r\n]+)$/gmu)].flatMap(
    match => {
      const { label = '', value = '' } = match.groups ?? {}
      const start = base + match.index + match[0].indexOf(value, match[0].indexOf('='))
      const bare = value.trim().replace(/^(["'])(.*)\1$/, '$2')
      return [
        {
          label: label.replace(/["']/g, ''),
          value: bare,
          origin: 'front-matter' as const,
          path,
          span: [start, start + value.length] as const,
        },
      ]
    },
  )
}
