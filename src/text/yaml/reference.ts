import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Text } from '../../law/types.ts'
import { limits } from '../limits.ts'
import type { Entry, Located } from '../located.ts'
import type { Span } from '../source.ts'
import { yamlErrors } from '../yaml-errors.ts'
import { isForbiddenKey } from './keys.ts'

/** What YAML may not hold here; each is a message of the rule `readable`. */
export interface YamlFlaw {
  readonly says: 'syntax' | 'duplicateKey' | 'alias' | 'tag' | 'directive' | 'forbiddenKey' | 'tooDeep'
  /** What is wrong, or what is written there. */
  readonly detail: string | Text
  readonly span: Span
}

/** Reads any YAML as the package `yaml` does: the reference for the fast reader. Never throws. */
export function parseByReference(text: string, base: number): { root: Located; flaws: YamlFlaw[] } {
  const flaws: YamlFlaw[] = []
  const nothing: Located = { kind: 'scalar', span: [base, base], value: null }
  const document = read(text)
  if (!document)
    return { root: nothing, flaws: [{ says: 'tooDeep', detail: '', span: [base, base + firstLineLength(text)] }] }
  // A directive such as %YAML 1.1 silently turns `no` into false and dates into objects.
  const directive = /^%[^\r\n]*/m.exec(text)
  if (directive && (document.directives?.yaml.explicit || document.warnings.length > 0)) {
    flaws.push({
      says: 'directive',
      detail: directive[0],
      span: span(directive.index, directive.index + directive[0].length),
    })
  }
  for (const problem of document.errors) {
    flaws.push({
      says: 'syntax',
      detail: yamlErrors[problem.code],
      span: span(problem.pos[0], Math.max(problem.pos[1], problem.pos[0])),
    })
  }
  return { root: locate(document.contents, nothing.span, 0), flaws }

  function span(start: number, end: number): Span {
    return [base + Math.min(start, text.length), base + Math.min(end, text.length)]
  }

  function locate(node: Node | null, fallback: Span, depth: number): Located {
    const range = node?.range
    const here: Span = range ? span(range[0], range[1]) : fallback
    if (depth > limits.yamlDepth) {
      flaws.push({ says: 'tooDeep', detail: '', span: here })
      return { kind: 'scalar', span: here, value: null }
    }
    if (isAlias(node)) flaws.push({ says: 'alias', detail: `*${node.source}`, span: here })
    if (node && !isAlias(node) && node.tag)
      flaws.push({ says: 'tag', detail: node.tag.replace(/^tag:yaml.org,2002:/, '!!'), span: here })
    if (isMap(node)) return { kind: 'map', span: here, entries: entriesOf(node, here, depth) }
    if (isSeq(node)) {
      return { kind: 'list', span: here, items: node.items.map(item => locate(item as Node | null, here, depth + 1)) }
    }
    return { kind: 'scalar', span: here, value: isScalar(node) ? plain(node.value) : null }
  }

  // Done here and not by the parser, whose own check is quadratic in the number of keys.
  function entriesOf(map: YAMLMap, fallback: Span, depth: number): Entry[] {
    const seen = new Set<string>()
    const entries: Entry[] = []
    for (const pair of map.items) {
      const node = pair.key as Node | null
      const keySpan: Span = node?.range ? span(node.range[0], node.range[1]) : fallback
      const key = String(isScalar(node) ? node.value : '')
      if (seen.has(key)) flaws.push({ says: 'duplicateKey', detail: key, span: keySpan })
      else if (isForbiddenKey(key)) flaws.push({ says: 'forbiddenKey', detail: key, span: keySpan })
      else entries.push({ key, keySpan, value: locate(pair.value as Node | null, keySpan, depth + 1) })
      seen.add(key)
    }
    return entries
  }
}

function read(text: string) {
  try {
    return parseDocument(text, {
      version: '1.2',
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    })
  } catch {
    // The parser is recursive: the only thing it throws for is a stack that ran out.
    return undefined
  }
}

function plain(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return null
}

function firstLineLength(text: string): number {
  return text.search(/\r?\n|$/)
}
