import type { Span } from './source.ts'

/** Where in braces and brackets on one line somebody is writing, counted from their beginning. */
export interface FlowTyping {
  readonly path: readonly (string | 0)[]
  readonly on: 'key' | 'value'
  readonly span: Span
  readonly beside: readonly string[]
}

interface Frame {
  readonly map: boolean
  key: string | undefined
  readonly keys: string[]
  /** Where what is written now begins. */
  from: number
}

/** What is being written at an offset of `[a, { b: c }]`; undefined outside of brackets, or where none is. */
export function flowAt(text: string, offset: number): FlowTyping | undefined {
  if (!/^[[{]/.test(text)) return undefined
  const frames: Frame[] = []
  for (let at = 0; at < offset; at++) {
    const sign = text[at] ?? ''
    const frame = frames.at(-1)
    if (sign === '"' || sign === "'") {
      const close = text.indexOf(sign, at + 1)
      at = close < 0 || close >= offset ? offset : close
    } else if (sign === '[' || sign === '{') {
      frames.push({ map: sign === '{', key: undefined, keys: [], from: at + 1 })
    } else if (sign === ']' || sign === '}') {
      frames.pop()
      if (frames.length === 0) return undefined
    } else if (sign === ',' && frame) {
      frame.key = undefined
      frame.from = at + 1
    } else if (sign === ':' && frame?.map && /^(?:\s|$)/.test(text.slice(at + 1))) {
      frame.key = bare(text.slice(frame.from, at))
      frame.keys.push(frame.key)
      frame.from = at + 1
    }
  }
  const last = frames.at(-1)
  if (!last) return undefined
  const start = last.from + (/^\s*/.exec(text.slice(last.from, offset))?.[0].length ?? 0)
  const on = last.map && last.key === undefined ? 'key' : 'value'
  const end = start + lengthOf(text.slice(start), on)
  const path = frames.flatMap(({ map, key }): (string | 0)[] => (map ? (key === undefined ? [] : [key]) : [0]))
  return { path, on, span: [start, Math.max(end, offset)], beside: last.keys }
}

function lengthOf(rest: string, on: FlowTyping['on']): number {
  const quoted = /^"[^"]*"|^'[^']*'/.exec(rest)?.[0]
  const word = on === 'key' ? /^[^,:\]}]*/ : /^[^,\]}]*/
  return (quoted ?? word.exec(rest)?.[0] ?? '').trimEnd().length
}

function bare(key: string): string {
  return key.trim().replace(/^(["'])(.*)\1$/, '$2')
}
